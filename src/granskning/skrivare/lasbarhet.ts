/** The report on readability as lines for a terminal. */
import { passivProcent, type Lasbarhet } from '../lasbarhet.ts';
import type { Helhet, Kapitelrad, Lasrapport, Passagerad, Tvilling } from '../lasrapport.ts';

/** One line a chapter and the sums; for a plain text that is asked for, its passages too. */
export function skrivLasbarhet({ rader, hela }: Lasrapport, id?: string): string {
  const valda = rader.filter((rad) => id === undefined || rad.tvilling?.id === id);
  const en = (rad: Kapitelrad) => [kapitel(rad), ...(id === undefined ? [] : mer(rad))];
  return [...valda.flatMap(en), ...(id === undefined ? summor(hela) : [])].join('\n');
}

function kapitel({ id, matt, tvilling }: Kapitelrad): string {
  if (!tvilling) return `${id}  formellt: ${siffror(matt)}  enkelt: saknas`;
  const enkelt = `${siffror(tvilling.matt)}, ${tvilling.andel} % av orden`;
  return `${tvilling.id}  formellt: ${siffror(matt)}  enkelt: ${enkelt}${lasOm(tvilling)}`;
}

function lasOm({ passager }: Tvilling): string {
  const antal = passager.filter((rad) => rad.lage !== 'läst').length;
  return antal === 0 ? '' : `  läs om ${antal} av ${passager.length}`;
}

function mer({ tvilling, otackta }: Kapitelrad): string[] {
  if (!tvilling) return [];
  const utan = otackta.map((avsnitt) => avsnitt.id).join(', ');
  return [...tvilling.passager.flatMap(passage), ...(utan ? [`  Förklaras inte: ${utan}`] : [])];
}

function passage({ passage, lage, popular, formell, oforklarade }: Passagerad): string[] {
  const enkelt = popular ? siffror(popular) : 'rubriken saknas i texten';
  const rader = [
    `  ${passage.rubrik} (${lage})`,
    `    ${passage.avsnitt}: ${formell ? siffror(formell) : 'avsnittet saknas'}`,
    `    enkelt: ${enkelt}`,
  ];
  if (popular?.langsta.text) rader.push(`    längst: ${popular.langsta.text}`);
  if (oforklarade.length > 0) rader.push(`    oförklarat: ${oforklarade.join(', ')}`);
  return rader;
}

function summor({ formell, popular, kort, andel, tak }: Helhet): string[] {
  return [
    '',
    `Formell text:     ${siffror(formell)}`,
    `Populärversionen: ${siffror(popular)}, ${decimal(andel)} % av orden (tak: LIX ${tak.lixHela}, ${tak.andel} %)`,
    `Kortversionen:    ${siffror(kort)} (tak: ${tak.kortOrd} ord, LIX ${tak.kortLix})`,
  ];
}

function siffror(matt: Lasbarhet): string {
  const { ord, lix, langsta } = matt;
  return `${ord} ord, LIX ${lix}, längsta mening ${langsta.ord} ord, passiv ${passivProcent(matt)} %`;
}

function decimal(tal: number): string {
  return String(tal).replace('.', ',');
}
