/** Points out, while one writes, where on a page its problems are. Served by the development server alone (components/sida/Granskningslage.astro). */

interface Sidproblem {
  niva: 'fel' | 'varning';
  rad: number;
  kod: string;
  text: string;
  atgard?: string;
  rattad?: string;
  spar: string[];
  falt?: string;
}

/** What a text can stand in; the innermost that holds it is taken. */
const BLOCK = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dd, dt, blockquote, figcaption, pre';

const STIL = `
.utpekad { outline: 2px solid #c8102e; outline-offset: 4px; }
.utpekad-varning { outline-color: #8a5a00; }
.problemruta { margin-block: .75rem; padding: .5rem .75rem; border-inline-start: .25rem solid #c8102e;
  background: Canvas; color: CanvasText; font: 1rem/1.4 system-ui, sans-serif; overflow-wrap: anywhere; }
.problemruta.varning { border-color: #8a5a00; }
.problemruta pre { white-space: pre-wrap; margin-block: .25rem 0; }
`;

function visa(): void {
  const lage = document.querySelector<HTMLElement>('[data-sidans-problem]');
  const huvud = document.querySelector('main');
  if (!lage || !huvud) return;
  const stil = document.createElement('style');
  stil.textContent = STIL;
  document.head.append(stil);
  const rader = lage.querySelectorAll('[data-problem]');
  const alla = JSON.parse(lage.dataset['sidansProblem'] ?? '[]') as Sidproblem[];
  // The texts are searched before any box is put between them.
  const platser = alla.map((ett) => platsFor(huvud, ett));
  /** The last box after each block: the next one there comes after it, in the order of the lines. */
  const sist = new Map<Element, Element>();
  for (const [nr, ett] of alla.entries()) {
    const plats = platser[nr];
    if (!plats) continue;
    const ruta = rutan(ett, plats.exakt);
    ruta.id = `problem-${nr + 1}`;
    plats.block.classList.add('utpekad', `utpekad-${ett.niva}`);
    const block = utanforListan(plats.block);
    (sist.get(block) ?? block).after(ruta);
    sist.set(block, ruta);
    rader[nr]?.append(' ', vagTill(ruta.id));
  }
}

/** The innermost block with the words of the line, or of the nearest line above that is on the page. */
function platsFor(
  huvud: Element,
  { spar, falt: faltet = '' }: Sidproblem,
): { block: Element; exakt: boolean } | undefined {
  const block = [...huvud.querySelectorAll(BLOCK)].filter(
    (ett) => !ett.closest('[data-pagefind-ignore]') || ett.closest('.sidtopp'),
  );
  for (const [nr, text] of spar.entries()) {
    const med = block.filter((ett) => slat(ett.textContent).includes(text));
    const innerst = med.find((ett) => !med.some((annat) => annat !== ett && ett.contains(annat)));
    if (innerst) return { block: innerst, exakt: nr === 0 };
  }
  const egen = huvud.querySelector(FALT[faltet] ?? INGET);
  return egen ? { block: egen, exakt: true } : undefined;
}

/** A selector that nothing fits. */
const INGET = ':not(*)';

/** Where the fields stand that every page shows. */
const FALT: Record<string, string> = {
  sammanfattning: '.ingress',
  betydelse: '.ingress',
  titel: 'h1',
  namn: 'h1',
  term: 'h1',
};

function slat(text: string): string {
  return text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A box stands after a whole list or table, never between its parts. */
function utanforListan(block: Element): Element {
  return block.closest('table, ul, ol, dl') ?? block;
}

function rutan({ niva, rad, kod, text, atgard, rattad }: Sidproblem, exakt: boolean): HTMLElement {
  const ruta = document.createElement('aside');
  ruta.className = `problemruta ${niva}`;
  ruta.tabIndex = -1;
  const namn = document.createElement('b');
  namn.textContent = `${niva === 'fel' ? 'Fel' : 'Varning'} på rad ${rad}${exakt ? '' : ', efter det här stycket'}: `;
  ruta.append(namn, [text, atgard].filter(Boolean).join(' '), ` (${kod})`);
  if (rattad) {
    const rad = document.createElement('pre');
    rad.textContent = `Rätt: ${rattad.trim()}`;
    ruta.append(rad);
  }
  return ruta;
}

function vagTill(id: string): HTMLElement {
  const lank = document.createElement('a');
  lank.href = `#${id}`;
  lank.textContent = 'Visa i texten';
  return lank;
}

visa();

export {};
