import { ANDRINGSADRESS } from '../../version/andringsflode.ts';
import { lagrumslista } from '../../modell/lagrum.ts';
import { namnetPa, type SAMLINGSNAMN } from '../../modell/samlingsnamn.ts';
import type { Handbok } from '../../modell/typer.ts';
import { DATASIDA } from '../../oppnadata/index.ts';
import { visarHistorik } from '../../version/index.ts';
import type { Ikonnamn } from './ikoner.ts';

export interface Menypost {
  namn: string;
  adress: string;
}

/** A way that most people look for, with the picture that stands beside its words. */
export interface Genvag extends Menypost {
  ikon: Ikonnamn;
}

/** The main menu. It names the kinds of page, not the pages: it does not grow with the site. */
export function huvudmeny(bok: Handbok): Menypost[] {
  return [
    namnetPa('kapitel', bok),
    { namn: 'Vem beslutar?', adress: '/vem-beslutar/' },
    ...med(bok, 'styrdokument'),
    ...med(bok, 'arshjul'),
    ...med(bok, 'roller'),
    ...med(bok, 'ordlista'),
    ...med(bok, 'utbildning'),
  ];
}

/** The ways beside a page that has nothing else to stand there. */
export function genvagar(bok: Handbok): Genvag[] {
  const samlingar = [
    'styrdokument',
    'arshjul',
    'roller',
    'ordlista',
    'popular',
    'utbildning',
  ] as const;
  return [
    { namn: 'Vem beslutar?', adress: '/vem-beslutar/', ikon: 'beslut' },
    ...samlingar.flatMap((samling) =>
      med(bok, samling).map((post) => ({ ...post, ikon: samling })),
    ),
  ];
}

/** The menu at the foot: everything else. */
export function fotmeny(bok: Handbok): Menypost[] {
  return [
    ...med(bok, 'popular'),
    ...med(bok, 'malkedja'),
    ...med(bok, 'mal'),
    ...med(bok, 'processer'),
    ...med(bok, 'utvardering'),
    ...(visarHistorik(bok) ? med(bok, 'versioner') : []),
    { namn: 'Ändringar', adress: ANDRINGSADRESS },
    ...(bok.arshjul.length > 0
      ? [{ namn: 'Kalender att prenumerera på', adress: '/kalender/' }]
      : []),
    { namn: 'Källor', adress: '/kallor/' },
    ...(lagrumslista(bok).length > 0 ? [{ namn: 'Lagrum', adress: '/lagrum/' }] : []),
    { namn: 'Öppna data', adress: DATASIDA },
    { namn: 'Skriv ut eller spara', adress: '/utskrift/' },
    { namn: 'För redaktörer', adress: '/redaktor/' },
    { namn: 'Tillgänglighetsredogörelse', adress: '/tillganglighet/' },
  ];
}

type Listad = Exclude<keyof typeof SAMLINGSNAMN, 'kapitel'>;

/** A collection's menu item, left out when the handbook has nothing in it. */
function med(bok: Handbok, samling: Listad): Menypost[] {
  return bok[samling].length > 0 ? [namnetPa(samling, bok)] : [];
}
