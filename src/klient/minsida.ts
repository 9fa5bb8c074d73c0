import { visaKlara } from './framsteg/klara.ts';
import { visaManader } from './manader.ts';

/**
 * Fills the start page's place for the reader's part from their own page, which has it as plain HTML.
 *
 * @param plats the place; empty, and shown
 * @param adress the page of the kind of reader: /for/chef/
 * @param nu the reader's day
 */
export async function hamtaMinSida(plats: HTMLElement, adress: string, nu: Date): Promise<void> {
  const sida = await hamta(adress);
  const del = sida?.querySelector('.minsida');
  if (!sida || !del) return plats.append(lankTill(adress));
  const rubrik = sida.querySelector('h1')?.textContent ?? '';
  const overst = del.querySelector('h2');
  if (overst) overst.textContent = rubrik.trim();
  plats.replaceChildren(document.adoptNode(del));
  visaManader(plats, nu);
  visaKlara(plats);
}

/** undefined where the page cannot be had: no network, or the reader's kind is no more. */
async function hamta(adress: string): Promise<Document | undefined> {
  try {
    const svar = await fetch(adress);
    if (!svar.ok) return undefined;
    return new DOMParser().parseFromString(await svar.text(), 'text/html');
  } catch {
    return undefined;
  }
}

function lankTill(href: string): HTMLElement {
  const rad = document.createElement('p');
  rad.append(
    'Din del kunde inte hämtas nu. ',
    Object.assign(document.createElement('a'), { href, textContent: 'Öppna din sida' }),
  );
  return rad;
}
