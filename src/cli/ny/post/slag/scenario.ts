import { sammanfattningsfraga, textfraga, valfraga } from '../fragor.ts';
import { sist } from '../lasordning.ts';
import type { Postslag } from '../postslag.ts';
import { minutfraga } from './minuter.ts';

/** The first step; more are written in the file. */
const FORSTA_STEGET = 'borjan';

export const NYTT_SCENARIO: Postslag = {
  ord: 'scenario',
  samling: 'scenarier',
  namn: 'Vad fallet handlar om, i några ord',
  exempel: 'Ramen ändras i juni',
  om: 'ett fall att öva på, med val och följder',
  hinder: (underlag) =>
    underlag.i('kapitel').length > 0
      ? undefined
      : 'Ett scenario leder till ett kapitel. Skriv ett kapitel först.',
  fragor: (underlag) => [
    sammanfattningsfraga(),
    minutfraga(60, '6'),
    textfraga('berattelse', 'Vad som har hänt, i några meningar'),
    textfraga('fraga', 'Vad läsaren ska ta ställning till'),
    textfraga('bra', 'Ett val som följer handboken'),
    textfraga('braFoljd', 'Vad som händer då'),
    textfraga('fel', 'Ett val som går emot handboken'),
    textfraga('felFoljd', 'Vad som händer då'),
    textfraga('handboken', 'Vad handboken säger om saken, i en mening'),
    valfraga('kapitel', 'Kapitlet där det står', () => underlag.val('kapitel')),
  ],
  varden: (svar, underlag) => ({
    ordning: sist(underlag.i('scenarier')),
    minuter: Number(svar['minuter']),
    sammanfattning: svar['sammanfattning'],
    steg: [
      {
        id: FORSTA_STEGET,
        berattelse: svar['berattelse'],
        fraga: svar['fraga'],
        val: [
          { text: svar['bra'], utfall: 'bra', foljd: svar['braFoljd'] },
          { text: svar['fel'], utfall: 'fel', foljd: svar['felFoljd'] },
        ],
      },
    ],
    handboken: [{ text: svar['handboken'], lank: `kapitel:${svar['kapitel']}` }],
  }),
};
