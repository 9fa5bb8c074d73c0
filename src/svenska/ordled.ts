import { stam } from './stam.ts';

/**
 * Words that are never a part of a compound. The first are prefixes, the reason why *uppföljning*
 * must not be found by *följning*; the second are small words that happen to begin or end others.
 */
const FORLED = [
  'för',
  'upp',
  'ut',
  'in',
  'an',
  'av',
  'be',
  'om',
  'på',
  'till',
  'från',
  'under',
  'över',
  'med',
  'mot',
  'sam',
  'fram',
  'efter',
  'före',
  'ned',
  'ner',
  'åter',
  'bi',
  'miss',
  'van',
  'icke',
  'inter',
  'genom',
  'vid',
  'hop',
  'hos',
  'inom',
  'utan',
  'mellan',
  'kring',
  'bort',
  'åt',
  'ur',
  'ex',
  'pro',
  'kon',
  'kom',
];
const SMAORD = [
  'alla',
  'allt',
  'andra',
  'andet',
  'bara',
  'blir',
  'dess',
  'denna',
  'detta',
  'eller',
  'inga',
  'ingen',
  'inget',
  'förs',
  'inte',
  'mitt',
  'mera',
  'rena',
  'sena',
  'skap',
  'vara',
  'vill',
  'sens',
  'bero',
  'stäm',
  'står',
  'säga',
  'enas',
  'ringar',
  'ringen',
  'delade',
  'kont',
];
const ALDRIG = new Set([...FORLED, ...SMAORD]);

/** The words of three letters that do make compounds. Any other is chance: somma-ren, investeringsans-lag. */
const TREBOKSTAVS = new Set([
  'mål',
  'råd',
  'lag',
  'ram',
  'tid',
  'dag',
  'val',
  'tal',
  'bok',
  'väg',
  'hus',
  'rum',
  'ort',
  'års',
  'tak',
  'led',
]);

/** Shorter words are not taken apart: what they would give is chance. */
const KORTAST_SAMMANSATT = 7;
const KORTAST_LED = 3;
/** A last part in a form that the site lacks is known by its stem, if that is at least this long. */
const KORTAST_STAM = 4;
/** A first part in its plain form, where the site has only others of it (kommunen), if it is this long. */
const KORTAST_GRUND = 5;
/** A last part this long is believed even after a first part that the site never uses alone: mandat-period. */
const LANG_SIST = 6;
const LANG_FORST = 4;

/** Takes a word apart: *internkontrollplan* → intern, kontroll, plan. Whole words give an empty list. */
export type Ordledare = (ord: string) => string[];

/**
 * A splitter that knows the words of this site. A compound is split where each part is a word that the
 * site also uses alone, with or without the -s- between them.
 *
 * @param kanda words of the site, in lower case
 */
export function skapaOrdledare(kanda: ReadonlySet<string>): Ordledare {
  const stammar = new Set([...kanda].map(stam));
  const minne = new Map<string, string[]>();
  const arOrd = (ord: string) =>
    kanda.has(ord) && !ALDRIG.has(ord) && (ord.length > 3 || TREBOKSTAVS.has(ord));
  const arForst = (led: string) =>
    led === 'års' ||
    (!ALDRIG.has(led) && (arStam(led) || (led.endsWith('s') && arStam(led.slice(0, -1)))));
  const arStam = (led: string) =>
    arOrd(led) ||
    (led.length > 3 && arForkortad(led)) ||
    (led.length >= KORTAST_GRUND && stammar.has(led));
  /** skol-, fråge-, gatu-: the last vowel is gone or changed. */
  const arForkortad = (led: string) => {
    const bas = led.replace(/[ueo]$/, '');
    return arOrd(`${bas}a`) || arOrd(`${bas}e`);
  };
  const arSist = (led: string) =>
    arOrd(led) || (!ALDRIG.has(led) && stam(led).length >= KORTAST_STAM && stammar.has(stam(led)));

  /** Fewest parts that cover the word, or undefined. */
  const dela = (ord: string, djup: number): string[] | undefined => {
    let bast: string[] | undefined;
    for (let i = KORTAST_LED; i <= ord.length - KORTAST_LED; i++) {
      if (!arForst(ord.slice(0, i))) continue;
      const rest = ord.slice(i);
      const slut = arSist(rest) ? [rest] : djup > 1 ? dela(rest, djup - 1) : undefined;
      if (slut && (!bast || slut.length + 1 <= bast.length)) bast = [ord.slice(0, i), ...slut];
    }
    return bast;
  };
  /** The longest last part that is a word, whatever comes before it. */
  const delaBak = (ord: string): string[] | undefined => {
    for (let i = LANG_FORST; i <= ord.length - LANG_SIST; i++) {
      const sist = ord.slice(i);
      const forst = ord.slice(0, i);
      if (arOrd(sist) && !ALDRIG.has(forst) && /[aeiouyåäö]/.test(forst)) return [forst, sist];
    }
    return undefined;
  };
  const djupare = (led: string): string[] =>
    led.length < KORTAST_SAMMANSATT ? [led] : (dela(led, 2)?.flatMap(djupare) ?? [led]);

  return (ord) => {
    const kand = minne.get(ord);
    if (kand) return kand;
    const leden =
      ord.length < KORTAST_SAMMANSATT ? [] : (dela(ord, 3) ?? delaBak(ord) ?? []).flatMap(djupare);
    minne.set(ord, leden);
    return leden;
  };
}
