/** What the appendices of the printed handbook hold: roles, documents, the year and the terms. */
import { perManad } from '../modell/ar/aret.ts';
import { arsvy } from '../modell/ar/arsvy.ts';
import { namnetPa } from '../modell/samlingsnamn.ts';
import { registerrader, type Registerrad } from '../modell/register.ts';
import type { Handbok, Handelse, Roll } from '../modell/typer.ts';
import { medGemen } from '../svenska/versal.ts';
import type { Innehallsrad } from './utskrifter.ts';

const BILAGOR = ['roller', 'styrdokument', 'arshjul', 'ordlista'] as const;

type Bilaga = (typeof BILAGOR)[number];

function bilagenamn(id: Bilaga, bok: Handbok): string {
  const { namn } = namnetPa(id, bok);
  if (id === 'styrdokument') return `Register över ${medGemen(namn)}`;
  if (id === 'arshjul') return `${namn} som tabell`;
  return id === 'ordlista' ? `${namn} i kort form` : namn;
}

/** The appendices a handbook has something for, with their letters: A, B, C … */
export function bilagor(bok: Handbok): { id: Bilaga; bokstav: string; namn: string }[] {
  return BILAGOR.filter((id) => bok[id].length > 0).map((id, plats) => ({
    id,
    bokstav: String.fromCharCode(65 + plats),
    namn: bilagenamn(id, bok),
  }));
}

/** The appendices as lines of the contents. */
export function bilagerader(bok: Handbok): Innehallsrad[] {
  return bilagor(bok).map(({ id, bokstav, namn }) => ({
    ankare: id,
    nummer: bokstav,
    namn,
    under: [],
  }));
}

/** Roles by kind, in the order of handbok.yaml. */
export function rollerPerSlag(bok: Handbok): { rubrik: string; roller: Roll[] }[] {
  return bok.data.rollslag
    .map(({ id, plural }) => ({
      rubrik: plural,
      roller: bok.roller.filter((roll) => roll.data.slag === id),
    }))
    .filter(({ roller }) => roller.length > 0);
}

/** The register by category, in the order of handbok.yaml. */
export function registerPerKategori(bok: Handbok): { rubrik: string; rader: Registerrad[] }[] {
  const rader = registerrader(bok);
  return bok.data.kategorier
    .map(({ id, namn }) => ({
      rubrik: namn,
      rader: rader.filter((rad) => rad.dokument.kategori?.id === id),
    }))
    .filter((grupp) => grupp.rader.length > 0);
}

/** One row of the year's table. */
export interface Arsrad {
  handelse: Handelse;
  /** The event's number in the wheel; undefined where no month is known. */
  nummer: number | undefined;
  /** true where the event stands for the first time: there its anchor is. */
  forsta: boolean;
}

/** The year month by month. An event that comes back stands in each of its months. */
export function arstabell(bok: Handbok): { manad: string; rader: Arsrad[] }[] {
  const sedda = new Set<Handelse>();
  const nummer = new Map(arsvy(bok, 'vanligt').map((inslag) => [inslag.handelse, inslag.nummer]));
  return perManad(bok.arshjul).map(({ manad, handelser }) => ({
    manad: manad.namn,
    rader: handelser.map((handelse) => {
      const forsta = !sedda.has(handelse);
      sedda.add(handelse);
      return { handelse, nummer: nummer.get(handelse), forsta };
    }),
  }));
}
