/**
 * Base forms: one cut that gives every inflection of a word the same stem, so that the index and the
 * question meet. It is not a linguist's stem ("budget" → "budg"), only the same one each time.
 * Snowball, which Pagefind uses, leaves *måttet* ≠ *mått* and *reglementet* ≠ *reglemente*; this does not.
 */

/** Endings, longest first. Genitive -s is cut before them. */
const ANDELSER = [
  'arna',
  'erna',
  'orna',
  'ades',
  'ade',
  'are',
  'ats',
  'aren',
  'ar',
  'er',
  'or',
  'en',
  'et',
  'an',
  'at',
  'as',
  'na',
  'a',
  'e',
].sort((a, b) => b.length - a.length);

/** Endings that are cut only after the letters named: indikator-n, policy-n, ekonomisk-t, lag-l-igt. */
const VILLKORADE: [RegExp, string][] = [
  [/([aeo][rl])n$/, '$1'],
  [/([yioé])n$/, '$1'],
  [/ium$/, 'i'],
  [/(sk|al|ig|el|iv|ik)t$/, '$1'],
];

/**
 * Words whose vowel or last syllable changes, as they look when the endings are off. Folded forms too. A map, for a text may hold any
 * word: `constructor` is found in every object.
 */
const OREGELBUNDNA = new Map(
  Object.entries({
    ledamöt: 'ledamot',
    ledamot: 'ledamot',
    städ: 'stad',
    länd: 'land',
    händ: 'hand',
    böck: 'bok',
    bock: 'bok',
    regl: 'regel',
    medl: 'medel',
    titl: 'titel',
    reglr: 'regel',
    år: 'år',
    års: 'år',
    åre: 'år',
    året: 'år',
    åren: 'år',
    årets: 'år',
    årens: 'år',
    vis: 'vis',
  }),
);

/** Words that look inflected but are not, also as the last part of a compound: verksamhets-plan, an-svar. */
const HELA = /(plan|svar|stat)$/;

const MINST = 3;
const VOKAL = /[aeiouyåäö]/;

const minne = new Map<string, string>();

/** The stem of one word in lower case. Words of three letters and numbers are left alone. */
export function stam(ord: string): string {
  const kand = minne.get(ord);
  if (kand !== undefined) return kand;
  const stammen = raknaStam(ord);
  minne.set(ord, stammen);
  return stammen;
}

/** The stems of a text, as one line: the form in which names and keys are compared. */
export function stamform(ord: string[]): string {
  return ord.map(stam).join(' ');
}

function raknaStam(ord: string): string {
  const direkt = OREGELBUNDNA.get(ord);
  if (direkt) return direkt;
  if (ord.length <= MINST || /\d/.test(ord)) return ord;
  let rest = ord;
  for (let varv = 0; varv < 3; varv++) {
    const kortare = skar(utanGenitiv(rest));
    if (kortare === rest) break;
    rest = kortare;
  }
  return OREGELBUNDNA.get(rest) ?? rest;
}

/** Cuts one ending, if enough is left. */
function skar(ord: string): string {
  if (HELA.test(ord)) return ord;
  for (const [monster, kvar] of VILLKORADE) {
    if (monster.test(ord)) return ord.replace(monster, kvar);
  }
  const andelse = ANDELSER.find((ett) => ord.endsWith(ett) && racker(ord.slice(0, -ett.length)));
  return andelse ? ord.slice(0, -andelse.length) : ord;
}

function utanGenitiv(ord: string): string {
  if (!/[^iosu]s$/.test(ord)) return ord;
  const utan = ord.slice(0, -1);
  return racker(utan) ? utan : ord;
}

function racker(rest: string): boolean {
  return rest.length >= MINST && VOKAL.test(rest);
}
