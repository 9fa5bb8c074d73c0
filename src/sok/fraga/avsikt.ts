import type { Sokslag } from '../ord/typer.ts';

/** What a question wants to know. */
export type Avsikt = 'vem' | 'vem då' | 'när' | 'antal' | 'vad' | 'gäller';

/** How questions begin, what they want, and what kind of page answers them. The first that fits is taken. */
const FRAGOR: { monster: RegExp; avsikt?: Avsikt; vantat: Sokslag[] }[] = [
  {
    monster: /\b(vem|vilka?|vilket organ)\b.*\b(beslutade|bestämde|antog|fastställde|godkände)\b/,
    avsikt: 'vem då',
    vantat: ['Beslut', 'Uppgift saknas', 'Roll'],
  },
  {
    monster:
      /\b(vem|vilka?|vilket organ|vilken nämnd)\b.*\b(beslutar?|bestämmer|antar|fastställer|godkänner|får|väljer|utser|anställer|beviljar|avgör|sätter|prioriterar)\b/,
    avsikt: 'vem',
    vantat: ['Beslut', 'Uppgift saknas', 'Roll'],
  },
  { monster: /^hur många\b/, avsikt: 'antal', vantat: ['Roll', 'Handboken'] },
  { monster: /\bvad gör\b(?! jag| man)/, avsikt: 'vad', vantat: ['Roll'] },
  {
    monster:
      /^(när|vilken månad|vilket datum|hur ofta)\b|\bnär\b.*\?$|\b(datum|sista dag|deadline|tidpunkt)\b/,
    avsikt: 'när',
    vantat: ['Händelse'],
  },
  {
    monster:
      /\b(vad|vilken|vilket|vilka) (\p{L}+ )?(gäller|regler)\b|\bgäller\b|\b(finns det (en|ett|någon|något)|upphäv\p{L}*|fortfarande|gällande)\b|^(policy|riktlinjer?|regler|reglemente|program|taxa|rutin(er)?)\b.*\bför\b|^regler\b/u,
    avsikt: 'gäller',
    vantat: ['Styrdokument'],
  },
  {
    monster:
      /\bvad (är|betyder|menas|innebär|står)\b|\bbetyder\b|\bskillnad(en)?\b|\bdefinition\b|^förklara\b/,
    avsikt: 'vad',
    vantat: ['Ord'],
  },
  { monster: /\bvem\b/, avsikt: 'vem', vantat: ['Roll', 'Beslut'] },
  { monster: /^(hur|varför)\b/, vantat: ['Handboken', 'Process', 'Populärversion'] },
  { monster: /^(var|vilka)\b/, vantat: ['Översikt', 'Handboken'] },
];

/** Ways to ask for the difference between two things; both stand in groups. */
const SKILLNADER = [
  /\bskillnad(?:en|erna|er)?\s+(?:mellan|på)\s+(.+?)\s+(?:och|eller|mot|kontra|vs\.?)\s+(.+)/,
  /\bskiljer\s+(.+?)\s+(?:från|och|mot)\s+(.+)/,
  /^(.+?)\s+(?:eller|kontra|versus|vs\.?|jämfört med|i stället för)\s+(.+)$/,
  /^(.+?)\s+och\s+(.+?),?\s+(?:skillnad(?:en)?|vad skiljer)$/,
  /^skillnad(?:en)?\s+(.+?)\s+och\s+(.+)$/,
  /^skillnad(?:en)?\s+(\S+)\s+(\S+)$/,
];

/** What a question wants, in lower case, and the kinds of page that usually answer it. */
export function avsiktMed(text: string): { avsikt: Avsikt | undefined; vantat: Sokslag[] } {
  const { avsikt, vantat = [] } = FRAGOR.find(({ monster }) => monster.test(text)) ?? {};
  return { avsikt, vantat };
}

/** The two things that are to be told apart, or undefined when nothing is. */
export function jamforda(text: string): [string, string] | undefined {
  const utan = text.replace(/[?!.]+$/, '');
  for (const monster of SKILLNADER) {
    const traff = monster.exec(utan);
    if (traff) return [utanArtikel(traff[1]!), utanArtikel(traff[2]!)];
  }
  return undefined;
}

function utanArtikel(text: string): string {
  return text.replace(/^(?:(?:en|ett|den|det|de)\s+)/, '').trim();
}
