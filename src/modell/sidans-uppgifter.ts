import { OKAND } from '../schema/delar.ts';
import { andradDag } from './andringar.ts';
import { FORSLAGSMARKE } from './forslag.ts';
import { historik } from './historik.ts';
import { medLagrumslankar } from './lagrumslankar.ts';
import type { AnyNod, Handbok } from './typer.ts';
import { datumIOrd, SAKNADE, uppgifterFor, type Uppgift } from './uppgifter/index.ts';
import { datumvarde, rad, tillVarde, varde } from './uppgifter/uppgift.ts';

/**
 * The facts beside a page: those of its node, and for a chapter who decided the text that it is a part of.
 * What the source does not tell is gathered in one row at the end, instead of said once for each fact.
 */
export function sidansUppgifter(bok: Handbok, nod: AnyNod): Uppgift[] {
  const egna = medLagrumslankar(bok, uppgifterFor(nod));
  const alla = nod.samling === 'kapitel' ? [...beslutad(bok), ...egna] : egna;
  const sagda = alla.filter(({ etikett }) => etikett === SAKNADE).flatMap(({ varden }) => varden);
  const tomma = alla.filter(({ varden }) => varden.every((varde) => varde.saknas));
  return [
    ...alla.filter((uppgift) => uppgift.etikett !== SAKNADE && !tomma.includes(uppgift)),
    ...rad(SAKNADE, [...tomma.map(({ etikett }) => ({ text: etikett.toLowerCase() })), ...sagda]),
  ];
}

/** The day that the page was last changed, in words and as a date. Undefined where git does not say. */
export function sidanAndrad(nod: AnyNod): { dag: string; iOrd: string } | undefined {
  const dag = andradDag(nod, historik());
  return dag === undefined ? undefined : { dag, iOrd: datumIOrd(dag) };
}

function beslutad({ data, beslutatAv, forslag, andringsforslag, hitta }: Handbok): Uppgift[] {
  if (forslag)
    return [
      ...rad('Läge', [{ text: FORSLAGSMARKE }]),
      ...rad('Föreslås av', [tillVarde(forslag.fran)]),
      ...rad('Ska beslutas av', [tillVarde(forslag.till)]),
      ...rad('Skrivet av', [tillVarde(forslag.skrivetAv)]),
      ...rad('Handlingens dag', [datumvarde(forslag.datum)]),
    ];
  if (andringsforslag?.overlagt)
    return [
      ...rad('Läge', [{ text: FORSLAGSMARKE }]),
      ...rad('Ska beslutas av', [tillVarde(hitta('roller', andringsforslag.data.till))]),
    ];
  if (!data.beslut) return [];
  const { organ, datum, paragraf } = data.beslut;
  const nar = [datumIOrd(datum), ...(paragraf === OKAND ? [] : [paragraf])].join(', ');
  return rad('Beslutat', [tillVarde(beslutatAv) ?? varde(organ), varde(nar)]);
}
