/** The årshjul in the reader's browser: marks this month, and filters wheel, list and table alike. */
import {
  antalIOrd,
  arValar,
  JAG,
  lasFilter,
  passar,
  tillSok,
  type Arsfilter,
  type Filtrerad,
} from './arsfilter.ts';

const vy = document.querySelector<HTMLElement>('[data-arsvy]');
/** What lins.ts says of the reader: who they are, and the ids of their roles. */
const lasaren = document.documentElement.dataset;
if (vy) {
  oppnaRattAr(vy.dataset['valar']);
  markeraManad(vy, new Date().getMonth() + 1);
  const falt = vy.querySelector('fieldset');
  if (falt) startaFilter(vy, falt);
}

/**
 * In an election year the ordinary year gives way to that of the election, unless the reader has asked for it.
 *
 * @param valar an election year and the years between elections, "2018 4"; undefined in the view that is right already
 */
function oppnaRattAr(valar: string | undefined): void {
  const [ett = 0, period = 4] = (valar ?? '').split(' ').map(Number);
  if (!ett || lasFilter(location.search).vanligt) return;
  if (!arValar(new Date().getFullYear(), ett, period)) return;
  const andra = document.querySelector<HTMLAnchorElement>('a[data-med-val="valar"]');
  if (andra) location.replace(`${andra.pathname}${location.search}${location.hash}`);
}

/** Marks a month (1–12) in the wheels and in the list, in words as well as by colour. */
function markeraManad(vy: Element, manad: number): void {
  for (const lank of vy.querySelectorAll(`.manad[data-manad="${manad}"]`)) {
    lank.setAttribute('aria-current', 'date');
  }
  const rubrik = vy.querySelector(`section[data-manad="${manad}"] .manadsnamn`);
  if (!rubrik) return;
  const etikett = document.createElement('span');
  etikett.className = 'etikett denna';
  etikett.textContent = 'denna månad';
  rubrik.append(' ', etikett);
}

function startaFilter(vy: Element, falt: HTMLFieldSetElement): void {
  const handelser = lasHandelser(vy);
  const svar = vy.querySelector('[role="status"]');
  const visa = (filter: Arsfilter) => {
    const arv = arvetI(falt);
    const visas = new Set(
      [...handelser].filter(([, handelse]) => passar(filter, handelse, arv)).map(([id]) => id),
    );
    dolj(vy, visas, visas.size < handelser.size);
    foljMed(vy, filter);
    const antal = antalIOrd(visas.size, handelser.size);
    if (svar && svar.textContent !== antal) svar.textContent = antal;
  };
  const franAdressen = () => {
    visaMig(falt);
    visa(satt(falt, lasFilter(location.search, medLins())));
  };

  const valt = () => {
    const filter = las(falt);
    const sok = tillSok(filter, medLins());
    history.replaceState(null, '', `${location.pathname}${sok}${location.hash}`);
    visa(filter);
  };
  falt.addEventListener('input', valt);
  falt.querySelector('button')?.addEventListener('click', () => {
    satt(falt, lasFilter('?roll=alla'));
    valt();
  });
  addEventListener('popstate', franAdressen);
  addEventListener('lins', franAdressen);
  franAdressen();
}

function medLins(): boolean {
  return lasaren['lasare'] !== undefined;
}

/** The lens is one of the roles to choose, as long as there is one. */
function visaMig(falt: HTMLFieldSetElement): void {
  const val = valetI(falt, 'roll');
  val?.querySelector(`[value="${JAG}"]`)?.remove();
  if (medLins()) val?.options[0]?.after(new Option(`det som rör mig (${lasaren['lasare']})`, JAG));
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

/** Hides what stands outside the choice, and months that are left with nothing: those lead nowhere then. */
function dolj(vy: Element, visas: Set<string>, urval: boolean): void {
  for (const ett of vy.querySelectorAll('[data-handelse]')) {
    ett.toggleAttribute('hidden', !visas.has(ett.getAttribute('data-handelse') ?? ''));
  }
  for (const del of vy.querySelectorAll('section[data-rader]')) {
    del.toggleAttribute('hidden', urval && !del.querySelector('li:not([hidden])'));
  }
  for (const manad of vy.querySelectorAll<SVGAElement>('.manad')) {
    const adress = (manad.dataset['adress'] ??= manad.getAttribute('href') ?? '');
    const rubrik = adress && document.getElementById(adress.slice(1));
    if (rubrik && !rubrik.closest('[hidden]')) manad.setAttribute('href', adress);
    else manad.removeAttribute('href');
  }
}

/** The other view and the calendar keep the choice. */
function foljMed(vy: Element, filter: Arsfilter): void {
  for (const lank of vy.querySelectorAll<HTMLAnchorElement>('a[data-med-val]')) {
    const vanligt = lank.dataset['medVal'] === 'vanligt';
    lank.search = tillSok({ ...filter, vanligt }, medLins());
  }
  for (const lank of vy.querySelectorAll<HTMLAnchorElement>('a[data-kalender]')) {
    const flode = filter.roll === JAG ? mittFlode(lasaren['lasarid'] ?? '') : filter.roll;
    lank.hash = flode ? `kalender-${flode}` : '';
  }
}

/** The feed of a kind of reader, or of the single role that one reads as. */
function mittFlode(id: string): string {
  return id.startsWith('roll-') ? id.slice('roll-'.length) : `jag-${id}`;
}

function las(falt: HTMLFieldSetElement): Arsfilter {
  return {
    roll: valetI(falt, 'roll')?.value ?? '',
    slag: valetI(falt, 'slag')?.value ?? '',
    beslut: kryssI(falt)?.checked ?? false,
    vanligt: lasFilter(location.search).vanligt,
  };
}

/** The chosen role with those that it inherits from: the option has them where they are more than itself. */
function arvetI(falt: HTMLFieldSetElement): string[] | undefined {
  const valet = valetI(falt, 'roll')?.selectedOptions[0];
  if (!valet?.value) return undefined;
  return (
    (valet.value === JAG ? lasaren['lasarroller'] : valet.dataset['arv']) ?? valet.value
  ).split(' ');
}

/** Sets the fields. A value that they do not have becomes "all", and so it is returned. */
function satt(falt: HTMLFieldSetElement, filter: Arsfilter): Arsfilter {
  for (const namn of ['roll', 'slag'] as const) {
    const val = valetI(falt, namn);
    if (!val) continue;
    val.value = filter[namn];
    if (val.selectedIndex < 0) val.value = '';
  }
  const kryss = kryssI(falt);
  if (kryss) kryss.checked = filter.beslut;
  return las(falt);
}

function valetI(falt: HTMLFieldSetElement, namn: string): HTMLSelectElement | null {
  return falt.querySelector(`select[name=${namn}]`);
}

function kryssI(falt: HTMLFieldSetElement): HTMLInputElement | null {
  return falt.querySelector('input[name=beslut]');
}
