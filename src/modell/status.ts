import { forstaDagen, sistaDagenI } from '../schema/datum.ts';
import { OKAND } from '../schema/delar.ts';
import type { StyrdokumentData } from '../schema/styrdokument.ts';
import type { Status, Styrdokument } from './typer.ts';
import { datumIOrd } from './uppgifter/uppgift.ts';

/**
 * A document's status on a given day.
 *
 * The day is the handbook's `lage`, never the clock: the same commit gives the same pages.
 * A partial date counts as its first day where something begins and its last where it ends.
 * Nothing is said to apply without evidence, see `arStyrkt`: a title in a source is none.
 *
 * @param dokument the document's data
 * @param dag ISO day to compute for
 * @param oversynManader review interval of the document's kind, when there is a rule
 * @param ersatt whether a document that replaces it has begun to apply: until then the old one does
 */
export function statusFor(
  dokument: StyrdokumentData,
  dag: string,
  oversynManader?: number | undefined,
  ersatt = dokument.ersattAv.length > 0,
): Status {
  if (dokument.forslag === 'antas') return 'föreslås';
  if (dokument.underArbete) return 'under arbete';
  if (dokument.enligtKallan === 'planeras') return 'planeras';
  if (dokument.upphavt && forstaDagen(dokument.upphavt.datum) <= dag) return 'upphävt';
  if (ersatt) return 'ersatt';
  if (dokument.forslag === 'upphävs') return 'föreslås upphävas';
  if (dokument.galler.till && sistaDagenI(dokument.galler.till) < dag) return 'utgånget';
  const fran = [dokument.galler.fran, dokument.beslut.datum].find(arKand);
  if (fran && forstaDagen(fran) > dag) return 'gäller senare';
  if (!arStyrkt(dokument)) return dokument.enligtKallan ? 'gäller enligt källan' : 'okänd';
  return kraverOversyn(dokument, dag, oversynManader) ? 'översyn krävs' : 'gällande';
}

/**
 * Whether anything shows that a document was decided or came into force: who decided, with a day or a paragraph, or the
 * first day that it applies.
 */
export function arStyrkt({ beslut, galler }: StyrdokumentData): boolean {
  const narSagt = arKand(beslut.datum) || arKand(beslut.paragraf);
  return (arKand(beslut.organ) && narSagt) || arKand(galler.fran);
}

/** Whether nobody has decided a document yet: it is proposed, or being written with no day or paragraph of a decision. */
export function vantarPaBeslut({ status, data: { beslut } }: Styrdokument): boolean {
  const narSagt = arKand(beslut.datum) || arKand(beslut.paragraf);
  return ['föreslås', 'planeras'].includes(status) || (status === 'under arbete' && !narSagt);
}

/** "gällande per 18 december 2018": a status is always that of a day. */
export function statusIOrd({ status, statusdag }: Pick<Styrdokument, 'status' | 'statusdag'>) {
  return `${status} ${statusdagIOrd(statusdag)}`;
}

/** "per 18 december 2018". */
export function statusdagIOrd(dag: string): string {
  return `per ${datumIOrd(dag)}`;
}

/** Why the status is unknown or rests on the source alone, and what would show that the document applies; undefined where it is known. */
export function okandStatus({ status, data, beslutatAv }: Styrdokument): string | undefined {
  if (status === 'gäller enligt källan')
    return 'Källan säger att dokumentet gäller. Vem som beslutade, och när, har handboken inte funnit.';
  if (status !== 'okänd') return undefined;
  const { organ } = data.beslut;
  const vem = arKand(organ) ? `att ${beslutatAv?.namn.toLowerCase() ?? organ} beslutar` : '';
  const sagt = vem
    ? `Källan säger ${vem}, men inte när eller i vilken paragraf.`
    : 'Källan säger inte vem som beslutade, eller när.';
  return `${sagt} Därför vet handboken inte om dokumentet gäller. Det visar ett protokoll med organ och dag eller paragraf, eller den första dagen som dokumentet gäller.`;
}

/** The day by which a document should be reviewed, or undefined when no rule gives one. */
export function nastaOversyn(
  dokument: StyrdokumentData,
  oversynManader?: number | undefined,
): string | undefined {
  if (dokument.revideras && dokument.revideras !== OKAND) return sistaDagenI(dokument.revideras);
  const senast = [dokument.aktualitetsprovad, dokument.beslut.datum].find(arKand);
  if (!senast || !oversynManader) return undefined;
  return laggTillManader(sistaDagenI(senast), oversynManader);
}

/** Adds whole months to an ISO day; a day that the month lacks becomes its last. */
export function laggTillManader(dag: string, manader: number): string {
  const [ar = 0, manad = 1, dagen = 1] = dag.split('-').map(Number);
  const sista = new Date(Date.UTC(ar, manad - 1 + manader + 1, 0));
  sista.setUTCDate(Math.min(dagen, sista.getUTCDate()));
  return sista.toISOString().slice(0, 10);
}

function arKand(vardet: string | undefined): boolean {
  return vardet !== undefined && vardet !== OKAND;
}

function kraverOversyn(dokument: StyrdokumentData, dag: string, manader: number | undefined) {
  const nasta = nastaOversyn(dokument, manader);
  return nasta !== undefined && nasta < dag;
}
