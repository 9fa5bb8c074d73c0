/** From when to when each version applied. */
import { iTidsordning } from '../innehall/versionsordning.ts';
import type { Version } from '../modell/typer.ts';
import { arFalt } from '../innehall/varde.ts';

export interface Period {
  version: Version;
  /** The first day, ISO. */
  fran: string;
  /** The last day; undefined for the version that applies still. */
  till: string | undefined;
}

/** The periods, oldest first. A version that was replaced before it began has a last day before its first. */
export function perioder(versioner: readonly Version[]): Period[] {
  const ordnade = iTidsordning(versioner);
  return ordnade.map((version, nr) => {
    const nasta = ordnade[nr + 1];
    return { version, fran: borjar(version), till: nasta && dagenFore(borjar(nasta)) };
  });
}

/** As handbok.yaml said when it was frozen; else the day of the decision. */
function borjar({ data }: Version): string {
  const { galler } = data.handbok;
  const fran = arFalt(galler) ? galler['fran'] : undefined;
  return typeof fran === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(fran) ? fran : data.beslut.datum;
}

function dagenFore(dag: string): string {
  const tid = new Date(`${dag}T00:00:00Z`);
  tid.setUTCDate(tid.getUTCDate() - 1);
  return tid.toISOString().slice(0, 10);
}
