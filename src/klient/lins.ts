/**
 * The role lens in the browser: who the reader is, kept in localStorage and nowhere else. The start page shows their
 * part; in lists what concerns them is put first. Nothing is hidden: rows are marked where they stand, and linked from
 * a group on top.
 */
export interface Lins {
  id: string;
  /** As the head shows it: "chef". */
  namn: string;
  /** Heading of the groups: "För dig som är chef". */
  rubrik: string;
  /** Role ids, with those that they inherit from. */
  roller: string[];
}

/** Rows of a group before the rest is folded. */
const FLEST = 10;
const MARKT = 'Det som rör dig är märkt ”för dig”, och står först i listor.';
let lins: Lins | undefined;

export function startaLins(svara: (text: string) => void): void {
  const nyckel = `lins:${document.querySelector<HTMLAnchorElement>('.marke')?.pathname}`;
  const satt = (ny: Partial<Lins> | undefined) => minne(nyckel, ny ? JSON.stringify(ny) : '');
  const sparad = minne(nyckel);
  lins = tolka(sparad);
  // The page of a kind of reader knows their roles: it completes a choice made on a link, and renews an old one.
  const egen = document.querySelector<HTMLElement>('[data-lins]');
  if (egen && valdId(sparad) === egen.dataset['lins']) {
    const ny = !lins;
    satt((lins = franKnapp(egen)));
    if (ny) svara(valdText());
  }
  visa();
  addEventListener('click', ({ target }) => {
    const knapp = (target as Element).closest<HTMLElement>(
      '[data-lins],[data-lins-av],[data-lins-val]',
    );
    if (!knapp) return;
    const val = knapp.dataset['linsVal'];
    // One touch is enough: the link leads to the page that knows the roles.
    if (val) {
      satt(lins?.id === val ? lins : { id: val });
      return;
    }
    satt((lins = knapp.dataset['lins'] === lins?.id ? undefined : franKnapp(knapp)));
    visa();
    svara(lins ? valdText() : 'Allt visas i vanlig ordning.');
  });
}

/** Reads what was kept. Anything else than a lens gives none. */
export function tolka(text: string | null | undefined): Lins | undefined {
  const sparad = tolkaJson(text);
  return sparad?.id && sparad.namn && sparad.rubrik && Array.isArray(sparad.roller)
    ? (sparad as Lins)
    : undefined;
}

/** Who was chosen, also where no more is known yet. */
function valdId(text: string | null | undefined): string | undefined {
  return tolkaJson(text)?.id;
}

/** Whether a row concerns any of the roles. `fors` is the ids of roles with space between. */
export function angar(fors: string | undefined, roller: readonly string[]): boolean {
  return (fors ?? '').split(' ').some((id) => roller.includes(id));
}

function tolkaJson(text: string | null | undefined): Partial<Lins> | null | undefined {
  try {
    return JSON.parse(text ?? '') as Partial<Lins> | null;
  } catch {
    return undefined;
  }
}

function franKnapp({ dataset }: HTMLElement): Lins | undefined {
  const { lins: id, namn = '', rubrik = '', roller = '' } = dataset;
  return id ? { id, namn, rubrik, roller: roller.split(' ') } : undefined;
}

/** Storage may be shut off; then the lens lasts as long as the page. */
function minne(nyckel: string, varde?: string): string | null {
  try {
    if (varde === undefined) return localStorage.getItem(nyckel);
    localStorage.setItem(nyckel, varde);
  } catch {
    // Nothing to do: the reader has chosen to keep nothing.
  }
  return null;
}

/** Kinds of readers have a part on the start page. One who reads as a single role has not. */
function valdText(): string {
  return egenLank() ? `Startsidan visar nu din del. ${MARKT}` : MARKT;
}

function egenLank(): Element | null {
  return document.querySelector(`[data-lins-val="${lins?.id}"]`);
}

function visa(): void {
  for (const gammalt of alla('.for-dig,.for-dig-marke')) gammalt.remove();
  for (const knapp of alla('[data-lins]')) {
    knapp.ariaPressed = String(knapp.dataset['lins'] === lins?.id);
  }
  for (const av of alla('[data-lins-av]')) av.hidden = !lins;
  const huvud = document.querySelector('.linsknapp');
  huvud?.classList.toggle('vald', Boolean(lins));
  if (huvud) huvud.firstElementChild!.textContent = lins?.namn ?? 'Jag är …';
  sagTillSidan();
  if (!lins) return;
  alla('[data-lista]').forEach(visaForst);
  for (const ett of alla('[data-angar]'))
    if (angar(ett.dataset['angar'], lins.roller)) ett.append(' ', marke());
}

/** For other scripts and for the style sheets: who reads, and with which roles. */
function sagTillSidan(): void {
  const { dataset } = document.documentElement;
  for (const namn of ['lasare', 'lasarid', 'lasarroller']) delete dataset[namn];
  if (lins) {
    const { namn: lasare, id: lasarid, roller } = lins;
    Object.assign(dataset, { lasare, lasarid, lasarroller: roller.join(' ') });
  }
  dispatchEvent(new Event('lins'));
}

function visaForst(lista: HTMLElement, plats: number): void {
  const mina = [...lista.querySelectorAll<HTMLElement>('[data-for]')].filter((ett) =>
    angar(ett.dataset['for'], lins!.roller),
  );
  for (const ett of mina) ett.after(marke());
  // A monthly event stands in many rows and is one link.
  const lankar = new Map(mina.map(lank).map((ett) => [ett.href, ett]));
  if (lankar.size > 0) lista.before(grupp([...lankar.values()], `for-dig-${plats}`));
}

function marke(): HTMLElement {
  return element('span', { className: 'for-dig-marke' }, 'för dig');
}

function grupp(lankar: HTMLElement[], id: string): HTMLElement {
  const ut = element('section', { className: 'for-dig' }, element('h2', { id }, lins!.rubrik));
  ut.setAttribute('aria-labelledby', id);
  ut.append(rader(lankar.slice(0, FLEST)));
  const fler = lankar.slice(FLEST);
  if (fler.length > 0) {
    ut.append(
      element('details', {}, element('summary', {}, `Visa ${fler.length} till`), rader(fler)),
    );
  }
  return ut;
}

function rader(lankar: HTMLElement[]): HTMLElement {
  return element('ul', {}, ...lankar.map((ett) => element('li', {}, ett)));
}

/** A link to the same page as the row's, or to the row itself where it has an id. */
function lank(rad: HTMLElement): HTMLAnchorElement {
  const mal = rad.closest('a') ?? rad.closest<HTMLElement>('[id]')!;
  const href = mal instanceof HTMLAnchorElement ? mal.href : `#${mal.id}`;
  return element('a', { href }, rad.textContent ?? '');
}

function element<N extends keyof HTMLElementTagNameMap>(
  namn: N,
  falt: object,
  ...barn: (string | Node)[]
): HTMLElementTagNameMap[N] {
  const nytt = Object.assign(document.createElement(namn), falt);
  nytt.append(...barn);
  return nytt;
}

function alla(valjare: string): NodeListOf<HTMLElement> {
  return document.querySelectorAll(valjare);
}
