import { antalAv } from '../svenska/antal.ts';
import { beslutslista } from './beslut.ts';
import type { Handbok } from './typer.ts';

/** One of the four questions that people come with, and where it is answered. */
export interface Fraga {
  fraga: string;
  svar: string;
  /** How much there is: "53 styrdokument". */
  antal: string;
  adress: string;
}

/** The four questions of the start page. One that the handbook cannot answer is left out. */
export function fragor(bok: Handbok): Fraga[] {
  return [
    {
      fraga: 'Vem beslutar?',
      svar: 'Från sak till organ: vad, när och med vilket stöd.',
      tal: beslutslista(bok).length,
      ental: 'sak',
      flertal: 'saker',
      adress: '/vem-beslutar/',
    },
    {
      fraga: 'Vad gäller?',
      svar: 'Styrdokumenten med beslut, ansvarig och status.',
      tal: bok.styrdokument.length,
      ental: 'dokument',
      flertal: 'dokument',
      adress: '/styrdokument/',
    },
    {
      fraga: 'När händer det?',
      svar: 'Årets planering, uppföljning och beslut.',
      tal: bok.arshjul.length,
      ental: 'händelse',
      flertal: 'händelser',
      adress: '/arshjul/',
    },
    {
      fraga: 'Vad betyder det?',
      svar: 'Orden i ordlistan, i en mening var.',
      tal: bok.ordlista.length,
      ental: 'ord',
      flertal: 'ord',
      adress: '/ordlista/',
    },
  ]
    .filter(({ tal }) => tal > 0)
    .map(({ tal, ental, flertal, ...fraga }) => ({
      ...fraga,
      antal: antalAv(tal, ental, flertal),
    }));
}
