import nyutgava from './ny-utgava.ts?worker&url';
import { ARBETARE } from '../../offline/namn.ts';
import { BAS } from './registrering.ts';

/**
 * Fetches what tells of a newer edition, for one who has saved this very handbook. A worker further up on the host is another
 * handbook's. Bundled as a worker's file would be, for its address: see klient/sok.ts.
 */
export function beskedOmNytt(): void {
  const arbetare = navigator.serviceWorker?.controller?.scriptURL;
  if (arbetare === location.origin + BAS + ARBETARE) void import(/* @vite-ignore */ nyutgava);
}
