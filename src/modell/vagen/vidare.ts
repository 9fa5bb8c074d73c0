import { SIDOR } from '../../schema/adresser.ts';
import type { Handbok, Modul } from '../typer.ts';
import { modulerIHela } from './hela.ts';

/** A way on from the path. */
export interface Vagvidare {
  namn: string;
  adress: string;
  ingress: string;
}

/** Made where a handbook has modules enough, so it is not among the pages that there always are. */
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
    adress: '/scenarier/',
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

/** The ways that the site has pages for. */
export function vagarVidare(bok: Handbok): Vagvidare[] {
  return VIDARE.filter(
    ({ adress }) =>
      (SIDOR.includes(adress) && (adress !== '/scenarier/' || bok.scenarier.length > 0)) ||
      (adress === HELA_BILDSPELET && modulerIHela(bok).length > 0),
  );
}

/** The ways from a module: its slides, and what its leader needs. */
export function vagarUr(bok: Handbok, modul: Modul): Omit<Vagvidare, 'ingress'>[] {
  const kanda = new Set(vagarVidare(bok).map(({ adress }) => adress));
  return [
    { namn: 'Bildspel för modulen', adress: `/bildspel/${modul.id}/` },
    ...(kanda.has('/utbildning/ledare/')
      ? [{ namn: 'För dig som leder en grupp', adress: `/utbildning/${modul.id}/ledare/` }]
      : []),
  ];
}
