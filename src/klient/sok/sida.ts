/** The search page: the question and the filters stand in its address. */
import { FILTERNAMN, valen, type Sokfilter, type Filternamn } from '../../sok/fraga/filter.ts';
import type { Rankad } from '../../sok/fraga/rangordna.ts';
import type { Sokare } from '../../sok/fraga/sok.ts';
import { skapa } from './element.ts';
import { hamtaMedForslag, hamtaSokare } from './hamta.ts';
import { kopplaVy } from './vy.ts';

const formular = document.querySelector<HTMLFormElement>('form[data-soksida]');
if (formular) starta(formular);

function starta(form: HTMLFormElement): void {
  const hitta = <T extends HTMLElement>(valjare: string) => document.querySelector<T>(valjare)!;
  const falt = form.querySelector<HTMLInputElement>('input[name="q"]')!;
  const bas = new URL(form.action).pathname.replace(/sok\/$/, '');
  const valjare = Object.fromEntries(
    FILTERNAMN.map((namn) => [
      namn,
      form.querySelector<HTMLSelectElement>(`select[name="${namn}"]`)!,
    ]),
  ) as Record<Filternamn, HTMLSelectElement>;
  const filter = (): Sokfilter =>
    Object.fromEntries(
      FILTERNAMN.flatMap((namn) => (valjare[namn].value ? [[namn, valjare[namn].value]] : [])),
    );

  const kryss = form.querySelector<HTMLInputElement>('input[name="forslag"]');
  const vy = kopplaVy({
    bas,
    hamta: (start) => (kryss?.checked ? hamtaMedForslag(start) : hamtaSokare(start)),
    falt,
    lista: hitta('[data-sok-lista]'),
    status: hitta('[data-sok-status]'),
    menade: hitta('[data-sok-menade]'),
    svar: hitta('[data-sok-svar]'),
    antal: 20,
    filter,
    efter(traffar, sokare) {
      fyllFilter(valjare, filter(), traffar, sokare);
      history.replaceState(null, '', adress(form.action, falt.value, filter(), kryss));
    },
  });

  hitta('[data-sok-utan]').hidden = true;
  hitta('[data-sok-filter]').hidden = false;
  lasAdress(falt, valjare);
  if (kryss) kryss.checked = new URLSearchParams(location.search).has('forslag');
  form.addEventListener(
    'change',
    ({ target }) => (target instanceof HTMLSelectElement || target === kryss) && vy.sok(),
  );
  form.addEventListener('submit', (handelse) => {
    handelse.preventDefault();
    void vy.sok();
  });
  if (falt.value) void vy.sok();
  else falt.focus();
}

/** What the address asks for. A filter's values are not known before the answer, so its own is put there first. */
function lasAdress(falt: HTMLInputElement, valjare: Record<Filternamn, HTMLSelectElement>): void {
  const fragor = new URLSearchParams(location.search);
  falt.value = fragor.get('q') ?? '';
  for (const namn of FILTERNAMN) {
    const varde = fragor.get(namn);
    if (!varde) continue;
    valjare[namn].append(skapa('option', { value: varde }, varde));
    valjare[namn].value = varde;
  }
}

function adress(
  action: string,
  fraga: string,
  filter: Sokfilter,
  kryss: HTMLInputElement | null,
): string {
  const fragor = new URLSearchParams({ q: fraga.trim(), ...filter });
  if (kryss?.checked) fragor.set(kryss.name, kryss.value);
  return `${new URL(action).pathname}?${fragor}`;
}

/** Each filter lists what is among the hits; one with nothing to choose is hidden. */
function fyllFilter(
  valjare: Record<Filternamn, HTMLSelectElement>,
  filter: Sokfilter,
  traffar: Rankad[],
  { tabell }: Sokare,
): void {
  const alla = valen(traffar, filter, tabell);
  for (const namn of FILTERNAMN) {
    const valt = filter[namn];
    const val =
      alla[namn].some(({ varde }) => varde === valt) || !valt
        ? alla[namn]
        : [{ varde: valt, antal: 0 }, ...alla[namn]];
    const tom = valjare[namn].options[0]!;
    valjare[namn].replaceChildren(
      tom,
      ...val.map(({ varde, antal }) => skapa('option', { value: varde }, `${varde} (${antal})`)),
    );
    valjare[namn].value = valt ?? '';
    valjare[namn].closest('label')!.hidden = val.length < 2 && !valt;
  }
}
