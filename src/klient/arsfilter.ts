import { visarAv } from '../svenska/antal.ts';

/** The filter of the årshjul: what is chosen, how it stands in the address, and what it lets through. */
export interface Arsfilter {
  /** Role id, `jag` for what the role lens lets through, or empty for all. */
  roll: string;
  /** Kind of event, or empty for all. */
  slag: string;
  /** true: only decisions. */
  beslut: boolean;
  /** true: the reader wants the ordinary year, also when there is an election. */
  vanligt: boolean;
}

/** What the filter needs to know of an event. */
export interface Filtrerad {
  roller: string[];
  slag: string;
  beslut: boolean;
}

/** The choice of role for one who reads with the role lens. */
export const JAG = 'jag';

/**
 * Reads `?roll=namnder&slag=planering&beslut=ja&ar=vanligt`. What is missing means all, but for the role:
 * with the lens it is the reader's own, and all roles must be asked for (`roll=alla`).
 */
export function lasFilter(sok: string, medLins = false): Arsfilter {
  const val = new URLSearchParams(sok);
  const roll = val.get('roll') ?? (medLins ? JAG : '');
  return {
    roll: roll === 'alla' ? '' : roll,
    slag: val.get('slag') ?? '',
    beslut: val.get('beslut') === 'ja',
    vanligt: val.get('ar') === 'vanligt',
  };
}

/** The query that says the same, with its question mark; empty when nothing is chosen. */
export function tillSok({ roll, slag, beslut, vanligt }: Arsfilter, medLins = false): string {
  const val = new URLSearchParams();
  if (roll !== (medLins ? JAG : '')) val.set('roll', roll || 'alla');
  if (slag) val.set('slag', slag);
  if (beslut) val.set('beslut', 'ja');
  if (vanligt) val.set('ar', 'vanligt');
  return val.size > 0 ? `?${val}` : '';
}

/**
 * Whether an event gets through.
 *
 * @param arv the chosen role with those that it inherits from; undefined where none is chosen
 */
export function passar(
  filter: Pick<Arsfilter, 'slag' | 'beslut'>,
  handelse: Filtrerad,
  arv: readonly string[] | undefined,
): boolean {
  return (
    (!arv || handelse.roller.some((roll) => arv.includes(roll))) &&
    (!filter.slag || handelse.slag === filter.slag) &&
    (!filter.beslut || handelse.beslut)
  );
}

/** Whether a calendar year is an election year. `valar` is one of them, `period` the years between. */
export function arValar(ar: number, valar: number, period: number): boolean {
  return (ar - valar) % period === 0;
}

/** What is announced when the choice has changed. */
export function antalIOrd(visas: number, alla: number): string {
  return visarAv(visas, alla, 'händelse', 'händelser', 'Ingen');
}
