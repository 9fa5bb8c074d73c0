/** What a reader sees at once, and nobody meant: stray spaces, words run together, "1 saker". */
import { GRANS, KOD, utanGranser } from './lastext.ts';

/** A word that is wrong where it stands twice in a row, also across a link. */
const SMAORD =
  'och att i på som den det de är en ett av för med till kan om inte eller så har du ska vid från';
/** What the site counts. "1 saker" is wrong, "1 tar" may be right. */
const FLERTAL =
  'saker händelser sidor roller områden minuter träffar delar poster filer nivåer dagar månader ' +
  'åtaganden aktiviteter mötena frågor ändringar varningar källor termer ord som';

const REGLER: { namn: string; monster: RegExp }[] = [
  { namn: 'mellanslag före skiljetecken', monster: /\S[ \u00a0][,.;:?)\]](?![\p{L}\p{N}])/u },
  { namn: 'mellanslag efter parentes', monster: /[([][ \u00a0]/ },
  { namn: 'tom parentes', monster: /\([ \u00a0]*\)|\[[ \u00a0]*\]/ },
  { namn: 'två mellanslag', monster: /[ \u00a0]\u00a0|\u00a0 / },
  { namn: 'två skiljetecken', monster: /[,;] ?[,;:.]|(?<!\.)\.\.(?!\.)/ },
  { namn: 'mallrest', monster: /undefined|\[object|\bNaN\b|\bnull\b|\$\{|\{\{/ },
  { namn: 'samma ord två gånger', monster: dubbelt(SMAORD) },
  { namn: 'ett med flertal', monster: ettMed(FLERTAL) },
];
/** A word, or the end of a sentence, that the next word follows without a space. */
const SAMMANSKRIVET = new RegExp(`[\\p{L}\\p{N}.,:;?!)…”]${GRANS}+[\\p{L}\\p{N}]`, 'u');
const ORD_TVA_GANGER = /(?<![\p{L}\p{N}-])(\p{L}{2,}) \1(?![\p{L}\p{N}-])/iu;

/** What is wrong in one block of text, as "rule: the place". */
export function textfel(block: string): string[] {
  const text = utanGranser(block);
  const fel = REGLER.flatMap(({ namn, monster }) => traff(namn, text, monster));
  return [
    ...fel,
    ...traff('ord som sitter ihop', block, SAMMANSKRIVET),
    // A name and its kind may be alike, "Policy policy", in two elements: within one it is a slip.
    ...traff('samma ord två gånger', block, ORD_TVA_GANGER),
  ];
}

/** A list that goes on from the words before it, and says the last of them again. */
export function upprepadInledning(block: string[]): string[] {
  return block.flatMap((ett, plats) => {
    const verb = /\b(kan|ska|vill|får) du:?$/u.exec(utanGranser(ett))?.[1];
    const nasta = utanGranser(block[plats + 1] ?? '');
    return verb && nasta.startsWith(`${verb} `) ? [`upprepad inledning: ${ett} ${nasta}`] : [];
  });
}

function traff(namn: string, text: string, monster: RegExp): string[] {
  const funnen = monster.exec(text);
  if (!funnen) return [];
  const utdrag = text.slice(Math.max(0, funnen.index - 25), funnen.index + 35);
  return [`${namn}: ${utdrag.replaceAll(GRANS, '|').replaceAll(KOD, '…')}`];
}

function dubbelt(ord: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])(${ord.replaceAll(' ', '|')}) \\1(?![\\p{L}\\p{N}-])`,
    'u',
  );
}

function ettMed(ord: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}§:.,=–-] ?)1 (${ord.replaceAll(' ', '|')})(?!\\p{L})`, 'u');
}
