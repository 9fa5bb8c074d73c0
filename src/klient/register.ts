/** The register in the reader's browser: choices above the table, and headings that sort. */
import { antalIOrd, nastaOrdning, passar, sorterade, type Ordning } from './registerrader.ts';

const ruta = document.querySelector<HTMLFieldSetElement>('[data-registerval]');
const tabell = document.querySelector<HTMLTableElement>('[data-register]');
if (ruta && tabell) {
  startaVal(ruta, tabell);
  startaOrdning(tabell);
}

function text(rad: HTMLTableRowElement, kolumn: number): string {
  return rad.cells[kolumn]?.textContent?.trim() ?? '';
}

function rader(tabell: HTMLTableElement): HTMLTableRowElement[] {
  return [...(tabell.tBodies[0]?.rows ?? [])];
}

/** The choices stand in the address too, so that a selection can be sent to someone. */
function startaVal(ruta: HTMLFieldSetElement, tabell: HTMLTableElement): void {
  const listor = [...ruta.querySelectorAll('select')];
  const ord = ruta.querySelector('input')!;
  const visa = () => {
    const val = new Map(listor.map((lista) => [Number(lista.dataset['kolumn']), lista.value]));
    const alla = rader(tabell);
    for (const rad of alla)
      rad.hidden = !passar(
        [...rad.cells].map((_, nr) => text(rad, nr)),
        val,
        ord.value,
      );
    const svar = ruta.querySelector('[role="status"]');
    if (svar) svar.textContent = antalIOrd(alla.filter((rad) => !rad.hidden).length, alla.length);
  };
  const sok = new URLSearchParams(location.search);
  for (const lista of listor) lista.value = sok.get(lista.name) ?? '';
  for (const lista of listor) if (lista.selectedIndex < 0) lista.value = '';
  ord.value = sok.get('ord') ?? '';
  const andrat = () => {
    skrivAdress([...listor, ord]);
    visa();
  };
  ruta.addEventListener('input', andrat);
  ruta.querySelector('button')?.addEventListener('click', () => {
    for (const falt of [...listor, ord]) falt.value = '';
    andrat();
  });
  visa();
}

function skrivAdress(falten: (HTMLSelectElement | HTMLInputElement)[]): void {
  const valda = falten.filter((falt) => falt.value).map((falt) => [falt.name, falt.value]);
  const sok = new URLSearchParams(valda).toString();
  history.replaceState(null, '', `${location.pathname}${sok && `?${sok}`}${location.hash}`);
}

function startaOrdning(tabell: HTMLTableElement): void {
  let ordning: Ordning = { kolumn: 0, hall: 1 };
  const rubriker = [...(tabell.tHead?.rows[0]?.cells ?? [])];
  const visa = () => {
    tabell.tBodies[0]?.append(...sorterade(rader(tabell), text, ordning));
    rubriker.forEach((rubrik, kolumn) => {
      if (kolumn !== ordning.kolumn) rubrik.removeAttribute('aria-sort');
      else rubrik.setAttribute('aria-sort', ordning.hall === 1 ? 'ascending' : 'descending');
    });
  };
  rubriker.forEach((rubrik, kolumn) => {
    const knapp = document.createElement('button');
    knapp.type = 'button';
    knapp.append(...rubrik.childNodes);
    knapp.addEventListener('click', () => {
      ordning = nastaOrdning(ordning, kolumn);
      visa();
    });
    rubrik.append(knapp);
  });
  visa();
}
