/** Partial dates: 2018 and 2018-12 mean any day of the year or month, `okänd` means no known day. */
import { OKAND } from './delar.ts';

/** First day that a partial date may mean. Unknown counts as long ago. */
export function forstaDagen(datum: string): string {
  if (datum === OKAND) return '';
  return `${datum}-01-01`.slice(0, 10);
}

/** Last day that a partial date may mean. Unknown counts as never. */
export function sistaDagenI(datum: string): string {
  if (datum === OKAND) return '9999-12-31';
  if (datum.length === 4) return `${datum}-12-31`;
  if (datum.length === 10) return datum;
  const [ar = 0, manad = 1] = datum.split('-').map(Number);
  return new Date(Date.UTC(ar, manad, 0)).toISOString().slice(0, 10);
}
