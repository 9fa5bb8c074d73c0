/** The årshjul in the reader's browser: marks this month, and filters wheel, list and table alike. */
import { antalIOrd, lasFilter, passar, tillSok, type Filter, type Filtrerad } from './arsfilter.ts';

const vy = document.querySelector('[data-arsvy]');
if (vy) {
  markeraManad(vy, new Date().getMonth() + 1);
  const formular = vy.querySelector('form');
  if (formular) startaFilter(vy, formular);
}

/** Marks a month (1–12) in the wheels and in the list, in words as well as by colour. */
function markeraManad(vy: Element, manad: number): void {
  for (const lank of vy.querySelectorAll(`a[data-manad="${manad}"]`)) {
    lank.setAttribute('aria-current', 'date');
  }
  const rubrik = vy.querySelector(`section[data-manad="${manad}"] :is(h2, h3)`);
  if (!rubrik) return;
  const etikett = document.createElement('span');
  etikett.className = 'etikett denna';
  etikett.textContent = 'denna månad';
  rubrik.append(' ', etikett);
}

function startaFilter(vy: Element, formular: HTMLFormElement): void {
  const handelser = lasHandelser(vy);
  const visa = (filter: Filter) => {
    const visas = new Set(
      [...handelser].filter(([, handelse]) => passar(filter, handelse)).map(([id]) => id),
    );
    dolj(vy, visas);
    foljMed(vy, filter);
    const svar = vy.querySelector('[role="status"]');
    if (svar) svar.textContent = antalIOrd(visas.size, handelser.size);
  };
  const franAdressen = () => visa(satt(formular, lasFilter(location.search)));

  formular.hidden = false;
  formular.addEventListener('submit', (h) => h.preventDefault());
  formular.addEventListener('input', () => {
    const filter = las(formular);
    history.replaceState(null, '', `${location.pathname}${tillSok(filter)}${location.hash}`);
    visa(filter);
  });
  formular.addEventListener('reset', () => setTimeout(() => formular.dispatchEvent(new Event('input'))));
  addEventListener('popstate', franAdressen);
  franAdressen();
}

/** The table has a row for every event, with what the filter asks for. */
function lasHandelser(vy: Element): Map<string, Filtrerad> {
  const rader = [...vy.querySelectorAll<HTMLElement>('tr[data-handelse]')];
  return new Map(
    rader.map(({ dataset }) => [
      dataset['handelse'] ?? '',
      {
        roller: (dataset['roller'] ?? '').split(' '),
        slag: dataset['slag'] ?? '',
        beslut: dataset['beslut'] !== undefined,
      },
    ]),
  );
}

/** Hides what stands outside the choice, and months that are left with nothing. */
function dolj(vy: Element, visas: Set<string>): void {
  for (const ett of vy.querySelectorAll('[data-handelse]')) {
    ett.toggleAttribute('hidden', !visas.has(ett.getAttribute('data-handelse') ?? ''));
  }
  for (const del of vy.querySelectorAll('section[data-rader]')) {
    del.toggleAttribute('hidden', !del.querySelector('li:not([hidden])'));
  }
}

/** The other view and the calendar keep the choice. */
function foljMed(vy: Element, filter: Filter): void {
  for (const lank of vy.querySelectorAll<HTMLAnchorElement>('a[data-med-val]')) {
    lank.search = tillSok(filter);
  }
  for (const lank of vy.querySelectorAll<HTMLAnchorElement>('a[data-kalender]')) {
    lank.hash = filter.roll ? `kalender-${filter.roll}` : '';
  }
}

function las(formular: HTMLFormElement): Filter {
  const val = new FormData(formular);
  return {
    roll: String(val.get('roll') ?? ''),
    slag: String(val.get('slag') ?? ''),
    beslut: val.has('beslut'),
  };
}

/** Sets the fields. A value that the form does not have becomes "all", and so it is returned. */
function satt(formular: HTMLFormElement, filter: Filter): Filter {
  for (const namn of ['roll', 'slag'] as const) {
    const falt = formular.elements.namedItem(namn);
    if (!(falt instanceof HTMLSelectElement)) continue;
    const finns = [...falt.options].some((val) => val.value === filter[namn]);
    falt.value = finns ? filter[namn] : '';
  }
  const beslut = formular.elements.namedItem('beslut');
  if (beslut instanceof HTMLInputElement) beslut.checked = filter.beslut;
  return las(formular);
}
