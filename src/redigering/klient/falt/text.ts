/** Fields for text, days and numbers. */
import { el } from '../dom.ts';
import type { Talfalt, Textfalt } from '../../formular/modell.ts';
import { problemruta, ram } from './ram.ts';

const OKAND = 'okänd';
const DATUM = 'År, månad eller dag: 2018, 2018-12 eller 2018-12-18.';

export function ritaText(
  falt: Textfalt,
  varde: unknown,
  vag: string,
  satt: (ny: unknown) => void,
  namn?: string,
): HTMLElement {
  const { id, beskrivs, ruta } = ram(falt, vag, namn);
  const ursprung = varde === undefined || varde === null ? '' : String(varde);
  const arOkand = falt.okand && /^ok[äa]nd$/.test(ursprung);
  const ettRad = falt.kort || falt.datum;
  const inmatning = ettRad
    ? el('input', {
        id,
        type: 'text',
        'aria-describedby': beskrivs,
        autocomplete: 'off',
        class: falt.datum ? 'datum' : undefined,
      })
    : el('textarea', { id, rows: 1, 'aria-describedby': beskrivs });
  inmatning.value = arOkand ? '' : ursprung;
  if (falt.kravs && !falt.okand) inmatning.required = true;
  const radbryts = ursprung.trimEnd().includes('\n');
  inmatning.addEventListener('input', () => {
    // A text in one paragraph stays so: a line break in it would be one in the file too.
    const text = radbryts ? inmatning.value : inmatning.value.replace(/\s*\n\s*/g, ' ');
    satt(text.trim() === '' ? undefined : arTal(varde, text));
  });
  if (falt.datum) ruta.append(el('p', { class: 'hjalp' }, DATUM));
  ruta.append(inmatning);
  if (falt.okand) ruta.append(okandruta(arOkand, inmatning, satt));
  ruta.append(problemruta(id));
  return ruta;
}

/** A year that was a number stays one. */
function arTal(fore: unknown, text: string): unknown {
  return typeof fore === 'number' && /^\d{4}$/.test(text.trim()) ? Number(text) : text.trim();
}

/** The choice to say that the source does not tell. What was written before comes back when it is undone. */
function okandruta(
  vald: boolean,
  inmatning: HTMLInputElement | HTMLTextAreaElement,
  satt: (ny: unknown) => void,
): HTMLElement {
  const ruta = el('input', { type: 'checkbox', checked: vald });
  inmatning.disabled = vald;
  ruta.addEventListener('change', () => {
    inmatning.disabled = ruta.checked;
    satt(ruta.checked ? OKAND : inmatning.value.trim() || undefined);
  });
  return el('label', { class: 'okand' }, ruta, ' Okänd: källan säger det inte');
}

export function ritaTal(
  falt: Talfalt,
  varde: unknown,
  vag: string,
  satt: (ny: unknown) => void,
  namn?: string,
): HTMLElement {
  const { id, beskrivs, ruta } = ram(falt, vag, namn);
  const inmatning = el('input', {
    id,
    type: 'text',
    inputmode: 'numeric',
    class: 'tal',
    'aria-describedby': beskrivs,
    autocomplete: 'off',
  });
  inmatning.value = varde === undefined || varde === null ? '' : String(varde);
  inmatning.required = falt.kravs;
  inmatning.addEventListener('input', () => {
    const text = inmatning.value.trim();
    // What is no number is kept as it was written: granskningen says what is wrong with it.
    satt(
      text === ''
        ? undefined
        : /^-?\d+([.,]\d+)?$/.test(text)
          ? Number(text.replace(',', '.'))
          : text,
    );
  });
  ruta.append(inmatning, problemruta(id));
  return ruta;
}
