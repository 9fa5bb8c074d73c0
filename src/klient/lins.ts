/**
 * The role lens in the browser: who the reader is, kept in localStorage, and what concerns them
 * put first. Nothing is hidden: rows are marked where they stand, and linked from a group on top.
 */
export interface Lins {
  id: string;
  /** As the head shows it: "chef". */
  namn: string;
  /** Heading of the groups: "För dig som är chef". */
  rubrik: string;
  roller: string[];
}

/** Rows of a group before the rest is folded. */
const FLEST = 10;
let lins: Lins | undefined;

export function startaLins(svara: (text: string) => void): void {
  const nyckel = `lins:${document.querySelector<HTMLAnchorElement>('.marke')?.pathname}`;
  lins = tolka(minne(nyckel));
  visa();
  addEventListener('click', ({ target }) => {
    const knapp = (target as Element).closest<HTMLElement>('[data-lins],[data-lins-av]');
    if (!knapp) return;
    lins = knapp.dataset['lins'] === lins?.id ? undefined : franKnapp(knapp);
    minne(nyckel, lins ? JSON.stringify(lins) : '');
    visa();
    svara(lins ? 'Det som rör dig visas nu först på varje sida.' : 'Allt visas i vanlig ordning.');
  });
}

/** Reads what was kept. Anything else than a lens gives none. */
export function tolka(text: string | null | undefined): Lins | undefined {
  try {
    const sparad = JSON.parse(text ?? '') as Partial<Lins> | null;
    return sparad?.id && sparad.namn && sparad.rubrik && Array.isArray(sparad.roller)
      ? (sparad as Lins)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a row concerns any of the roles. `fors` is the ids of roles with space between. */
export function angar(fors: string | undefined, roller: readonly string[]): boolean {
  return (fors ?? '').split(' ').some((id) => roller.includes(id));
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

function visa(): void {
  for (const gammalt of alla('.for-dig,.for-dig-marke')) gammalt.remove();
  for (const knapp of alla('[data-lins]')) {
    knapp.ariaPressed = String(knapp.dataset['lins'] === lins?.id);
  }
  for (const av of alla('[data-lins-av]')) av.hidden = !lins;
  const huvud = document.querySelector('.linsknapp');
  huvud?.classList.toggle('vald', Boolean(lins));
  if (huvud) huvud.firstElementChild!.textContent = lins?.namn ?? 'Jag är …';
  if (lins) alla('[data-lista]').forEach(visaForst);
}

function visaForst(lista: HTMLElement, plats: number): void {
  const mina = [...lista.querySelectorAll<HTMLElement>('[data-for]')].filter((ett) =>
    angar(ett.dataset['for'], lins!.roller),
  );
  for (const ett of mina) ett.after(element('span', { className: 'for-dig-marke' }, 'för dig'));
  // A monthly event stands in many rows and is one link.
  const lankar = new Map(mina.map(lank).map((ett) => [ett.href, ett]));
  if (lankar.size > 0) lista.before(grupp([...lankar.values()], `for-dig-${plats}`));
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
