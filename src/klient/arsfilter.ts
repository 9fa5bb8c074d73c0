import { visarAv } from '../svenska/antal.ts';

/** The filter of the årshjul: what is chosen, how it stands in the address, and what it lets through. */
export interface Arsfilter {
  /** Role id, or empty for all. */
  roll: string;
  /** Kind of event, or empty for all. */
  slag: string;
  /** true: only decisions. */
  beslut: boolean;
}

/** What the filter needs to know of an event. */
export interface Filtrerad {
  roller: string[];
  slag: string;
  beslut: boolean;
}

/** Reads `?roll=namnder&slag=planering&beslut=ja`. What is missing means all. */
export function lasFilter(sok: string): Arsfilter {
  const val = new URLSearchParams(sok);
  return {
    roll: val.get('roll') ?? '',
    slag: val.get('slag') ?? '',
    beslut: val.get('beslut') === 'ja',
  };
}

/** The query that says the same, with its question mark; empty when nothing is chosen. */
export function tillSok({ roll, slag, beslut }: Arsfilter): string {
  const val = new URLSearchParams();
  if (roll) val.set('roll', roll);
  if (slag) val.set('slag', slag);
  if (beslut) val.set('beslut', 'ja');
  return val.size > 0 ? `?${val}` : '';
}

/** Whether an event gets through. */
export function passar(filter: Arsfilter, handelse: Filtrerad): boolean {
  return (
    (!filter.roll || handelse.roller.includes(filter.roll)) &&
    (!filter.slag || handelse.slag === filter.slag) &&
    (!filter.beslut || handelse.beslut)
  );
}

/** What is announced when the choice has changed. */
export function antalIOrd(visas: number, alla: number): string {
  return visarAv(visas, alla, 'händelse', 'händelser', 'Ingen');
}
