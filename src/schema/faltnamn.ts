/**
 * What fields are called in proper Swedish. The code has `galler` and `nar`, an editor writes `gäller` and `när`, and both work in a
 * file (see nycklar.ts). Every message names a field as this list does.
 */
import { falten } from './falten.ts';
import { handbokSchema } from './handbok.ts';
import { SAMLINGAR } from './index.ts';
import { vik } from '../svenska/vikning.ts';

/** The fields whose names have å, ä or ö. */
const SVENSKA = (
  'populär årshjul målkedja enligtKällan accentMörk aktualitetsprövad aktör aktörer arbetslägen bedömd böjningar börjar fråga frågor från följsamhet följsUppGenom för före ' +
  'förklaring förkortning förslag gångerPerMandatperiod gångerPerÅr gäller gällerFör händelse händelseslag inflöden ingångar kalenderFrån källa källor ledamöter läge läst ' +
  'länk länkar mål målslag målvärde månad månader mått måttNot märke märkeBana mätord nivå nivåer när okänd område områden oskäligt rätt sidonivå ' +
  'slagBestämd sökord tillgänglighet tjänst upphävt utgår utvärdering valår varför varjeMånad vartNteÅr ägare ändring ändringar ärende år återkoppling åtgärdas ' +
  'berättelse följd genväg händelser ersätter föreslåÄndring historikSkäl ingårI överNot översynMånader internaFält öppnaData'
).split(' ');

const PER_NYCKEL = new Map(SVENSKA.map((namn) => [vik(namn), namn]));

/** The Swedish name of a field: `galler` → `gäller`. */
export function svenskt(nyckel: string): string {
  return PER_NYCKEL.get(nyckel) ?? nyckel;
}

/** Whether any schema has a field of that name, at any depth, written with or without å, ä and ö. */
export function arFaltnamn(ord: string): boolean {
  namnen ??= samla();
  return namnen.alla.has(vik(ord));
}

/** As `arFaltnamn`, of fields at the margin of a file only: `med` is a field inside others, and a word that many lines begin with. */
export function arYttreFaltnamn(ord: string): boolean {
  namnen ??= samla();
  return namnen.yttre.has(vik(ord));
}

let namnen: { alla: Set<string>; yttre: Set<string> } | undefined;

function samla(): { alla: Set<string>; yttre: Set<string> } {
  const scheman = [handbokSchema, ...Object.values(SAMLINGAR).map(({ schema }) => schema)];
  const alla = scheman.flatMap((schema) => falten(schema));
  const yttre = alla.filter(({ monster, namn }) => monster === namn);
  return {
    alla: new Set(alla.map(({ namn }) => namn)),
    yttre: new Set(yttre.map(({ namn }) => namn)),
  };
}
