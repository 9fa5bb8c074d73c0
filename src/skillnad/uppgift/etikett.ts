/** What a field is called in a sentence about what was changed. */
import { medVersal } from '../../svenska/versal.ts';

/** Where the name of the field says too little by itself. By its path, or else by its name. */
const EGNA: Record<string, string> = {
  när: 'Tid',
  'mandatskifte.när': 'Tid vid mandatskifte',
  'mandatskifte.vad': 'Vid mandatskifte',
  för: 'Berör särskilt',
  före: 'Kommer efter',
  under: 'Hör under',
  jfr: 'Jämför med',
  'beslut.organ': 'Beslutat av',
  'beslut.datum': 'Beslutsdag',
  'beslut.paragraf': 'Paragraf',
  'upphävt.organ': 'Upphävt av',
  'upphävt.datum': 'Upphävt den',
  'gäller.från': 'Gäller från',
  'gäller.till': 'Gäller till',
  geh: 'Betydelse för god ekonomisk hushållning',
  gehNot: 'På vilket sätt',
  matt: 'Mått',
  aktörer: 'Aktörer',
  ental: 'I ental',
  kvar: 'Kvar att göra',
  läge: 'Läge',
  vem: 'Vilka',
  typ: 'Typ av dokument',
  beslut: 'Beslut fattas här',
  lank: 'Adress',
  länk: 'Adress',
  målvärde: 'Målvärde',
};

/** A label for a field: "beslutasAv" → "Beslutas av", "gäller.från" → "Gäller från". */
export function etikett(vag: string): string {
  const namn = vag.split('.').at(-1)!;
  return EGNA[vag] ?? EGNA[namn] ?? medVersal(isar(namn));
}

function isar(namn: string): string {
  return namn.replace(/\p{Lu}/gu, (bokstav) => ` ${bokstav.toLowerCase()}`);
}
