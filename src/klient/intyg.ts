/** The proof in the reader's browser: filled in from what it remembers. The name is only on the page: it is neither kept nor sent. */
import { dagAv } from '../tid/dag.ts';
import { egen, type Framsteg } from '../ovning/framsteg.ts';
import { intygskod } from '../ovning/intygskod.ts';
import { ANDRAT, framstegHar } from './framsteg/forrad.ts';

const forrad = framstegHar();
const ark = document.querySelector<HTMLElement>('[data-intyg]');
const namn = document.querySelector<HTMLInputElement>('#intygsnamn');
if (ark) {
  const visa = () => fyll(ark, forrad.las(), dagAv(new Date()));
  addEventListener(ANDRAT, visa);
  visa();
  const visaNamn = () => satt(ark, 'namn', namn?.value ?? '');
  namn?.addEventListener('input', visaNamn);
  // What was written before the script was there, or stands there since the last visit.
  visaNamn();
  const adress = ark.querySelector('[data-adress]');
  if (adress) adress.textContent = location.origin + adress.textContent.trim();
}

function fyll(ark: HTMLElement, framsteg: Framsteg, dag: string): void {
  const marken = [...ark.querySelectorAll<HTMLElement>('[data-rad]')].flatMap((rad) =>
    fyllRad(rad, framsteg),
  );
  const fragor = antal(ark, 'fragor', (id) => (egen(framsteg.fragor, id)?.ratt ?? 0) > 0);
  const scenarier = antal(ark, 'scenarier', (id) => egen(framsteg.scenarier, id) !== undefined);
  satt(ark, 'dag', dag);
  satt(ark, 'kod', marken.length > 0 ? intygskod({ dag, marken, fragor, scenarier }) : '');
  const besked = document.querySelector('[data-intygsbesked]');
  if (besked)
    besked.textContent =
      marken.length > 0 ? '' : 'Du är inte klar med någon modul ännu. Då finns inget att intyga.';
}

/** The mark of a module that is done; a branch that is not is nothing to show. */
function fyllRad(rad: HTMLElement, framsteg: Framsteg): number[] {
  const { rad: id = '', marke, gren } = rad.dataset;
  const klar = egen(framsteg.moduler, id)?.klar;
  satt(rad, 'nar', klar ?? 'inte klar');
  rad.hidden = klar === undefined && gren !== undefined;
  rad.classList.toggle('inte-klar', klar === undefined);
  return klar ? [Number(marke)] : [];
}

/** Counts the ids of a place that are done, and writes it there: "41 av 72". */
function antal(ark: HTMLElement, plats: string, arGjord: (id: string) => boolean): number {
  const alla = (ark.querySelector<HTMLElement>(`[data-${plats}]`)?.dataset[plats] ?? '')
    .split(' ')
    .filter((id) => id !== '');
  const gjorda = alla.filter(arGjord).length;
  satt(ark, plats, `${gjorda} av ${alla.length}`);
  return gjorda;
}

function satt(i: HTMLElement, plats: string, text: string): void {
  const falt = i.querySelector(`[data-${plats}]`);
  if (falt) falt.textContent = text;
}
