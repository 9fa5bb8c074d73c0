import { granskadHandbok } from '../modell/granskad.ts';
import { byggHandbok, ramaterialUr } from '../modell/handbok.ts';
import { enAv, handboksrot, lasMiljo } from '../webb/miljo.ts';
import type { Jamforelsen } from './typer.ts';

let last: Jamforelsen | undefined;

/**
 * The handbooks of a build of several, joined once, from what the command has read and checked.
 *
 * @throws when one of them has not been read in this process
 */
export function lasJamforelsen(): Jamforelsen {
  return (last ??= las());
}

function las(): Jamforelsen {
  const miljo = lasMiljo();
  const granskade = miljo.valda.map((id) => {
    const granskat = granskadHandbok(handboksrot(enAv(miljo, id)));
    if (!granskat) throw new Error(`Handboken ${id} är inte granskad.`);
    return { id, granskat };
  });
  return {
    data: granskade[0]?.granskat.jamforelse,
    deltagare: granskade.map(({ id, granskat }) => {
      const bok = byggHandbok(ramaterialUr(granskat, miljo.malgrupp));
      return { id, namn: bok.data.kommun, bok };
    }),
  };
}
