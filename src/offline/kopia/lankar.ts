import { posix } from 'node:path';
import { vagTill } from '../hanvisningar.ts';

/** Where a copied file stands. */
export interface Kopieplats {
  /** Base path of the site, with slashes at both ends. */
  bas: string;
  /** Origin of the site, when it is known. */
  plats: string | undefined;
  /** Paths of all that is in the folder. */
  finns: ReadonlySet<string>;
}

/**
 * An address of the site as a way from one file of the folder to another. The start page has no copy: the path of the
 * training stands in its place.
 *
 * @param fran path of the file where the address stands
 * @returns undefined when what it leads to does not come along
 */
export function iMappen(
  adress: string,
  fran: string,
  { bas, finns }: Kopieplats,
): string | undefined {
  const [vag = '', ankare] = adress.split('#', 2);
  const mal = filFor(vagTill(vag, fran, bas));
  if (!finns.has(mal)) return undefined;
  const till = posix.relative(posix.dirname(fran), mal);
  return encodeURI(till) + (ankare === undefined ? '' : `#${ankare}`);
}

function filFor(vag: string): string {
  if (vag === '') return 'utbildning/index.html';
  return vag.endsWith('/') ? `${vag}index.html` : vag;
}
