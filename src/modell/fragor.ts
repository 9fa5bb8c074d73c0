import type { Samling } from '../schema/index.ts';
import { antalAv } from '../svenska/antal.ts';
import { arsantal } from './ar/arsantal.ts';
import { beslutslista } from './beslut.ts';
import type { Handbok } from './typer.ts';

/** One of the four questions that people come with, and where it is answered. */
export interface Fraga {
  fraga: string;
  svar: string;
  /** How much there is: "53 styrdokument". */
  antal: string;
  adress: string;
  /** What kind of thing answers it: picks the picture beside the words. */
  ikon: 'beslut' | Samling;
}

/** The four questions of the start page. One that the handbook cannot answer is left out. */
export function fragor(bok: Handbok): Fraga[] {
  return [
    {
      fraga: 'Vem beslutar?',
      svar: 'Från sak till organ: vad, när och med vilket stöd.',
      tal: beslutslista(bok).length,
      antal: antalAv(beslutslista(bok).length, 'sak', 'saker'),
      adress: '/vem-beslutar/',
      ikon: 'beslut' as const,
    },
    {
      fraga: 'Vad gäller?',
      svar: 'Styrdokumenten med beslut, ansvarig och status.',
      tal: bok.styrdokument.length,
      antal: antalAv(bok.styrdokument.length, 'dokument', 'dokument'),
      adress: '/styrdokument/',
      ikon: 'styrdokument' as const,
    },
    {
      fraga: 'När händer det?',
      svar: 'Årets planering, uppföljning och beslut.',
      tal: bok.arshjul.length,
      antal: arsantal(bok),
      adress: '/arshjul/',
      ikon: 'arshjul' as const,
    },
    {
      fraga: 'Vad betyder det?',
      svar: 'Orden i ordlistan, i en mening var.',
      tal: bok.ordlista.length,
      antal: antalAv(bok.ordlista.length, 'ord', 'ord'),
      adress: '/ordlista/',
      ikon: 'ordlista' as const,
    },
  ]
    .filter(({ tal }) => tal > 0)
    .map(({ fraga, svar, antal, adress, ikon }) => ({ fraga, svar, antal, adress, ikon }));
}
