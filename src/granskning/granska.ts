/** Checks a whole handbook: reads every file, runs every check, and gives all problems at once. */
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { handbokSchema, type HandbokData } from '../schema/handbok.ts';
import type { Samling } from '../schema/index.ts';
import { Bok } from './bok.ts';
import { Framsida } from './framsida.ts';
import { KODER } from './koder.ts';
import type { Kodsida } from './koder/typ.ts';
import { bildfiler } from './kontroller/bildfiler.ts';
import { BOKKONTROLLER } from './kontroller/index.ts';
import { arFalt, senare } from './las.ts';
import { lasAlla, type Lasminne } from './lasalla.ts';
import { lasMapp, MAX_BYTE } from './mapp.ts';
import type { Kalla, Post, Ram } from './post.ts';
import { iOrdning, problem, type Problem } from './problem.ts';
import { provaSchema } from './schemafel.ts';
import { lasText } from './text.ts';
import { noteraTrasiga } from './trasiga.ts';
import { lasYaml } from './yaml.ts';

export interface Resultat {
  problem: Problem[];
  antal: {
    filer: number;
    ord: number;
    perSamling: Partial<Record<Samling, number>>;
  };
  poster: Post[];
  /** handbok.yaml with folded keys; empty when it cannot be read. */
  handbok: Record<string, unknown>;
  /** handbok.yaml as its schema gives it, with defaults. Undefined when it does not fit. */
  handbokData: HandbokData | undefined;
}

export interface Val {
  /** How the folder is written in messages. Default: its path from the current folder. */
  visa?: string;
  /** What was read before. A file with the same bytes is not read again. */
  minne?: Lasminne;
  /** Threads beside this one. Default: as many as the machine and the number of files call for. */
  tradar?: number;
  /** `publicering`: what may wait while one writes is an error when one publishes. Default: utkast. */
  lage?: 'utkast' | 'publicering';
  /** More checks, which know what granskningen may not import. They run after the others, one at a time. */
  fler?: ((poster: Post[]) => Promise<Problem[]>)[];
}

const START = { rad: 1, kolumn: 1 };

/**
 * Checks a handbook. Nothing of the content is compiled or run.
 *
 * @param rot the handbook's folder, for example content/mjolby
 */
export async function granskaHandbok(rot: string, val: Val = {}): Promise<Resultat> {
  const visa = val.visa ?? (path.relative(process.cwd(), rot).split(path.sep).join('/') || '.');
  if (lstatSync(rot).isSymbolicLink()) return arLank(visa);
  const mapp = lasMapp(rot, visa);
  const { handbok, problem: handboksfel } = lasHandbok(rot, visa);
  const lasta = await lasAlla(mapp.filer, ramFor(handbok), val);
  const poster = lasta.map((ett) => ett.post);
  noteraTrasiga(lasta);
  const bok = new Bok(rot, handbok, poster, mapp.bilder);
  const funna = [
    ...mapp.problem,
    ...handboksfel,
    ...lasta.flatMap((ett) => ett.problem),
    ...BOKKONTROLLER.flatMap((kontroll) => kontroll(bok)),
    ...(await bildfiler(mapp.bilder, rot, visa)),
    ...(await sistaKontroller(val.fler, poster)),
  ];
  const slutliga = val.lage === 'publicering' ? funna.map(skarpt) : funna;
  return {
    problem: iOrdning(slutliga),
    antal: rakna(poster),
    poster,
    handbok: handbok.ra,
    handbokData: handbok.data as HandbokData | undefined,
  };
}

async function sistaKontroller(fler: Val['fler'] = [], poster: Post[]): Promise<Problem[]> {
  const funna: Problem[] = [];
  for (const kontroll of fler) funna.push(...(await kontroll(poster)));
  return funna;
}

/** A problem at its level for publishing. */
function skarpt(problem: Problem): Problem {
  const sida: Kodsida = KODER[problem.kod];
  return { ...problem, niva: sida.vidPublicering ?? problem.niva };
}

/** The handbook itself is a link: nothing behind it is read. */
function arLank(visa: string): Resultat {
  const fel = problem(
    'FIL-SYMLANK',
    visa,
    START,
    'Handbokens mapp är en symbolisk länk och läses inte.',
  );
  return {
    problem: [fel],
    antal: { filer: 0, ord: 0, perSamling: {} },
    poster: [],
    handbok: {},
    handbokData: undefined,
  };
}

function rakna(poster: Post[]): Resultat['antal'] {
  const perSamling: Partial<Record<Samling, number>> = {};
  for (const { samling } of poster) perSamling[samling] = (perSamling[samling] ?? 0) + 1;
  return {
    filer: poster.length + 1,
    ord: poster.reduce((summa, post) => summa + post.ord, 0),
    perSamling,
  };
}

function lasHandbok(rot: string, visa: string): { handbok: Kalla; problem: Problem[] } {
  const handbok: Kalla = {
    fil: `${visa}/handbok.yaml`,
    sokvag: path.join(rot, 'handbok.yaml'),
    ra: {},
    data: undefined,
  };
  if (!existsSync(handbok.sokvag) || !lstatSync(handbok.sokvag).isFile()) {
    return {
      handbok,
      problem: [
        problem('HANDBOK-SAKNAS', handbok.fil, START, 'Handboken saknar filen handbok.yaml.'),
      ],
    };
  }
  if (lstatSync(handbok.sokvag).size > MAX_BYTE) return { handbok, problem: [] };
  const { text, problem: textfel } = lasText(handbok.fil, readFileSync(handbok.sokvag));
  return {
    handbok,
    problem: text === undefined ? textfel : [...textfel, ...provaHandbok(handbok, text)],
  };
}

function provaHandbok(handbok: Kalla, text: string): Problem[] {
  const last = lasYaml({ fil: handbok.fil, yaml: text, radFore: 0, tak: 256_000 });
  if (last.varde === undefined) return last.problem;
  if (arFalt(last.varde)) handbok.ra = last.varde;
  const { varde } = last;
  const framsida = senare(() => new Framsida(text, 0));
  const svar = provaSchema({
    fil: handbok.fil,
    schema: handbokSchema,
    varde,
    framsida,
    rader: text.split(/\r?\n/),
  });
  handbok.data = svar.data;
  return [...last.problem, ...svar.problem];
}

function ramFor(handbok: Kalla): Ram {
  const { lixTak, lixTakPopular } = handbok.ra;
  return {
    lixTak: typeof lixTak === 'number' ? lixTak : 54,
    lixTakPopular: typeof lixTakPopular === 'number' ? lixTakPopular : 40,
  };
}
