/**
 * What fields are called in proper Swedish. The code has `galler` and `nar`, an editor writes `gäller` and `när`, and both work in a
 * file (see nycklar.ts). What is shown to an editor names a field as this list does.
 */
import { vik } from './nycklar.ts';

/** The fields whose names have å, ä or ö. */
const SVENSKA = (
  'accentMörk aktualitetsprövad aktör aktörer arbetslägen bedömd böjningar börjar fråga frågor från följsamhet följsUppGenom för före ' +
  'förklaring förkortning gångerPerÅr gäller gällerFör händelse händelseslag inflöden ingångar kalenderFrån källor ledamöter läge ' +
  'länk länkar mål målslag målvärde månad mått måttNot märke märkeBana mätord nivå när okänd område områden oskäligt rätt sidonivå ' +
  'slagBestämd sökord tillgänglighet tjänst upphävt valår varför varjeMånad vartNteÅr ägare ändring ärende år återkoppling åtgärdas ' +
  'ersätter överNot översynMånader'
).split(' ');

const PER_NYCKEL = new Map(SVENSKA.map((namn) => [vik(namn), namn]));

/** The Swedish name of a field: `galler` → `gäller`. */
export function svenskt(nyckel: string): string {
  return PER_NYCKEL.get(nyckel) ?? nyckel;
}
