import { kortText } from '../modell/kort-text.ts';
import type { AnyNod } from '../modell/typer.ts';
import { LANKSLAG, lasLank } from '../schema/lankar.ts';
import { INGEN, lankarI, type Rutdata } from '../schema/jamforelse.ts';
import { SAKNAS_I_KALLAN } from '../svenska/saknas.ts';
import { medVersal } from '../svenska/versal.ts';
import { allaIOrd } from '../tid/i-ord.ts';
import type { Deltagare, Jamforlank, Jamforruta } from './typer.ts';

/** What a cell says where the handbook has nothing of the kind, and where nobody has filled it in. */
export const FINNS_INTE = 'finns inte';
const INTE_IFYLLT = 'inte jämfört';

/** A link to a page of one of the handbooks. */
export function lankTill({ id }: Deltagare, nod: AnyNod): Jamforlank {
  return { text: medVersal(nod.namn), adress: `/${id}${nod.adress}` };
}

/** What a cell of jamforelse.yaml leads to. Expects checked content: a link that leads nowhere is left out. */
export function noderI({ bok }: Deltagare, ruta: Rutdata | undefined): AnyNod[] {
  return lankarI(ruta).flatMap((lank) => {
    const { slag = '', id } = lasLank(lank) ?? {};
    const samling = LANKSLAG[slag]?.samling;
    return (samling && bok.hitta(samling, id)) ?? [];
  });
}

/** A cell as it is shown: its pages, each with what it says of itself. */
export function jamforruta(deltagare: Deltagare, ruta: Rutdata | undefined): Jamforruta {
  const lankar = noderI(deltagare, ruta).map((nod) => ({
    ...lankTill(deltagare, nod),
    om: omNoden(nod),
  }));
  return { lankar, besked: beskedFor(ruta) };
}

/** What is said where there is nothing to link to. */
export function beskedFor(ruta: Rutdata | undefined): string {
  if (ruta === undefined) return INTE_IFYLLT;
  return ruta === INGEN ? FINNS_INTE : SAKNAS_I_KALLAN;
}

/** Of an event the time is what differs; of anything else its first sentence. */
function omNoden(nod: AnyNod): string {
  return nod.samling === 'arshjul' ? medVersal(allaIOrd(nod.data.nar)) : kortText(nod);
}
