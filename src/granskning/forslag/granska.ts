/** Checks the handbook as it would be with its proposal, by the same rules as the decided one. */
import path from 'node:path';
import { FORSLAGSMAPP, lasMapp, type Fil, type Mapp } from '../../innehall/fil/mapp.ts';
import type { Bildfil } from '../../innehall/bild/typer.ts';
import { tomPost } from '../../innehall/las.ts';
import type { Kalla, Post } from '../../innehall/post.ts';
import { problem, type Plats, type Problem } from '../../problem/problem.ts';
import {
  andringsforslagReferenser,
  type AndringsforslagData,
} from '../../schema/andringsforslag.ts';
import type { HandbokData } from '../../schema/handbok.ts';
import { Bok } from '../bok.ts';
import { bildfiler } from '../kontroller/bildfiler.ts';
import { BOKKONTROLLER } from '../kontroller/index.ts';
import { iKalla, varderVid } from '../kontroller/referenser.ts';
import { publikaProblem, publikHandbok } from '../publik.ts';
import { lasForslagsfiler } from './las.ts';
import { frysta, overlagda, sidfel, sidorna } from './sidor.ts';
import type { Forslagsresultat } from './typer.ts';

/** The decided handbook, checked. */
export interface Beslutat {
  rot: string;
  visa: string;
  bok: Bok;
  bilder: Bildfil[];
  /** What the checks of the whole found in it. */
  problem: Problem[];
}

/** The files of a proposal, and where they lie. */
export interface Forslagsmapp {
  filer: Fil[];
  mapp: Mapp;
}

export interface Forslagsgranskning {
  resultat: Forslagsresultat | undefined;
  poster: Post[];
  problem: Problem[];
}

/** The folder of a proposal, or undefined where the handbook has none. */
export function forslagsmapp(rot: string, visa: string, mapp: Mapp): Forslagsmapp | undefined {
  if (!mapp.forslag) return undefined;
  const egen = lasMapp(path.join(rot, FORSLAGSMAPP), `${visa}/${FORSLAGSMAPP}`, true);
  const filer = egen.filer.filter(({ samling }) => samling !== 'versioner');
  return {
    filer,
    mapp: {
      ...egen,
      problem: [...egen.problem, ...frysta(egen.filer), ...egnaBilagor(egen, visa)],
    },
  };
}

/** Attachments lie in one place, also those that only the proposal has. */
function egnaBilagor({ bilagor }: Mapp, visa: string): Problem[] {
  return bilagor.map((fil) => {
    const sokvag = `${visa}/${FORSLAGSMAPP}/bilagor/${fil}`;
    const text = 'Bilagor ligger i handbokens mapp bilagor, också de som bara förslaget har.';
    return problem('FIL-PLATS', sokvag, { rad: 1, kolumn: 1 }, text);
  });
}

/**
 * Lays a proposal over the decided handbook and checks the whole.
 *
 * @param lasta the files of the proposal, read
 * @returns the problems that are not in the decided handbook already
 */
export async function granskaForslag(
  { rot, visa, bok, bilder, problem: funnaForut }: Beslutat,
  { mapp }: Forslagsmapp,
  lasta: Post[],
): Promise<Forslagsgranskning> {
  const nya = [...lasta, ...mapp.olasta.map((fil): Post => ({ ...tomPost(fil), olast: true }))];
  const filer = lasForslagsfiler(rot, visa, mapp, bok.handbok);
  const { kalla, handbok, falt } = filer;
  const egna = await bildfiler(
    mapp.bilder,
    path.join(rot, FORSLAGSMAPP),
    `${visa}/${FORSLAGSMAPP}`,
  );
  const poster = overlagda(bok.poster, nya, kalla);
  const helt = bok.medForslag(handbok, poster, mapp.bilder);
  const ihop = BOKKONTROLLER.flatMap((kontroll) => kontroll(helt));
  const hela = [...ihop, ...publikaProblem(helt, BOKKONTROLLER, ihop)];
  const kanda = new Set(funnaForut.map(nyckel));
  const funna = [
    ...mapp.problem,
    ...filer.problem,
    ...egna.problem,
    ...iKalla(helt, kalla, andringsforslagReferenser),
    ...sidfel(helt, kalla, bok.poster, nya),
    ...hela
      .filter((ett) => !kanda.has(nyckel(ett)))
      .map((ett) => iForslaget(ett, visa, helt, kalla)),
  ];
  const data = kalla.data as AndringsforslagData | undefined;
  const handbokData = handbok.data as HandbokData | undefined;
  const resultat =
    data && handbokData
      ? {
          data,
          handbokData,
          handbokPublik: publikHandbok(handbok, poster).data as HandbokData | undefined,
          poster,
          falt,
          sidor: sidorna(bok.poster, nya, kalla),
          bilder: [...bilder.filter(({ rel }) => !mapp.bilder.has(rel)), ...egna.bilder],
        }
      : undefined;
  return { resultat, poster: nya, problem: funna };
}

function nyckel({ fil, rad, kolumn, kod, text }: Problem): string {
  return [fil, rad, kolumn, kod, text].join('\n');
}

/** What the proposal breaks on a page that it does not touch is told of the proposal: the decided page is right as it is. */
function iForslaget(ett: Problem, visa: string, bok: Bok, kalla: Kalla): Problem {
  if (ett.fil.startsWith(`${visa}/${FORSLAGSMAPP}/`) || ett.niva !== 'fel') return ett;
  const text = `Med förslaget stämmer inte ${ett.fil}, rad ${ett.rad}: ${ett.text}`;
  const rel = ett.fil.slice(visa.length + 1);
  const atgard = `Lägg en ändrad kopia av sidan i ${FORSLAGSMAPP}/${rel}, eller ändra förslaget.`;
  return problem('FORSLAG-FOLJD', kalla.fil, orsaken(ett, bok, kalla), text, { atgard });
}

/** The line that takes away the page that is missed, or the start of the file. */
function orsaken({ text }: Problem, bok: Bok, kalla: Kalla): Plats {
  const utgar = varderVid(kalla.ra, 'utgar[]');
  const saknad = utgar.find(({ id }) => text.includes(`"${id.split('/')[1]}"`));
  return saknad ? bok.plats(kalla, saknad.vag) : { rad: 1, kolumn: 1 };
}
