/** Documents that are to be reviewed: by which day, and by whom. */
import { jamfor } from './ordning.ts';
import { nastaOversyn } from './status.ts';
import { ihagkommet } from './lasspar.ts';
import type { Handbok, Roll, Status, Styrdokument } from './typer.ts';

/** A document to be reviewed. */
export interface Oversyn {
  dokument: Styrdokument;
  /** ISO day by which the review should be done. */
  dag: string;
  /** The day has passed on the day that the handbook describes. */
  passerad: boolean;
}

/** Nothing is reviewed that is replaced, repealed, out of time, or not there yet. */
const LEVANDE: ReadonlySet<Status> = new Set<Status>([
  'gällande',
  'gäller enligt källan',
  'gäller senare',
  'översyn krävs',
  'okänd',
  'föreslås upphävas',
]);

/**
 * The documents with a day for their review, soonest first. The day stands in the document, or is counted from its decision and how
 * often its kind is reviewed; a document with neither is left out. Made once a handbook: the calendar of every role asks.
 */
export const oversyner: (bok: Handbok) => readonly Oversyn[] = ihagkommet(skapaLista);

function skapaLista({ styrdokument, data }: Handbok): readonly Oversyn[] {
  return styrdokument
    .flatMap((dokument) => {
      const dag = nastaOversyn(dokument.data, dokument.typ?.oversynManader);
      const lever = LEVANDE.has(dokument.status);
      return dag && lever ? [{ dokument, dag, passerad: dag < data.lage }] : [];
    })
    .sort((a, b) => a.dag.localeCompare(b.dag) || jamfor(a.dokument.namn, b.dokument.namn));
}

/** Those that one of the roles answers for. */
export function oversynerFor(bok: Handbok, roller: readonly Roll['id'][]): Oversyn[] {
  return oversyner(bok).filter(
    ({ dokument: { ansvarig } }) => ansvarig && roller.includes(ansvarig.id),
  );
}
