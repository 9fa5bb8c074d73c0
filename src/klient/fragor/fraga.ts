/** What a question does when one answers it, tries again, or moves something. */
import { ratta, type Omdome } from './ratta.ts';

/** Answers, and shows how it went. Undefined where there was nothing chosen to mark. */
export function svara(fraga: HTMLElement): Omdome | undefined {
  const utfall = ratta(fraga);
  const ruta = rutan(fraga);
  if (typeof utfall === 'string') {
    ruta.replaceChildren(stycke(utfall));
    return undefined;
  }
  for (const { del, ratt, text } of utfall.marken) del.append(marke(ratt, text));
  lage(fraga, true);
  ruta.dataset['utfall'] = utfall.ratt ? 'ratt' : 'fel';
  ruta.replaceChildren(stycke(utfall.text, 'fraga-utfall'), ...aterkoppling(fraga, utfall));
  knapp(fraga, 'igen').focus();
  return utfall;
}

/** Opens the question again, with what was right left as it was. */
export function igen(fraga: HTMLElement): void {
  for (const ett of fraga.querySelectorAll('.utslag')) {
    const falt = ett.parentElement?.querySelector<HTMLInputElement | HTMLSelectElement>(
      'input, select',
    );
    if (falt instanceof HTMLInputElement) falt.checked = false;
    else if (falt && ett.classList.contains('fel')) falt.value = '';
    ett.remove();
  }
  rutan(fraga).replaceChildren();
  delete rutan(fraga).dataset['utfall'];
  lage(fraga, false);
  fraga.querySelector<HTMLElement>('[data-val] :is(input, select, button)')?.focus();
}

/** Moves a thing a step. The neighbour is what is moved in the document, so that focus stays. What to say of it; nothing at the ends. */
export function flytta(pil: HTMLElement): string | undefined {
  const sak = pil.closest('li')!;
  const upp = pil.dataset['flytta'] === '-1';
  const granne = upp ? sak.previousElementSibling : sak.nextElementSibling;
  if (!granne) return undefined;
  if (upp) sak.after(granne);
  else sak.before(granne);
  const alla = [...sak.parentElement!.children];
  const namn = sak.querySelector('.ordna-sak')?.textContent;
  return `${namn}: plats ${alla.indexOf(sak) + 1} av ${alla.length}.`;
}

/** Why the chosen answers are right or wrong, the right one, and where it stands. */
function aterkoppling(fraga: HTMLElement, { ratt, valda }: Omdome): Node[] {
  const facit = fraga.querySelector('.facit');
  const av = (vad: string) => [...(facit?.querySelectorAll(vad) ?? [])];
  const varfor = valda.flatMap((nr) => av(`[data-svar="${nr}"]`));
  return [
    ...varfor.map((ett) =>
      stycke((varfor.length > 1 ? ett : ett.querySelector('span'))?.textContent ?? ''),
    ),
    ...(ratt ? [] : av('[data-ratt]').map((ett) => ett.cloneNode(true))),
    ...av('[data-forklaring]').map((ett) => ett.cloneNode(true)),
  ];
}

function lage(fraga: HTMLElement, besvarad: boolean): void {
  for (const ett of fraga.querySelectorAll<HTMLInputElement>(
    '[data-val] :is(input, select, button)',
  ))
    ett.disabled = besvarad;
  knapp(fraga, 'svara').hidden = besvarad;
  knapp(fraga, 'igen').hidden = !besvarad;
  fraga.querySelector<HTMLElement>('.fraga-facit')!.hidden = besvarad;
}

function rutan(fraga: HTMLElement): HTMLElement {
  return fraga.querySelector('.fraga-svar')!;
}

function knapp(fraga: HTMLElement, vad: 'svara' | 'igen'): HTMLElement {
  return fraga.querySelector(`[data-${vad}]`)!;
}

function marke(ratt: boolean, text: string): HTMLElement {
  const ett = document.createElement('span');
  ett.className = `utslag ${ratt ? 'ratt' : 'fel'}`;
  ett.textContent = text;
  return ett;
}

function stycke(text: string, klass = ''): HTMLElement {
  const ett = document.createElement('p');
  ett.className = klass;
  ett.textContent = text;
  return ett;
}
