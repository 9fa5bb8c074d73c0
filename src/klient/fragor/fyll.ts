/** Puts other questions where there are some: the first of those that stand there is the mould. */
import type { Drillfraga } from '../../ovning/drill/typ.ts';

/** @param del holds a list of questions with one answer each; their answers on paper too */
export function fyllLista(del: HTMLElement, fragor: readonly Drillfraga[]): void {
  const lista = del.querySelector('.fragelista')!;
  const papper = del.querySelector('.fragor-papper ol')!;
  const form = lista.firstElementChild!.cloneNode(true) as HTMLElement;
  const nya = fragor.map((fraga, nr) => enFraga(form, fraga, nr + 1));
  lista.replaceChildren(...nya);
  papper.replaceChildren(...nya.map(svaretPa));
  del.querySelector('[data-antal]')!.textContent = '';
}

function enFraga(form: HTMLElement, fraga: Drillfraga, nr: number): HTMLElement {
  const ny = form.cloneNode(true) as HTMLElement;
  numrera(ny, nr);
  ny.querySelector('.fraga-text')!.textContent = fraga.fraga;
  const val = ny.querySelector('.svarsval')!;
  const svar = val.firstElementChild!;
  val.replaceChildren(...fraga.svar.map((ett, plats) => ettSvar(svar, ett, plats)));
  ny.querySelector('[data-ratt] b')!.textContent = fraga.svar.find(({ ratt }) => ratt)?.text ?? '';
  ny.querySelector('[data-forklaring] p')!.textContent = fraga.forklaring;
  const lank = ny.querySelector<HTMLAnchorElement>('[data-forklaring] a')!;
  lank.href = fraga.lank;
  lank.textContent = `Läs mer: ${fraga.namn}`;
  nollstall(ny);
  return ny;
}

function ettSvar(
  form: Element,
  { text, ratt }: Drillfraga['svar'][number],
  plats: number,
): Element {
  const nytt = form.cloneNode(true) as Element;
  const falt = nytt.querySelector('input')!;
  falt.value = String(plats);
  falt.checked = false;
  falt.disabled = false;
  if (ratt) falt.dataset['ratt'] = '';
  else delete falt.dataset['ratt'];
  nytt.querySelector('span')!.textContent = text;
  nytt.querySelector('.utslag')?.remove();
  return nytt;
}

/** Every id in the mould has its number in it. */
function numrera(ny: HTMLElement, nr: number): void {
  const forut = ny.id;
  const id = forut.replace(/\d+$/, String(nr));
  for (const ett of [ny, ...ny.querySelectorAll('*')])
    for (const namn of ['id', 'name', 'for', 'aria-labelledby', 'aria-describedby']) {
      const varde = ett.getAttribute(namn);
      if (varde?.startsWith(forut)) ett.setAttribute(namn, id + varde.slice(forut.length));
    }
}

/** As it was before anybody answered. */
function nollstall(ny: HTMLElement): void {
  const ruta = ny.querySelector<HTMLElement>('.fraga-svar')!;
  ruta.replaceChildren();
  delete ruta.dataset['utfall'];
  ny.querySelector<HTMLElement>('[data-svara]')!.hidden = false;
  ny.querySelector<HTMLElement>('[data-igen]')!.hidden = true;
  const facit = ny.querySelector<HTMLDetailsElement>('.fraga-facit')!;
  facit.hidden = false;
  facit.open = false;
}

function svaretPa(fraga: HTMLElement): HTMLElement {
  const rad = document.createElement('li');
  rad.append(fraga.querySelector('.facit')!.cloneNode(true));
  return rad;
}
