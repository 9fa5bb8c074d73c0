/**
 * Shows the slides of the page on the whole screen. The address tells which: `#3`, and the browser's own buttons go back and forth.
 * The page is the document that it was; classes and `data-lage` tell the style sheet what to show. A second window of the same page
 * (`?talare`) is the speaker's: the two follow each other.
 */
import { nummerI, valFor, type Bildspelsval } from './tangenter.ts';
import { startaTalare } from './talare.ts';

const spel = document.querySelector<HTMLElement>('.bildspel')!;
const bilder = [...spel.querySelectorAll<HTMLElement>('.diabild')];
const hitta = (vad: string) => spel.querySelector<HTMLElement>(vad)!;
const status = hitta('.bildspel-lage');
const kanal = new BroadcastChannel(`bildspel:${location.pathname}`);
const arTalare = new URLSearchParams(location.search).has('talare');

/** The slide that is shown; 0 for the page as a document. */
let nu = 0;
/** What another window has shown: it need not be told. */
let hort = 0;

const GOR: Record<Bildspelsval, () => void> = {
  fram: () => ga(nu + 1),
  bak: () => ga(nu - 1),
  forst: () => ga(1),
  sist: () => ga(bilder.length),
  oversikt: () => visaLage(spel.dataset['lage'] === 'oversikt' ? 'visar' : 'oversikt'),
  helskarm: () =>
    void (
      document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen()
    ).catch(() => undefined),
  talare: oppnaTalare,
  svart: () => kanal.postMessage({ svart: spel.classList.toggle('svart') }),
  hjalp: () => hitta('.tangenter').togglePopover(),
  stang: () => {
    if (spel.dataset['lage'] === 'oversikt') visaLage('visar');
    else if (!arTalare) {
      history.pushState(null, '', location.pathname + location.search);
      folj();
    }
  },
  nolla: () => undefined,
};

function ga(till: number): void {
  location.hash = String(Math.max(1, Math.min(till, bilder.length)));
}

function oppnaTalare(): void {
  const fonster = window.open(`?talare#${nu}`, 'talare', 'popup,width=1100,height=720');
  if (!fonster) status.textContent = 'Webbläsaren stoppade talarens fönster.';
}

/** Goes by the address: from a link, a key, a button or the browser's own way back. */
function folj(): void {
  const till = nummerI(location.hash, bilder.length) || (arTalare ? 1 : 0);
  const fore = nu;
  nu = till;
  bilder.forEach((bild, plats) => {
    bild.classList.toggle('nu', plats + 1 === nu);
    bild.classList.toggle('nasta', plats === nu);
  });
  if (nu > 0 !== fore > 0) oppna(nu > 0);
  if (nu > 0 && nu !== hort) kanal.postMessage({ nu });
  hort = 0;
  if (nu > 0) sag();
}

function sag(): void {
  const rubrik = bilder[nu - 1]?.querySelector('.dia-rubrik')?.textContent ?? '';
  status.textContent = `Bild ${nu} av ${bilder.length}: ${rubrik}`;
  if (spel.dataset['lage'] === 'oversikt') visaLage('oversikt');
  else spel.scrollTop = 0;
}

/** Covers the page with the show, or uncovers it. What lies under it can't be reached meanwhile. */
function oppna(visas: boolean): void {
  visaLage(visas ? 'visar' : '');
  document.documentElement.classList.toggle('visar-bildspel', visas);
  for (const ruta of spel.querySelectorAll<HTMLElement>('.styrning')) ruta.hidden = !visas;
  for (let ett: Element = spel; ett !== document.body; ett = ett.parentElement!)
    for (const granne of ett.parentElement!.children)
      if (granne !== ett) (granne as HTMLElement).inert = visas;
  (visas ? spel : document.querySelector<HTMLElement>('.bildspel-start'))?.focus();
}

function visaLage(lage: string): void {
  spel.dataset['lage'] = lage;
  for (const bild of bilder)
    bild.querySelector<HTMLElement>('.dia-delar')!.inert = lage === 'oversikt';
  if (lage === 'oversikt') bilder[nu - 1]?.querySelector<HTMLElement>('.dia-nummer')?.focus();
}

/** A button or a link that has focus takes these keys itself. */
const egnaTangenter = ({ key, target }: KeyboardEvent) =>
  /^( |Enter)$/.test(key) && (target as Element).closest('a, button, input') !== null;

spel.tabIndex = -1;
if (arTalare) spel.classList.add('talare');
addEventListener('popstate', folj);
addEventListener('keydown', (tryck) => {
  const val = nu > 0 && !egnaTangenter(tryck) ? valFor(tryck) : undefined;
  if (!val || (val === 'stang' && hitta('.tangenter').matches(':popover-open'))) return;
  tryck.preventDefault();
  GOR[val]();
});
addEventListener('click', ({ target }) => {
  const val = (target as Element).closest<HTMLElement>('[data-gor]')?.dataset['gor'];
  if (val) GOR[val as Bildspelsval]();
  // The number of a slide leads to it, also from the overview.
  if ((target as Element).closest('.dia-nummer')) visaLage('visar');
});

let fran = { x: 0, y: 0 };
spel.addEventListener('touchstart', ({ touches: [finger] }) => {
  fran = { x: finger?.clientX ?? 0, y: finger?.clientY ?? 0 };
});
spel.addEventListener('touchend', ({ changedTouches: [finger] }) => {
  const dx = (finger?.clientX ?? 0) - fran.x;
  const dy = (finger?.clientY ?? 0) - fran.y;
  if (spel.dataset['lage'] === 'visar' && Math.abs(dx) > 50 && Math.abs(dx) > 2 * Math.abs(dy))
    GOR[dx < 0 ? 'fram' : 'bak']();
});

kanal.addEventListener('message', ({ data }: MessageEvent<{ nu?: number; svart?: boolean }>) => {
  if (data.svart !== undefined) spel.classList.toggle('svart', data.svart);
  if (data.nu === undefined || data.nu === nu || nu === 0) return;
  hort = data.nu;
  location.replace(`#${data.nu}`);
});

const noter = document.querySelector<HTMLInputElement>('#med-anteckningar');
if (noter && new URLSearchParams(location.search).has('anteckningar')) noter.checked = true;
if (arTalare) GOR.nolla = startaTalare(spel);
folj();
