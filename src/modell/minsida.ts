import { antalAv } from '../svenska/antal.ts';
import { startmanader, type Startmanad } from './ar/nu.ts';
import { forLasare, type Forlasare, type Ingang } from './lins.ts';
import { mittAr } from './samlingsnamn.ts';
import type { Handbok } from './typer.ts';
import { vagen } from './vagen/vagen.ts';

/** A reader's part of the handbook, as the start page shows it to one who has said who they are. */
export interface Minsida {
  manader: Startmanad[];
  genvagar: Genvag[];
}

/** A way on: what, how much, where. */
export interface Genvag {
  namn: string;
  antal: string;
  adress: string;
  /** Ids of what the browser can tell how much of is done. */
  moduler?: string[];
}

/** Events shown of a month: two months and the ways on are to be seen at once on a phone. */
const FLEST = 3;

/** What goes on for a kind of reader month by month, and the ways to all that is theirs. What there is none of is left out. */
export function minsida(bok: Handbok, ingang: Ingang): Minsida {
  const allt = forLasare(bok, ingang.roller);
  return {
    manader: allt.handelser.length > 0 ? startmanader(bok, allt.handelser, FLEST) : [],
    genvagar: genvagar(bok, ingang, allt),
  };
}

function genvagar(bok: Handbok, { id }: Ingang, allt: Forlasare): Genvag[] {
  const egen = `/for/${id}/`;
  const { moduler, minuter } = vagen(bok);
  const alla: (Genvag & { tal: number })[] = [
    {
      namn: 'Mina beslut',
      tal: allt.beslut.length,
      antal: antalAv(allt.beslut.length, 'sak', 'saker'),
      adress: `${egen}#sidans-beslut`,
    },
    {
      namn: 'Mina styrdokument',
      tal: allt.dokument.length,
      antal: antalAv(allt.dokument.length, 'dokument', 'dokument'),
      adress: `${egen}#sidans-dokument`,
    },
    {
      namn: mittAr(bok),
      tal: allt.handelser.length,
      antal: antalAv(allt.handelser.length, 'händelse', 'händelser'),
      adress: '/arshjul/',
    },
    {
      namn: 'Min utbildning',
      tal: moduler.length,
      antal: `${antalAv(moduler.length, 'del', 'delar')}, ${minuter} minuter`,
      adress: '/utbildning/',
      moduler: moduler.map(({ id: modul }) => modul),
    },
  ];
  return alla
    .filter(({ tal }) => tal > 0)
    .map(({ namn, antal, adress, moduler: ider }) => ({
      namn,
      antal,
      adress,
      ...(ider && { moduler: ider }),
    }));
}
