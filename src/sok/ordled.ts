import { stam } from './stam.ts';

/**
 * Words that are never a part of a compound. The first are prefixes, the reason why *uppföljning*
 * must not be found by *följning*; the second are small words that happen to begin or end others.
 */
const FORLED = [
  'för', 'upp', 'ut', 'in', 'an', 'av', 'be', 'om', 'på', 'till', 'från', 'under', 'över', 'med', 'mot',
  'sam', 'fram', 'efter', 'före', 'ned', 'ner', 'åter', 'bi', 'miss', 'van', 'icke', 'inter', 'genom',
  'vid', 'hop', 'hos', 'inom', 'utan', 'mellan', 'kring', 'bort', 'åt', 'ur', 'ex', 'pro', 'kon', 'kom',
];
const SMAORD = [
  'alla', 'allt', 'andra', 'ans', 'att', 'bara', 'blir', 'dem', 'den', 'denna', 'dess', 'det', 'dig', 'din',
  'dom', 'där', 'eller', 'en', 'era', 'ett', 'får', 'gör', 'ha', 'han', 'har', 'het', 'hon', 'hur', 'här',
  'inte', 'jag', 'kan', 'man', 'men', 'mer', 'min', 'mitt', 'när', 'nya', 'och', 'oss', 'per', 'rik',
  'ring', 'sig', 'sin', 'ska', 'skap', 'som', 'stå', 'tar', 'ten', 'vad', 'var', 'vara', 'vem', 'vet',
  'vil', 'vill', 'all', 'del', 'dra', 'ger', 'gå', 'hel', 'lig', 'lös', 'nu', 'rör', 'säg', 'ser',
];
const ALDRIG = new Set([...FORLED, ...SMAORD]);

const KORTAST_LED = 3;
/** Shorter words are not taken apart: what they would give is chance. */
const KORTAST_SAMMANSATT = 7;

/** Takes a word apart: *internkontrollplan* → intern, kontroll, plan. Whole words give an empty list. */
export type Ordledare = (ord: string) => string[];

/**
 * A splitter that knows the words of this site. A compound is split where each part is a word that the
 * site also uses alone (its stem is in `stammar`), with or without the -s- between them.
 *
 * @param stammar stems of the site's words that stand alone
 */
export function skapaOrdledare(stammar: ReadonlySet<string>): Ordledare {
  const minne = new Map<string, string[]>();
  const kannerLed = (led: string) =>
    led.length >= KORTAST_LED && !ALDRIG.has(led) && (stammar.has(stam(led)) || stammar.has(stam(utanBindevokal(led))));

  /** Fewest parts that cover the word, or undefined. */
  const dela = (ord: string, djup: number): string[] | undefined => {
    let bast: string[] | undefined;
    for (let i = KORTAST_LED; i <= ord.length - KORTAST_LED; i++) {
      const vanster = ord.slice(0, i);
      if (!kannerLed(vanster)) continue;
      const hoger = ord.slice(i);
      const slut = kannerLed(hoger) ? [hoger] : djup > 1 ? dela(hoger, djup - 1) : undefined;
      if (slut && (!bast || slut.length + 1 <= bast.length)) bast = [vanster, ...slut];
    }
    return bast;
  };
  const djupare = (led: string): string[] =>
    led.length < KORTAST_SAMMANSATT ? [led] : (dela(led, 2)?.flatMap(djupare) ?? [led]);

  return (ord) => {
    const kand = minne.get(ord);
    if (kand) return kand;
    const leden = ord.length < KORTAST_SAMMANSATT ? [] : (dela(ord, 3)?.flatMap(djupare) ?? []);
    minne.set(ord, leden);
    return leden;
  };
}

/** skolo-, gatu-, fråge-: the vowel that some first parts end in. */
function utanBindevokal(led: string): string {
  return led.length > KORTAST_LED && /[uoe]$/.test(led) ? led.slice(0, -1) : led;
}
