import type { Handbok, Modul } from '../typer.ts';
import { modulerIHela } from './hela.ts';

/** A way on from the path. */
export interface Vagvidare {
  namn: string;
  adress: string;
  ingress: string;
}

const SCENARIER = '/scenarier/';
/** Made where a handbook has modules enough. */
const HELA_BILDSPELET = '/bildspel/hela/';

const VIDARE: readonly Vagvidare[] = [
  {
    namn: 'Öva med korta frågor',
    adress: '/utbildning/ova/',
    ingress: 'Övningar ur handbokens egna uppgifter.',
  },
  {
    namn: 'Alla frågor, och det du behöver öva igen',
    adress: '/utbildning/fragor/',
    ingress: 'Frågorna i alla moduler på en sida.',
  },
  {
    namn: 'Scenarier',
    adress: SCENARIER,
    ingress: 'Fall att ta ställning till, ensam eller i grupp.',
  },
  {
    namn: 'För dig som leder en grupp',
    adress: '/utbildning/ledare/',
    ingress: 'Tidsplan, övningar och frågor att samtala om.',
  },
  {
    namn: 'Kort att klippa ut',
    adress: '/utbildning/kort/',
    ingress: 'Gruppövningar på papper.',
  },
  {
    namn: 'Bildspel om hela systemet',
    adress: HELA_BILDSPELET,
    ingress: 'Att visa på ett möte.',
  },
  {
    namn: 'Läs utan nätverk',
    adress: '/utbildning/offline/',
    ingress: 'Spara utbildningen i läsplattan, eller hämta den som en fil.',
  },
  {
    namn: 'Ditt intyg',
    adress: '/utbildning/intyg/',
    ingress: 'Skriv ut vad du har gått igenom, och när.',
  },
];

/** The ways that the handbook has something for. */
export function vagarVidare(bok: Handbok): Vagvidare[] {
  const tomma = new Set([
    ...(bok.scenarier.length > 0 ? [] : [SCENARIER]),
    ...(modulerIHela(bok).length > 0 ? [] : [HELA_BILDSPELET]),
  ]);
  return VIDARE.filter(({ adress }) => !tomma.has(adress));
}

/** The ways from a module: its slides, and what its leader needs. */
export function vagarUr({ id }: Modul): Omit<Vagvidare, 'ingress'>[] {
  return [
    { namn: 'Bildspel för modulen', adress: `/bildspel/${id}/` },
    { namn: 'För dig som leder en grupp', adress: `/utbildning/${id}/ledare/` },
  ];
}
