/** Fields where one chooses: a name of many, yes or no. */
import { el } from '../dom.ts';
import type { Formval, JaNejfalt, Valfalt } from '../../formular/modell.ts';
import { problemruta, ram } from './ram.ts';

const OKAND = 'okänd';

export function ritaVal(
  falt: Valfalt,
  varde: unknown,
  vag: string,
  satt: (ny: unknown) => void,
  listor: Readonly<Record<string, Formval[]>>,
  namn?: string,
): HTMLElement {
  const { id, beskrivs, ruta } = ram(falt, vag, namn);
  const alla = falt.lista ? (listor[falt.lista] ?? []) : falt.val;
  const nu = varde === undefined || varde === null ? '' : String(varde);
  const vald = nu === 'okand' && falt.okand ? OKAND : nu;
  const lista = el('select', { id, 'aria-describedby': beskrivs });
  const lagg = (ord: string, text: string) => lista.append(el('option', { value: ord }, text));
  if (!falt.kravs || vald === '') lagg('', falt.kravs ? 'Välj …' : tomt(falt));
  if (falt.okand) lagg(OKAND, 'Okänd: källan säger det inte');
  for (const ett of alla) lagg(ett.varde, ett.namn);
  // What points to nothing is shown as it stands, until another is chosen.
  if (vald !== '' && vald !== OKAND && !alla.some((ett) => ett.varde === vald))
    lagg(vald, `”${vald}” finns inte`);
  lista.value = vald;
  lista.required = falt.kravs;
  lista.addEventListener('change', () => satt(lista.value === '' ? undefined : lista.value));
  ruta.append(lista, problemruta(id));
  return ruta;
}

function tomt({ forval, val }: Valfalt): string {
  const namn = val.find((ett) => ett.varde === forval)?.namn;
  return namn ? `${namn} (förvalt)` : 'Inget valt';
}

/** A box where nothing said means no or yes; else a list where it may also be left unsaid. */
export function ritaJaNej(
  falt: JaNejfalt,
  varde: unknown,
  vag: string,
  satt: (ny: unknown) => void,
  namn?: string,
): HTMLElement {
  if (falt.forval === undefined) return treSvar(falt, varde, vag, satt, namn);
  const { id, beskrivs, ruta } = ram(falt, vag, namn);
  const etikett = ruta.querySelector('label')!;
  const box = el('input', { id, type: 'checkbox', 'aria-describedby': beskrivs });
  box.checked = typeof varde === 'boolean' ? varde : falt.forval;
  box.addEventListener('change', () =>
    satt(varde === undefined && box.checked === falt.forval ? undefined : box.checked),
  );
  etikett.prepend(box, ' ');
  ruta.append(problemruta(id));
  return ruta;
}

function treSvar(
  falt: JaNejfalt,
  varde: unknown,
  vag: string,
  satt: (ny: unknown) => void,
  namn?: string,
): HTMLElement {
  const { id, beskrivs, ruta } = ram(falt, vag, namn);
  const lista = el('select', { id, 'aria-describedby': beskrivs });
  const tomt = falt.kravs ? 'Välj …' : 'Inte sagt';
  for (const [ord, text] of [
    ['', tomt],
    ['true', 'Ja'],
    ['false', 'Nej'],
  ] as const)
    lista.append(el('option', { value: ord }, text));
  lista.value = typeof varde === 'boolean' ? String(varde) : '';
  lista.addEventListener('change', () =>
    satt(lista.value === '' ? undefined : lista.value === 'true'),
  );
  ruta.append(lista, problemruta(id));
  return ruta;
}
