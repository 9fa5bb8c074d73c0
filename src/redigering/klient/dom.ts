/** Small ways to make elements. Text is always text, never markup. */

type Barn = Node | string | undefined | false;
type Egenskaper = Record<
  string,
  string | boolean | number | undefined | ((handelse: Event) => void)
>;

/** Makes an element. What begins with `on` listens; true is an attribute without a value; false and undefined leave it out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  namn: K,
  egenskaper: Egenskaper = {},
  ...barn: Barn[]
): HTMLElementTagNameMap[K] {
  const ett = document.createElement(namn);
  for (const [nyckel, varde] of Object.entries(egenskaper)) {
    if (typeof varde === 'function') ett.addEventListener(nyckel.slice(2), varde);
    else if (varde === true) ett.setAttribute(nyckel, '');
    else if (varde !== undefined && varde !== false) ett.setAttribute(nyckel, String(varde));
  }
  ett.append(...barn.filter((del): del is Node | string => del !== undefined && del !== false));
  return ett;
}

/** A button that does something here. */
export function knapp(text: string, gor: () => void, mer: Egenskaper = {}): HTMLButtonElement {
  return el('button', { type: 'button', ...mer, onclick: gor }, text);
}

/** A button whose sign says all to the eye; `namn` says it to the ear. */
export function teckenknapp(tecken: string, namn: string, gor: () => void): HTMLButtonElement {
  const dold = el('span', { 'aria-hidden': 'true' }, tecken);
  return el(
    'button',
    { type: 'button', class: 'tecken', 'aria-label': namn, title: namn, onclick: gor },
    dold,
  );
}

let nummer = 0;
/** An id that no other element has. */
export function nyttId(): string {
  return `f${++nummer}`;
}

const VISAS_MS = 4000;
let slacks: ReturnType<typeof setTimeout> | undefined;

/** Says something to a screen reader, and shows it for a while at the foot of the page. */
export function meddela(text: string): void {
  const ruta = document.getElementById('besked');
  if (!ruta) return;
  ruta.textContent = '';
  // A live region says what changes: the same words twice in a row would be silent.
  setTimeout(() => (ruta.textContent = text), 50);
  clearTimeout(slacks);
  slacks = setTimeout(() => (ruta.textContent = ''), VISAS_MS);
}
