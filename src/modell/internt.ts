/** What a page says of itself that is internal: told on the intranet, and never told to be lacking to anyone else. */
import { OKAND } from '../schema/delar.ts';
import { svenskt } from '../schema/faltnamn.ts';
import { antalAv } from '../svenska/antal.ts';
import { vik } from '../svenska/vikning.ts';
import { uppraknad } from '../tid/i-ord.ts';
import type { Malgrupp } from '../webb/miljo.ts';
import type { AnyNod } from './typer.ts';

/** What stands on each internal page and passage. */
export const INTERNMARKE = 'Internt: visas bara på intranätet';

/** A site for the intranet, in the places that tell what one has before one. */
export const INTERN_UTGAVA = 'Utgåva för intranätet';

/** The mark of a page: of the whole, or of the fields and rows that are internal. Undefined where nothing is, and for everyone. */
export function internmarke({ data }: AnyNod, malgrupp: Malgrupp): string | undefined {
  if (malgrupp !== 'intern') return undefined;
  if ('synlighet' in data && data.synlighet === 'intern') return `${INTERNMARKE}.`;
  const falt = falten(data).map((ett) => `”${ett.split('.').map(svenskt).join('.')}”`);
  const rader = internaRader(data);
  const delar = [
    ...(falt.length > 0 ? [`${falt.length === 1 ? 'fältet' : 'fälten'} ${uppraknad(falt)}`] : []),
    ...(rader > 0 ? [antalAv(rader, 'rad', 'rader')] : []),
  ];
  return delar.length > 0 ? `${INTERNMARKE}: ${uppraknad(delar)}.` : undefined;
}

/** Whether a fact is left out because it is internal: then it does not lack in the source. */
export function arDolt(data: object, falt: string, varde: unknown): boolean {
  return varde === OKAND && falten(data).includes(falt);
}

function falten(data: object): string[] {
  return 'internaFalt' in data && Array.isArray(data.internaFalt)
    ? data.internaFalt.map((ett) => vik(String(ett)))
    : [];
}

function internaRader(varde: unknown): number {
  if (Array.isArray(varde))
    return varde.reduce(
      (antal: number, ett) => antal + (arInternRad(ett) ? 1 : internaRader(ett)),
      0,
    );
  if (varde === null || typeof varde !== 'object') return 0;
  return Object.values(varde).reduce((antal: number, ett) => antal + internaRader(ett), 0);
}

function arInternRad(varde: unknown): boolean {
  return (
    varde !== null &&
    typeof varde === 'object' &&
    'synlighet' in varde &&
    varde.synlighet === 'intern'
  );
}
