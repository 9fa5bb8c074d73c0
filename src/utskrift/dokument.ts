/** The documents that are made of the print pages. */

export interface Pdfdokument {
  /** File name in the root of the site. */
  fil: string;
  /** Address of the print page it is made of, without the base path. */
  sida: string;
  /** What a reader calls it. */
  namn: string;
  /** Most pages it should have, if there is such a limit. */
  hogstSidor?: number;
  /** What to do when it has more. */
  atgard?: string;
}

/** The print page of the whole handbook. */
export const HELA = '/utskrift/';

export const PDFDOKUMENT: readonly Pdfdokument[] = [
  { fil: 'handbok.pdf', sida: HELA, namn: 'Hela handboken' },
  { fil: 'popularversion.pdf', sida: '/utskrift/popular/', namn: 'Populärversionen' },
  {
    fil: 'kortversion.pdf',
    sida: '/utskrift/kortversion/',
    namn: 'Kortversionen',
    hogstSidor: 2,
    atgard: 'markera färre passager',
  },
  {
    fil: 'malkedja-a3.pdf',
    sida: '/utskrift/malkedja/',
    namn: 'Målkedjan som affisch',
    hogstSidor: 1,
    atgard: 'korta texterna på målkedjans nivåer',
  },
  // The shows of the modules are printed from their own pages: sixteen more documents would double the time.
  { fil: 'bildspel/hela.pdf', sida: '/bildspel/hela/', namn: 'Bildspelet' },
];
