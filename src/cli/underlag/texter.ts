/** Which two texts a decision stands between: the latest decided version and the text as it lies, or those that were asked for. */
import { iTidsordning } from '../../innehall/versionsordning.ts';
import { narmast } from '../../svenska/forslag.ts';
import type { Handbok, Version } from '../../modell/typer.ts';
import type { Underlagstext } from '../../underlag/ordning.ts';
import type { Malgrupp } from '../../webb/miljo.ts';
import { Stopp } from '../grund/stopp.ts';
import { gitpunkt } from '../jamfor/git.ts';
import { packaUpp } from '../jamfor/packa-upp.ts';
import { lasJamfortext, utanOlasta, type Jamfortext } from '../jamfor/text.ts';

export interface Textval {
  /** The handbook's folder. */
  rot: string;
  malgrupp: Malgrupp;
  /** A version or a place in git to compare with; undefined: the latest version. */
  mot: string | undefined;
  /** A place in git instead of the files as they lie. */
  fran: string | undefined;
}

export interface Underlagstexter {
  fore: Underlagstext;
  efter: Underlagstext;
  /** The handbook of the new text: its roles, its decision. */
  bok: Handbok;
  anmarkningar: string[];
}

/** A text, or the proposal that is laid over it. */
type Forslagstext = Omit<Jamfortext, 'forslag'>;

/** Reads both. @throws Stopp when one of them is not to be had */
export async function underlagstexter(val: Textval): Promise<Underlagstexter> {
  const last = val.fran
    ? await iGit(val.rot, val.fran, val.malgrupp)
    : await lasJamfortext(val.rot, 'texten som den ligger nu', val.malgrupp);
  const efter = last.forslag ?? last;
  const version = valdVersion(last.bok, val.mot);
  if (version) {
    const text = { namn: version.namn, poster: version.data.poster, handbok: version.data.handbok };
    return samlade(text, { ...efter, poster: utan(efter) }, efter);
  }
  if (val.mot) {
    const [fore, ny] = utanOlasta(await iGit(val.rot, val.mot, val.malgrupp), last);
    return samlade(fore, ny.forslag ?? ny, efter);
  }
  if (!last.forslag) throw new Stopp(INGEN_VERSION);
  const [beslutat, foreslaget] = utanOlasta({ ...last, namn: 'den beslutade texten' }, last);
  return samlade(beslutat, foreslaget.forslag!, efter);
}

function samlade(fore: Underlagstext, efter: Underlagstext, last: Forslagstext): Underlagstexter {
  const { anmarkning, olasta } = last;
  const filer =
    olasta.length > 0 ? [`De här filerna går inte att läsa: ${olasta.join(', ')}.`] : [];
  return {
    fore,
    efter,
    bok: last.bok,
    anmarkningar: [...(anmarkning ? [anmarkning] : []), ...filer],
  };
}

function utan({ poster, olasta }: Forslagstext) {
  return poster.filter(({ rel }) => !olasta.includes(rel));
}

/** The version that was asked for, by its file or its day; without a wish the latest with text. */
function valdVersion({ versioner }: Handbok, mot: string | undefined): Version | undefined {
  const medText = iTidsordning(versioner).filter(({ data }) => !data.utanText);
  if (mot === undefined) return medText.at(-1);
  return medText.find(({ id, data }) => id === mot || data.beslut.datum === mot);
}

const INGEN_VERSION =
  'Det finns ingen beslutad version att jämföra med. Frys den text som gäller med npm run faststall, eller jämför med en gren i git: npm run underlag -- --mot main.';

async function iGit(rot: string, ref: string, malgrupp: Malgrupp): Promise<Jamfortext> {
  const punkt = gitpunkt(rot, ref);
  return lasJamfortext(
    packaUpp(rot, punkt),
    `${ref} (${punkt.sha.slice(0, 7)}, ${punkt.dag})`,
    malgrupp,
  );
}

/** The role that a flag names, by id or name. @throws Stopp with what is like it */
export function rollnamnet(bok: Handbok, skrivet: string | undefined): string | undefined {
  if (skrivet === undefined) return undefined;
  const roll = bok.roller.find(
    ({ id, namn, data }) =>
      id === skrivet || namn.toLowerCase() === skrivet.toLowerCase() || data.kortnamn === skrivet,
  );
  if (roll) return roll.namn;
  const lik = narmast(
    skrivet,
    bok.roller.flatMap(({ id, namn }) => [id, namn]),
  );
  throw new Stopp(
    `Rollen "${skrivet}" finns inte i handboken.${lik ? ` Menade du "${lik}"?` : ''}`,
  );
}
