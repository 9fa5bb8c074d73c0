import { allaIOrd } from '../../tid/i-ord.ts';
import { MANADER, type Nar } from '../../tid/nar.ts';

/** The last day of each month but February's, which is not the same every year. */
const SISTA = [31, undefined, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Times in words with the day said where it can be: "senast 31 oktober" for "senast sista oktober". */
export function dagIOrd(nar: Nar[]): string {
  const iOrd = allaIOrd(nar);
  if (nar.length > 1) return iOrd;
  return iOrd.replace(/sista (\p{L}+)/u, (allt, manad: string) => {
    const dag = SISTA[(MANADER as readonly string[]).indexOf(manad)];
    return dag ? `${dag} ${manad}` : allt;
  });
}
