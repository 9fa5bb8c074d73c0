import type { Modul } from '../../modell/typer.ts';
import type { Diabild } from '../typer.ts';

/** How long a show takes: a minute a slide, a question with its answer as one, and what exercises and cases take by themselves. */
export function minuterFor(diabilder: readonly Diabild[], modul?: Modul): number {
  const visade = diabilder.filter(({ slag }) => slag !== 'svar').length;
  const fall = modul?.scenarier.reduce((summa, { data }) => summa + data.minuter, 0) ?? 0;
  const ovningar = (modul?.inne.komponenter ?? [])
    .filter(({ namn }) => namn === 'Ovning')
    .reduce((summa, { attribut }) => summa + (Number(attribut['minuter']) || 0), 0);
  return visade + fall + ovningar;
}
