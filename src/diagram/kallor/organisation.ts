/** The two pictures of the organisation: who belongs to whom, and the line of managers. */
import type { Handbok, Roll } from '../../modell/typer.ts';
import { chefsbild, chefsbildSmal, chefsled, ovrigaLed } from '../organisation/chefer.ts';
import { organisationBred } from '../organisation/bred.ts';
import { organisationSmal } from '../organisation/smal.ts';
import { arPersonal, organisationen, visadeRoller } from '../organisation/struktur.ts';
import type { Tavla } from '../ritbord/index.ts';

type Rollslag = Handbok['data']['rollslag'][number];

/** A part of the organisation that is drawn by itself. */
export interface Organisationsdel {
  id: string;
  titel: string;
  beskrivning: string;
  slag: Rollslag[];
  roller: Roll[];
  bred: () => Tavla;
  smal: () => Tavla;
}

const LANKAR = 'Varje ruta leder till rollens sida.';

/** The parts that have any roles. Together they have every role once. */
export function organisationsdelar(bok: Handbok): Organisationsdel[] {
  const bild = organisationen(bok);
  const led = chefsled(bok);
  const ovriga = ovrigaLed(bok, led);
  const delar = [
    {
      id: 'organisation',
      titel: 'Organisationen',
      beskrivning: `Uppifrån och ned: vem som hör till vem. ${LANKAR}`,
      roller: visadeRoller(bild),
      bred: () => organisationBred(bild),
      smal: () => organisationSmal(bild),
    },
    {
      id: 'organisation-chefer',
      titel: 'Chefer, medarbetare och deras grupper',
      beskrivning: `Uppifrån och ned: vem som är närmast under vem. ${LANKAR}`,
      roller: bok.roller.filter(arPersonal),
      bred: () => chefsbild(led, ovriga),
      smal: () => chefsbildSmal(led, ovriga),
    },
  ];
  return delar
    .filter(({ roller }) => roller.length > 0)
    .map((del) => {
      const slag = bok.data.rollslag.filter((ett) =>
        del.roller.some((roll) => roll.data.slag === ett.id),
      );
      return { ...del, slag };
    });
}
