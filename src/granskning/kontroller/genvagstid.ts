/** The short cut is short. */
import { arFalt } from '../../innehall/varde.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import type { Bok } from '../bok.ts';

const HOGST = 30;

export function genvagstid(bok: Bok): Problem[] {
  const utbildning = bok.handbok.ra['utbildning'];
  const genvag = arFalt(utbildning) ? utbildning['genvag'] : undefined;
  const steg: unknown = arFalt(genvag) ? genvag['steg'] : undefined;
  if (!Array.isArray(steg)) return [];
  const minuter = steg.reduce<number>((summa, ett) => summa + stegetsMinuter(ett), 0);
  if (minuter <= HOGST) return [];
  const text = `Genvägen tar ${minuter} minuter. Den som har bråttom har högst ${HOGST}.`;
  return [
    problem('GENVAG-TID', bok.handbok.fil, bok.plats(bok.handbok, ['utbildning', 'genvag']), text),
  ];
}

function stegetsMinuter(steg: unknown): number {
  const minuter = arFalt(steg) ? steg['minuter'] : undefined;
  return typeof minuter === 'number' ? minuter : 0;
}
