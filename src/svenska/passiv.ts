/**
 * Guesses which sentences are passive. Swedish has two passives: -s (beslutas, följdes, har beslutats) and bli with a participle
 * (blir vald, blev inte godkänt). No dictionary is used, so this is a measure for editors, never a gate:
 *
 * - -as is a verb (beslutas, planeras), but for genitives: -arnas, -ornas, -ernas, and adjectives used as nouns (allas, folkvaldas).
 * - -des and -tes after a consonant are verbs in the past (följdes, köptes), but for genitives of -ande and -ende.
 * - Verbs without a in the present (görs, följs, används) are known by their stems, with or without a prefix (upprättas, fastställs).
 * - -ts is a verb only with har, hade or ha shortly before it (har beslutats): mandats and rådets are nouns.
 * - bli counts with a participle in -ad, -at, -ade or of a known stem, at most with an adverb or a pronoun between (blev inte vald).
 *
 * Deponent verbs have the form but not the meaning (finns, hoppas), and some passives have no active that anybody would write
 * (behövs, krävs): neither kind is counted, see UNDANTAG. Not found: participles of other strong verbs, and -ts without har.
 */
import { ordI } from './meningar.ts';

/** Deponents, verbs that are mostly reciprocal, and passives that a plain text needs. In all forms that occur. */
const UNDANTAG = new Set(
  (
    'finns fanns finnas funnits hoppas hoppades hoppats minns mindes minnas mints trivs trivdes trivas trivts ' +
    'lyckas lyckades lyckats misslyckas misslyckades misslyckats behövs behövdes behövas behövts krävs krävdes krävas krävts ' +
    'andas andades andats vistas vistades vistats umgås umgicks umgåtts tycks tycktes tyckas tyckts låtsas låtsades låtsats ' +
    'känns kändes kännas känts syns syntes synas synts hörs hördes höras hörts skäms skämdes skämmas skämts slåss slogs ' +
    'envisas envisades svettas svettades kräks kräktes brottas brottades samsas samsades enas enades enats träffas träffades träffats ' +
    'möts möttes mötas mötts samlas samlades samlats hjälps hjälptes hjälpas talas talades skiljs skils skildes skiljas skilts ' +
    'åldras åldrades förvånas avundas avundades färdas färdades nalkas dagas vämjs blygs blygdes fattas fattades saknas saknades saknats ' +
    'räcks lönas töms rymdes ryms rymmas turas turades'
  ).split(' '),
);

/** Words that end in -as and are no verbs. */
const EJ_VERB = new Set(
  (
    'deras allas andras bådas mångas vilkas ingas någras samtligas våras egnas ungas gamlas sjukas vuxnas nyas svagas starkas rikas fattigas ' +
    'folkvaldas valdas anställdas förtroendevaldas berördas boendas varandras atlas kanvas ananas'
  ).split(' '),
);

const FORLED =
  '(?:an|av|be|bi|bort|diarie|efter|er|fast|fram|från|för|före|ge|genom|hop|ihop|in|med|mot|ned|ner|om|på|sam|samman|sär|till|und|under|upp|ut|vid|vidare|åter|över)*';
/** Verbs whose present has no a before -s, and whose participle ends in -d or -t. */
const STAMMAR =
  'avgör|använd|bered|bestäm|bind|bjud|bryt|bygg|byt|bär|driv|döm|följ|för|gör|grip|hjälp|håll|häng|höj|hör|knyt|köp|led|lev|läs|lägg|lär|lös|' +
  'mät|märk|möt|nämn|rör|sälj|sänd|sänk|sätt|skilj|skjut|skriv|sköt|slut|sprid|stryk|styr|styrk|ställ|stäng|stöd|säg|tänd|tänk|vinn|väg|vänd|välj|ersätt';
/** Verbs of one syllable: tas, ges, ses, nås. */
const KORTA = 'ta|ge|se|få|nå|slå|stå|dra';
/** The past of strong verbs, which has no -d- or -t-. */
const STARKT_FORFLUTET =
  'bands|bjöds|bröts|drevs|drogs|gavs|greps|hölls|sågs|skrevs|slogs|slöts|spreds|togs';

const S_FORM = new RegExp(
  `^${FORLED}(?:(?:${STAMMAR}|${KORTA})s|(?:lä|lö)ses|${STARKT_FORFLUTET})$`,
  'u',
);
/** Words of the same form that are something else: the imperative läs, the adjective lös. */
const LIKA = new Set(['läs', 'lös']);
const FORFLUTET = /(?:ades|[^aeiouyåäö]des|[pkstxf]tes)$/u;
const GENITIV = /(?:[ae]ndes|arnas|ornas|ernas)$/u;
const SUPINUM = /(?:ats|its|[gjklmnprstv]ts)$/u;
const HAR = new Set(['har', 'hade', 'ha']);

const BLI = new Set(['bli', 'blir', 'blev', 'blivit', 'bliva']);
const MELLAN = new Set(
  (
    'inte ofta alltid aldrig också sedan då nu redan snart ibland bara helt väl först slutligen därför ändå ' +
    'vi du ni han hon den det de man jag'
  ).split(' '),
);
const STARKA =
  '(?:val|gjor|lag|sag|sål|godkän|ställ|styr|följ|bestäm|bygg|använ|fyll|betal|köp|utför|för|hör)(?:d|t|da)|se(?:dd|tt|dda)|mött|möt[dt]a|satta?|' +
  '(?:tag|giv|skriv|drag|slag|håll|driv|bjud|funn|bund|brut)(?:en|et|na)';
const PARTICIP = new RegExp(`^(?:.{2,}(?:ad|at|ade)|${FORLED}(?:${STARKA}))$`, 'u');
/** Adjectives and nouns of the same form as a participle. */
const EJ_PARTICIP = new Set(
  'glad format resultat mandat kandidat klimat diplomat soldat privat separat'.split(' '),
);

/** The words that make a sentence passive, as they stand in it. */
export function passivaOrd(mening: string): string[] {
  const ord = ordI(mening);
  const sma = ord.map((ett) => ett.toLowerCase());
  return ord.filter((_ett, nr) => arSPassiv(sma, nr, ord[nr] ?? '') || arBliPassiv(sma, nr));
}

function arSPassiv(ord: string[], nr: number, skrivet: string): boolean {
  const ett = ord[nr] ?? '';
  if (!ett.endsWith('s') || ett.length < 3 || UNDANTAG.has(ett) || EJ_VERB.has(ett)) return false;
  // A name in the genitive: Jonas, Lindås.
  if (nr > 0 && /^\p{Lu}/u.test(skrivet)) return false;
  if (S_FORM.test(ett)) return !LIKA.has(ett);
  if (GENITIV.test(ett)) return false;
  if (/.{2,}as$/u.test(ett)) return true;
  if (FORFLUTET.test(ett)) return true;
  return SUPINUM.test(ett) && ord.slice(Math.max(0, nr - 4), nr).some((fore) => HAR.has(fore));
}

function arBliPassiv(ord: string[], nr: number): boolean {
  if (!BLI.has(ord[nr] ?? '')) return false;
  const efter = ord.slice(nr + 1, nr + 4);
  const forsta = efter.find((ett) => !MELLAN.has(ett));
  return forsta !== undefined && PARTICIP.test(forsta) && !EJ_PARTICIP.has(forsta);
}
