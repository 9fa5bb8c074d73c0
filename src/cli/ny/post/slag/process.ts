import { foreslaId } from '../../../../innehall/fil/filnamn.ts';
import type { Provat } from '../../fragor.ts';
import { flervalsfraga, ider, sammanfattningsfraga, textfraga } from '../fragor.ts';
import type { Postslag } from '../postslag.ts';
import type { Faltvarden } from '../skriv.ts';

export const NY_PROCESS: Postslag = {
  ord: 'process',
  samling: 'processer',
  namn: 'Processens namn',
  exempel: 'Från synpunkt till svar',
  om: 'en process, steg för steg',
  fragor: (underlag) => [
    sammanfattningsfraga(),
    textfraga('borjar', 'Behovet som startar processen'),
    textfraga('slutar', 'Det som processen ger, och åt vem'),
    {
      namn: 'steg',
      text: 'Stegen i ordning, minst två, med semikolon mellan: Skriver förslag; Beslutar',
      prova: stegen,
    },
    flervalsfraga(
      'aktorer',
      'Vem som gör stegen: en för alla, eller en för varje steg i ordning',
      () => underlag.val('roller'),
    ),
  ],
  varden: ({ sammanfattning, borjar, slutar, steg = '', aktorer }) => ({
    sammanfattning,
    borjar,
    slutar,
    steg: steglista(delade(steg), ider(aktorer)),
  }),
};

function delade(skrivet: string): string[] {
  return skrivet.split(';').flatMap((ett) => ett.replace(/\s+/g, ' ').trim() || []);
}

function stegen(skrivet: string): Provat {
  const alla = delade(skrivet);
  if (alla.length < 2) return { fel: 'En process har minst två steg. Skriv semikolon mellan dem.' };
  return { varde: alla.join('; ') };
}

/** Each step with an id of its own. The last of too few actors does the rest. */
function steglista(titlar: string[], aktorer: string[]): Faltvarden[] {
  const tagna = new Set<string>();
  return titlar.map((titel, nr) => {
    const forst = foreslaId(titel) || 'steg';
    const id = tagna.has(forst) ? `${forst}-${nr + 1}` : forst;
    tagna.add(id);
    return { id, titel, aktor: aktorer[nr] ?? aktorer.at(-1) };
  });
}
