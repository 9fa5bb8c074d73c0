import { forstaDagen, sistaDagenI } from '../schema/datum.ts';
import { OKAND } from '../schema/delar.ts';
import type { StyrdokumentData } from '../schema/styrdokument.ts';
import type { Status } from './typer.ts';

/**
 * A document's status on a given day.
 *
 * The day is the handbook's `lage`, never the clock: the same commit gives the same pages.
 * A partial date counts as its first day where something begins and its last where it ends.
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
  if (dokument.underArbete) return 'under arbete';
  if (dokument.upphavt && forstaDagen(dokument.upphavt.datum) <= dag) return 'upphävt';
  if (ersatt) return 'ersatt';
  if (dokument.galler.till && sistaDagenI(dokument.galler.till) < dag) return 'utgånget';
  if (forstaDagen(dokument.galler.fran ?? dokument.beslut.datum) > dag) return 'gäller senare';
  return kraverOversyn(dokument, dag, oversynManader) ? 'översyn krävs' : 'gällande';
}

/** The day by which a document should be reviewed, or undefined when no rule gives one. */
export function nastaOversyn(
  dokument: StyrdokumentData,
  oversynManader?: number | undefined,
): string | undefined {
  if (dokument.revideras && dokument.revideras !== OKAND) return sistaDagenI(dokument.revideras);
  const senast = [dokument.aktualitetsprovad, dokument.beslut.datum].find(
    (datum) => datum !== undefined && datum !== OKAND,
  );
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

function kraverOversyn(dokument: StyrdokumentData, dag: string, manader: number | undefined) {
  const nasta = nastaOversyn(dokument, manader);
  return nasta !== undefined && nasta < dag;
}
