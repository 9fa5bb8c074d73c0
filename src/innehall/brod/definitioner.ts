/** Lines such as `[namn]: adress`, which are never shown themselves. */
import type { Definition } from 'mdast';
import type { Trad } from './trad.ts';

/** Those that a link or an image uses; of several with one name, only the first is used. */
export function anvandaDefinitioner(trad: Trad): Definition[] {
  const namn = new Set(
    [...trad.av('linkReference'), ...trad.av('imageReference')].map((nod) => nod.identifier),
  );
  return trad.av('definition').filter((nod) => namn.delete(nod.identifier));
}
