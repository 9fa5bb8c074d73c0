import type { Problem, Resultat } from '../granskning/index.ts';
import { iTidsordning } from '../innehall/versionsordning.ts';
import { byggHandbok, ramaterialUr } from '../modell/handbok.ts';
import { problem } from '../problem/problem.ts';
import { olikaFiler } from './olika.ts';

/** So many files are named; the rest are counted. */
const FLEST_NAMN = 5;

/** Tells when the handbook is no longer as it was decided. Nothing is said of a handbook with errors, or without a frozen text. */
export function granskaVersion(resultat: Resultat): Problem[] {
  const { poster, handbokData, problem: funna } = resultat;
  const nagonText = poster.some(({ samling }) => samling === 'versioner');
  if (!nagonText || !handbokData || funna.some(({ niva }) => niva === 'fel')) return [];
  const bok = byggHandbok(ramaterialUr(resultat, 'intern'));
  const senaste = iTidsordning(bok.versioner).findLast(({ data }) => !data.utanText);
  const olika = senaste ? olikaFiler(bok, senaste.data) : [];
  if (!senaste || olika.length === 0) return [];
  const fil = poster.find(({ samling, id }) => samling === 'versioner' && id === senaste.id)?.fil;
  const plats = { rad: 1, kolumn: 1 };
  return [problem('VERSION-OLIK', fil ?? '', plats, sagt(olika, senaste.data.beslut.datum))];
}

function sagt(olika: string[], datum: string): string {
  const antal = olika.length === 1 ? 'En fil' : `${olika.length} filer`;
  const resten = olika.length > FLEST_NAMN ? ` och ${olika.length - FLEST_NAMN} till` : '';
  return `${antal} säger något annat än det som beslutades ${datum}: ${olika.slice(0, FLEST_NAMN).join(', ')}${resten}.`;
}
