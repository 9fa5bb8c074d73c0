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
    inre.replaceChildren(...(form ? ritaFalten(synliga(form), nu, vag, andra, miljo) : []));
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

/** The form that a value has: all that it must have is there, and of those the one with the most of its fields. */
function formFor({ former }: EnAv, varden: Varden): number {
  const namn = Object.keys(varden);
  const antal = former.map(({ falt }) =>
    falt.every((ett) => !ett.kravs || namn.includes(ett.namn))
      ? falt.filter((ett) => namn.includes(ett.namn)).length
      : -1,
  );
  const mest = Math.max(...antal);
  return mest > 0 ? antal.indexOf(mest) : -1;
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
