import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

export interface Sida {
  /** Address without base path: /roller/kommunstyrelsen/ */
  adress: string;
  html: string;
  /** Read when first asked for, and kept. */
  readonly dokument: Document;
}

/** Every HTML page of a built site. */
export function sidorna(dist: string): Sida[] {
  return sidadresser(dist).map((vag) => {
    const html = readFileSync(join(dist, vag.replace(/(^|\/)$/, '$1index.html')), 'utf8');
    let last: Document | undefined;
    return {
      adress: `/${vag}`,
      html,
      get dokument() {
        return (last ??= parseHTML(html).document);
      },
    };
  });
}

/** Pages of the reference that every handbook has: codes of the checks, fields. What is true of Mjölby's is true of all. */
export function arUppslagsverk({ adress }: Pick<Sida, 'adress'>): boolean {
  return /^\/redaktor\/(?:koder|falt)\/./.test(adress);
}

/** The address of every page of a built site, without the first slash: roller/kommunstyrelsen/ */
export function sidadresser(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((fil) => fil.endsWith('.html'))
    .sort()
    .map((fil) => fil.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'));
}

/** The whole book for print is what its parts are, ten times as long. */
const HELA_BOKEN = '/utskrift/';

/** The first page of each kind: for what costs much, where all that are of a kind are made by the same template. The whole: `npm run axe`. */
export function urvalet<T extends Pick<Sida, 'adress'>>(sidor: readonly T[]): T[] {
  const sedda = new Set<string>();
  return sidor.filter(({ adress }) => {
    const [, del = '', ...rest] = adress.split('/');
    const slag = [del, ...rest.map((ett) => (ett === '' ? '' : '…'))].join('/');
    const ny = !sedda.has(slag) && adress !== HELA_BOKEN;
    sedda.add(slag);
    return ny;
  });
}
