/** The worker of this very handbook, which only the reader has turned on. */
import { ARBETARE } from '../../offline/namn.ts';

/** Base path of the handbook that the page belongs to. */
export const BAS = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

/** true when this page is read by one who has saved the handbook: a worker further up on the host is another handbook's. */
export function harSparat(): boolean {
  const { pathname = '' } = new URL(navigator.serviceWorker?.controller?.scriptURL ?? 'x:');
  return pathname === BAS + ARBETARE;
}

/** What the reader has turned on; undefined before that, and after they have removed it. */
export async function egenRegistrering(): Promise<ServiceWorkerRegistration | undefined> {
  const narmast = await navigator.serviceWorker.getRegistration(BAS);
  return narmast && new URL(narmast.scope).pathname === BAS ? narmast : undefined;
}
