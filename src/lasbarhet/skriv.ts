/** The report on readability as a table for a terminal. */
import { passivProcent, type Lasbarhet } from './lasbarhet.ts';
import type { Helhet, Kapitelrad, Lasrapport, Passagerad } from './lasrapport.ts';

const NAMN = 30;
const TOMT = '–';

/** One line a chapter and the sums; for a plain text that is asked for, its passages too. */
export function skrivLasbarhet({ rader, hela }: Lasrapport, id?: string): string {
  if (id === undefined) return [...HUVUD, ...rader.map(kapitel), '', ...summor(hela)].join('\n');
  const valda = rader.filter((rad) => rad.tvilling?.id === id);
  return [...HUVUD, ...valda.flatMap((rad) => [kapitel(rad), ...mer(rad)])].join('\n');
}

const KOLUMNER = ['ord', 'LIX', 'längst', 'passiv'].map((namn) => namn.padStart(7)).join('');
const HUVUD = [
  `${''.padEnd(NAMN)}${'formell text'.padStart(28)}${'populärversion'.padStart(31)}`,
  `${''.padEnd(NAMN)}${KOLUMNER}   ${KOLUMNER}  andel`,
];

function kapitel({ id, matt, tvilling }: Kapitelrad): string {
  const namn = tvilling?.id ?? id;
  const andel = tvilling ? `${tvilling.andel} %`.padStart(7) : '';
  const antal = tvilling?.passager.filter((rad) => rad.lage !== 'läst').length ?? 0;
  const lasOm = antal === 0 ? '' : `  läs om ${antal}`;
  return `${rad(namn, matt, tvilling?.matt)}${andel}${lasOm}`.trimEnd();
}

function mer({ tvilling, otackta }: Kapitelrad): string[] {
  const utan = otackta.map((avsnitt) => avsnitt.id).join(', ');
  return [
    ...(tvilling?.passager.flatMap(passage) ?? []),
    ...(utan ? ['', `Förklaras inte: ${utan}`] : []),
  ];
}

function passage({ passage, lage, popular, formell, oforklarade }: Passagerad): string[] {
  const rader = ['', `${passage.rubrik} (${lage})`, rad(`  ${passage.avsnitt}`, formell, popular)];
  if (popular?.langsta.text) rader.push(`  längst: ${popular.langsta.text}`);
  if (oforklarade.length > 0) rader.push(`  oförklarat: ${oforklarade.join(', ')}`);
  return rader;
}

function summor({ formell, popular, kort, andel, tak }: Helhet): string[] {
  if (popular.ord === 0) return [rad('Hela texten', formell)];
  return [
    rad('Hela texten', formell, popular),
    rad('Kortversionen', undefined, kort),
    `Andel: ${String(andel).replace('.', ',')} % av orden (tak ${tak.andel} %). Tak för LIX: ${tak.lix} för varje text, ${tak.lixHela} för hela.`,
    `Tak för kortversionen: ${tak.kortOrd} ord och LIX ${tak.kortLix}.`,
  ];
}

function rad(namn: string, formell?: Lasbarhet, popular?: Lasbarhet): string {
  const kort = namn.length > NAMN ? `${namn.slice(0, NAMN - 1)}…` : namn;
  return `${kort.padEnd(NAMN)}${siffror(formell)}   ${siffror(popular)}`;
}

function siffror(matt: Lasbarhet | undefined): string {
  const tal = matt
    ? [matt.ord, matt.lix, matt.langsta.ord, `${passivProcent(matt)} %`]
    : [TOMT, TOMT, TOMT, TOMT];
  return tal.map((ett) => String(ett).padStart(7)).join('');
}
