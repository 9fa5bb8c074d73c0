/** Whether a text says the same as the typed times of an event. */
import { allaIOrd } from '../../tid/i-ord.ts';
import { sistaDagen } from '../../tid/tid.ts';
import { MANADER, manadsnummer } from '../../tid/manad.ts';
import { manaderI, tacktaManader } from '../../tid/manader.ts';
import type { Nar } from '../../tid/nar.ts';
import { dagpunkt } from '../../tid/punkt.ts';

/**
 * It names every month that the times are told by and no other month than they cover, and no other day than theirs. Or it has the
 * very words: "vecka 20", "andra kvartalet".
 */
export function sagerTid(tider: Nar[], text: string): boolean {
  const sagt = slat(text);
  const [bara, utom = ''] = sagt.split(/\b(?:för)?utom\b/);
  const varje = tider.find((nar) => 'varjeManad' in nar);
  if (varje && 'varjeManad' in varje)
    return /varje månad|månadsvis|en gång i månaden/.test(sagt) && lika(manaderI(utom), varje.utom);
  const ratt = slat(allaIOrd(tider));
  if (manaderI(ratt).length === 0 && harOrden(sagt, ratt)) return true;
  return (
    sammaManader(tider, ratt, bara ?? '') &&
    dagarna(bara ?? '').every((dag) => harDagen(tider, dag))
  );
}

/** Whether a text names every month and day that the times are told by, whatever else it says. */
export function harTid(tider: Nar[], text: string): boolean {
  const sagt = slat(text);
  const sagda = manaderI(sagt);
  const varje = tider.find((nar) => 'varjeManad' in nar);
  if (
    varje &&
    'varjeManad' in varje &&
    varje.utom.length > 0 &&
    /undant|utom|inte|ing[ea]/.test(sagt)
  )
    return lika(sagda, varje.utom);
  if (
    tider.some((nar) => 'gangerPerAr' in nar && nar.gangerPerAr === 1) &&
    /varje år|om året|årlig/.test(sagt)
  )
    return true;
  const namnda = manaderI(slat(allaIOrd(tider)));
  const alla = namnda.length > 0 && namnda.every((ett) => sagda.includes(ett));
  const egna = dagarna(sagt).filter((dag) => manaderI(dag).every((ett) => namnda.includes(ett)));
  return sagerTid(tider, text) || (alla && egna.every((dag) => harDagen(tider, dag)));
}

/** Times that are told without a month have words of their own: "vecka 20", "andra kvartalet". */
function harOrden(sagt: string, ratt: string): boolean {
  const utan = (text: string) => ` ${text.replace(/[.,]/g, '')} `;
  return ratt !== '' && utan(sagt).includes(utan(ratt));
}

function sammaManader(tider: Nar[], ratt: string, sagt: string): boolean {
  const sagda = manaderI(sagt);
  const tackta = tacktaManader(tider);
  const namnda = manaderI(ratt);
  const kravs = namnda.length > 0 ? namnda : tackta;
  if (kravs.length === 0) return false;
  return kravs.every((ett) => sagda.includes(ett)) && sagda.every((ett) => tackta.includes(ett));
}

/** The days that a text names: "den 30 april" → "30 april". */
function dagarna(text: string): string[] {
  return text.match(new RegExp(`\\b\\d{1,2} (?:${MANADER.join('|')})\\b`, 'g')) ?? [];
}

/** The last day of a month may be told by its number: 30 april. */
function harDagen(tider: Nar[], dag: string): boolean {
  return tider.some((nar) => {
    if ('sista' in nar) return arSista(dag, nar.sista);
    if ('senast' in nar)
      return nar.dag ? dag === `${nar.dag} ${nar.senast}` : arSista(dag, nar.senast);
    if ('manad' in nar) return nar.dag !== undefined && dag === `${nar.dag} ${nar.manad}`;
    return 'fran' in nar && [nar.fran, nar.till].includes(dag);
  });
}

function arSista(dag: string, manad: string): boolean {
  const punkt = dagpunkt(dag);
  if (punkt?.manad !== manad || punkt.dag === undefined) return false;
  const nummer = manadsnummer(punkt.manad);
  return [2024, 2025].some((ar) => sistaDagen(ar, nummer) === punkt.dag);
}

function lika(nagra: readonly string[], andra: readonly string[]): boolean {
  return nagra.length === andra.length && nagra.every((ett) => andra.includes(ett));
}

function slat(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*[–-]\s*(?=\d|\p{L})/gu, '–')
    .replace(/\s+/g, ' ')
    .trim();
}
