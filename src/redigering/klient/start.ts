/** Starts the page for editing: reads the handbook, and shows the list of files or the one that the address names. */
import '../../styles/redigera.css';
import { el } from './dom.ts';
import { adressTill, filval } from './filval.ts';
import { forslagssida } from './forslagssida.ts';
import { fraga, taNyckeln } from './fraga.ts';
import { medUtkast } from './gomt.ts';
import { nysida } from './nysida.ts';
import { Redigeringssida } from './redigeringssida.ts';
import type { Filrad, Oppnad, Oppning } from '../protokoll.ts';

/** No file of a handbook has a name without a dot. */
const FORSLAG = 'forslag';
const NY = 'ny';
const app = document.getElementById('app')!;
let oppning: Oppning;
let oppen: Redigeringssida | undefined;

taNyckeln();
void starta();

async function starta(): Promise<void> {
  try {
    oppning = await fraga<Oppning>('oppning');
  } catch (fel) {
    return visaFel(fel);
  }
  addEventListener('hashchange', () => void visa());
  addEventListener('beforeunload', (handelse) => {
    // The draft is kept in the browser, but a closed window is easily taken for a saved file.
    if (oppen?.andrad) handelse.preventDefault();
  });
  addEventListener('keydown', (handelse) => {
    if (!(handelse.ctrlKey || handelse.metaKey) || handelse.key.toLowerCase() !== 's') return;
    handelse.preventDefault();
    void oppen?.spara();
  });
  await visa();
}

async function visa(): Promise<void> {
  const rel = decodeURI(location.hash.slice(1));
  oppen?.stang();
  oppen = undefined;
  try {
    if (rel === '') return await visaFilerna();
    if (rel === FORSLAG) return await visaForslag();
    if (rel === NY) return await visaNy();
    const fil = await fraga<Oppnad>('oppna', { rel });
    oppen = new Redigeringssida(oppning, fil, (annan) => (location.hash = adressTill(annan)));
    document.title = `${fil.namn} – redigera`;
    ram(oppen.ruta);
  } catch (fel) {
    visaFel(fel);
  }
}

async function visaFilerna(): Promise<void> {
  const filer = await fraga<Filrad[]>('filer');
  document.title = `Redigera ${oppning.handbok}`;
  const utkast = new Set(medUtkast(oppning.handbok));
  ram(el('div', { class: 'start' }, el('h1', {}, 'Vad vill du ändra?'), filval({ filer, utkast })));
}

async function visaNy(): Promise<void> {
  document.title = 'Ny sida';
  ram(
    await nysida((rel) => {
      // What can be chosen has one more.
      void fraga<Oppning>('oppning').then((ny) => {
        oppning = ny;
        location.hash = adressTill(rel);
      });
    }),
  );
}

async function visaForslag(): Promise<void> {
  document.title = 'Lämna förslag';
  const namn = new Map(oppning.filer.map((fil) => [fil.rel, fil.namn]));
  const osparade = medUtkast(oppning.handbok).map((rel) => namn.get(rel) ?? rel);
  ram(await forslagssida(osparade));
}

/** The head of the page, with what is being done below it. */
function ram(inne: HTMLElement): void {
  app.replaceChildren(
    el(
      'header',
      { class: 'topp' },
      el('a', { href: '#', class: 'namn' }, oppning.handbok),
      el('span', { class: 'roll' }, 'Redigera'),
      el('a', { href: `#${NY}`, class: 'vidare' }, 'Ny sida'),
      el('a', { href: `#${FORSLAG}` }, 'Lämna förslag'),
    ),
    el('main', { id: 'innehall', tabindex: '-1' }, inne),
    el('div', { id: 'besked', role: 'status' }),
  );
}

function visaFel(fel: unknown): void {
  const text = fel instanceof Error ? fel.message : String(fel);
  app.replaceChildren(
    el(
      'main',
      { id: 'innehall', class: 'start' },
      el('h1', {}, 'Det gick inte'),
      el('p', { role: 'alert' }, text),
      el('p', {}, el('a', { href: '#' }, 'Alla sidor')),
    ),
  );
}
