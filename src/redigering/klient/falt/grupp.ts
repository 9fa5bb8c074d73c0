/** Fields inside a field, and one of several forms. */
import { el, nyttId } from '../dom.ts';
import type { EnAv, Formfalt, Grupp } from '../../formular/modell.ts';
import { kravs, problemruta, type Formmiljo } from './ram.ts';

type Varden = Record<string, unknown>;

export function somVarden(varde: unknown): Varden {
  return varde !== null && typeof varde === 'object' && !Array.isArray(varde)
    ? (varde as Varden)
    : {};
}

/** Values in the order of their fields; what the form does not know comes last, as it was. */
export function medFalt(
  varden: Varden,
  falt: readonly Formfalt[],
  namn: string,
  ny: unknown,
): Varden {
  const alla: Varden = { ...varden, [namn]: ny };
  const ordning = [...falt.map((ett) => ett.namn), ...Object.keys(alla)];
  return Object.fromEntries(
    [...new Set(ordning)].filter((ett) => alla[ett] !== undefined).map((ett) => [ett, alla[ett]]),
  );
}

/** Draws fields, each telling of the whole that it is a part of. */
export function ritaFalten(
  falt: readonly Formfalt[],
  start: Varden,
  vag: string,
  satt: (ny: Varden) => void,
  miljo: Formmiljo,
): HTMLElement[] {
  let varden = start;
  return falt.map((ett) =>
    miljo.rita(
      ett,
      varden[ett.namn],
      vag ? `${vag}.${ett.namn}` : ett.namn,
      (ny) => {
        varden = medFalt(varden, falt, ett.namn, ny);
        satt(varden);
      },
      miljo,
    ),
  );
}

export function ritaGrupp(
  falt: Grupp,
  varde: unknown,
  vag: string,
  satt: (ny: unknown) => void,
  miljo: Formmiljo,
  namn?: string,
): HTMLElement {
  const id = nyttId();
  const inre = ritaFalten(
    falt.falt,
    somVarden(varde),
    vag,
    (ny) => satt(Object.keys(ny).length > 0 ? ny : undefined),
    miljo,
  );
  return el(
    'fieldset',
    {
      class: 'falt grupp',
      'data-vag': vag,
      'aria-describedby': `${id}-p`,
      'aria-label': falt.etikett === '' ? namn : undefined,
    },
    falt.etikett !== '' && el('legend', {}, falt.etikett, falt.kravs && kravs()),
    falt.hjalp !== '' && el('p', { class: 'hjalp' }, falt.hjalp),
    problemruta(id),
    ...inre,
  );
}

/** One of several forms: a list that says which, and the fields of that one. */
export function ritaEnAv(
  falt: EnAv,
  varde: unknown,
  vag: string,
  satt: (ny: unknown) => void,
  miljo: Formmiljo,
  namn = 'Slag',
): HTMLElement {
  const id = nyttId();
  let nu = somVarden(varde);
  const vald = formFor(falt, nu);
  const lista = el(
    'select',
    { id },
    ...(vald < 0 ? [el('option', { value: '-1' }, 'Välj …')] : []),
  );
  falt.former.forEach((form, nr) =>
    lista.append(el('option', { value: String(nr) }, form.etikett)),
  );
  lista.value = String(vald);
  const inre = el('div', { class: 'form' });
  const rita = (): void => {
    const form = falt.former[Number(lista.value)];
    const andra = (ny: Varden): void => satt((nu = ny));
    inre.replaceChildren(...(form ? ihopfallda(synliga(form), nu, vag, andra, miljo) : []));
  };
  lista.addEventListener('change', () => {
    const form = falt.former[Number(lista.value)];
    if (!form) return;
    satt((nu = iFormen(form, nu)));
    rita();
  });
  rita();
  const etikett = falt.etikett === '' ? namn : falt.etikett;
  return el(
    'div',
    { class: 'falt enav', 'data-vag': vag },
    el('label', { for: id }, etikett),
    falt.hjalp !== '' && el('p', { class: 'hjalp' }, falt.hjalp),
    lista,
    problemruta(id),
    inre,
  );
}

/** What must be there and what has been filled in; the rest folded together. */
function ihopfallda(
  falt: readonly Formfalt[],
  varden: Varden,
  vag: string,
  satt: (ny: Varden) => void,
  miljo: Formmiljo,
): HTMLElement[] {
  const rutor = ritaFalten(falt, varden, vag, satt, miljo);
  const arFramme = (nr: number): boolean =>
    falt[nr]?.kravs === true || varden[falt[nr]?.namn ?? ''] !== undefined;
  const framme = rutor.filter((_ruta, nr) => arFramme(nr));
  const resten = rutor.filter((_ruta, nr) => !arFramme(nr));
  if (resten.length === 0) return framme;
  return [...framme, el('details', { class: 'fler' }, el('summary', {}, 'Fler val'), ...resten)];
}

/**
 * The form that a value has: all that it must have is there and is of its kind, and of those the one with the most of its fields. Of two
 * that are as good, the one whose help has the value's own words: ”vecka 20”.
 */
function formFor({ former }: EnAv, varden: Varden): number {
  const poang = former.map(({ falt }) => {
    if (!falt.every((ett) => (ett.kravs ? passar(ett, varden[ett.namn]) : true))) return -1;
    const har = falt.filter((ett) => varden[ett.namn] !== undefined);
    return har.length * 2 + Number(har.some((ett) => liknar(ett, varden[ett.namn])));
  });
  const mest = Math.max(...poang);
  return mest > 0 ? poang.indexOf(mest) : -1;
}

function passar(falt: Formfalt, varde: unknown): boolean {
  if (varde === undefined) return false;
  if (falt.slag === 'val' && falt.val.length > 0)
    return falt.val.some((ett) => ett.varde === varde);
  if (falt.slag === 'lista') return Array.isArray(varde);
  if (falt.slag === 'tal') return typeof varde === 'number';
  return falt.slag !== 'text' || typeof varde === 'string';
}

function liknar({ slag, hjalp }: Formfalt, varde: unknown): boolean {
  const ord =
    typeof varde === 'string' && slag === 'text' ? (varde.match(/\p{L}{4,}/gu) ?? []) : [];
  return ord.some((ett) => hjalp.includes(`: ${ett}`));
}

/** What must be yes is said by the choice of the form. */
function synliga({ falt }: Grupp): Formfalt[] {
  return falt.filter((ett) => !(ett.slag === 'janej' && ett.kravs));
}

/** The values that another form has too, and what it must have. */
function iFormen({ falt }: Grupp, fore: Varden): Varden {
  const text = Object.values(fore).find((ett) => typeof ett === 'string');
  let forsta = true;
  return Object.fromEntries(
    falt.flatMap((ett) => {
      if (ett.slag === 'janej' && ett.kravs) return [[ett.namn, true]];
      if (fore[ett.namn] !== undefined) return [[ett.namn, fore[ett.namn]]];
      // The month of one form is the month of another.
      const manad =
        ett.kravs && ett.slag === 'val' && forsta && ett.val.some(({ varde }) => varde === text);
      if (ett.kravs) forsta = false;
      return manad ? [[ett.namn, text]] : [];
    }),
  );
}
