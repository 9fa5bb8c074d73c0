/** Checks a whole handbook: reads every file, runs every check, and gives all problems at once. */
import { existsSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { handbokSchema, LIX_TAK, type HandbokData } from '../schema/handbok.ts';
import type { Samling } from '../schema/index.ts';
import type { Jamforelsedata } from '../schema/jamforelse.ts';
import type { LagData } from '../schema/lagar.ts';
import type { Bilagefil } from '../innehall/bilaga/typer.ts';
import type { Bildfil } from '../innehall/bild/typer.ts';
import { Bok } from './bok.ts';
import { Framsida } from '../innehall/framsida/framsida.ts';
import { KODER, type Kod } from '../problem/koder.ts';
import type { Kodsida } from '../problem/koder/typ.ts';
import { bilagefiler } from './kontroller/bilagefiler.ts';
import { oanvandaBilagor } from './kontroller/bilagor.ts';
import { bildfiler } from './kontroller/bildfiler.ts';
import { BOKKONTROLLER } from './kontroller/index.ts';
import { annanSamling, seUtSom } from '../innehall/fil/filslag.ts';
import { tomPost } from '../innehall/las.ts';
import { arFalt, senare } from '../innehall/varde.ts';
import { forslagsmapp, granskaForslag } from './forslag/granska.ts';
import { sidnyckel, type Forslagsresultat } from './forslag/typer.ts';
import { granskaFil, type Provad } from './granskafil.ts';
import { jamforelsedata, lasJamforelse } from './jamforelse.ts';
import { lagramFor, lasLagar } from './lagar.ts';
import { publikaProblem, publikHandbok } from './publik.ts';
import type { Ram } from './ram.ts';
import { granskaFiler, type Lasminne } from './granskafiler.ts';
import { FORSLAGSMAPP, lasMapp, MAX_BYTE, type Fil } from '../innehall/fil/mapp.ts';
import type { Kalla, Post } from '../innehall/post.ts';
import { iOrdning, problem, type Problem } from '../problem/problem.ts';
import { provaSchema } from '../innehall/falt/schemafel.ts';
import { byteI } from '../innehall/fil/byte.ts';
import { lasText } from '../innehall/fil/text.ts';
import { fyllPublikHandbok } from '../innehall/synlighet/handbok.ts';
import { lasYaml } from '../innehall/framsida/yaml.ts';

export interface Resultat {
  problem: Problem[];
  antal: {
    filer: number;
    ord: number;
    perSamling: Partial<Record<Samling, number>>;
  };
  poster: Post[];
  /** The pictures that may be shown. */
  bilder: Bildfil[];
  /** The documents that may be attached. */
  bilagor: Bilagefil[];
  /** handbok.yaml with folded keys; empty when it cannot be read. */
  handbok: Record<string, unknown>;
  /** handbok.yaml as its schema gives it, with defaults. Undefined when it does not fit. */
  handbokData: HandbokData | undefined;
  /** The same as everyone may read it. */
  handbokPublik: HandbokData | undefined;
  /** The laws of lagar.yaml. */
  lagar: LagData[];
  /** jamforelse.yaml, where there is one that fits its schema. */
  jamforelse: Jamforelsedata | undefined;
  /** The proposal to change it, where there is one that can be read. */
  forslag?: Forslagsresultat | undefined;
}

export interface Granskningsval {
  /** How the folder is written in messages. Default: its path from the current folder. */
  visa?: string;
  /** What was read before. A file with the same bytes is not read again. */
  minne?: Lasminne;
  /** Threads beside this one. Default: as many as the machine and the number of files call for. */
  arbetare?: number;
  /** `utkast`: what may wait while one writes is a warning. Default: publicering, which is what stops a build. */
  lage?: 'utkast' | 'publicering';
  /** Texts that have not been saved yet, by their path from the handbook's folder: read in place of what lies on disk. Nothing is written. */
  iMinnet?: ReadonlyMap<string, string>;
  /** More checks, which know what granskningen may not import. They run after the others, one at a time. */
  fler?: ((poster: Post[]) => Promise<Problem[]>)[];
}

/** The most characters of handbok.yaml. */
export const MAX_HANDBOK = 256_000;

const START = { rad: 1, kolumn: 1 };

/**
 * Checks a handbook. Nothing of the content is compiled or run.
 *
 * @param rot the handbook's folder, for example content/exempelkoping
 */
export async function granskaHandbok(rot: string, val: Granskningsval = {}): Promise<Resultat> {
  const visa = val.visa ?? (path.relative(process.cwd(), rot).split(path.sep).join('/') || '.');
  if (!existsSync(rot)) return oppnasInte(visa, 'HANDBOK-SAKNAS', 'Handbokens mapp finns inte.');
  if (lstatSync(rot).isSymbolicLink())
    return oppnasInte(visa, 'FIL-SYMLANK', 'Handbokens mapp är en symbolisk länk och läses inte.');
  const mapp = lasMapp(rot, visa);
  const osparat = val.iMinnet ?? new Map<string, string>();
  const { handbok, problem: handboksfel } = lasHandbok(rot, visa, mapp.handbok, osparat);
  const lagar = lasLagar(rot, visa);
  const ram = ramFor(handbok, lagar.lagar);
  const forslag = forslagsmapp(rot, visa, mapp);
  const filer = [
    ...medOsparat(mapp.filer, osparat),
    ...medOsparat(forslag?.filer ?? [], osparat, `${FORSLAGSMAPP}/`),
  ];
  const allaLasta = (await granskaFiler(filer, ram, val)).map((ett) => iRattMapp(ett, ram));
  const lasta = allaLasta.slice(0, mapp.filer.length);
  const foreslagna = allaLasta.slice(mapp.filer.length);
  const olasta = mapp.olasta.map((fil): Post => ({ ...tomPost(fil), olast: true }));
  const poster = [...lasta.map(medLasning), ...olasta];
  const bilder = await bildfiler(mapp.bilder, rot, visa);
  const bilagor = bilagefiler(mapp.bilagor, rot, visa);
  const jamforelse = lasJamforelse(rot, visa);
  const namn = { bilder: mapp.bilder, bilagor: mapp.bilagor };
  const bok = new Bok(rot, handbok, poster, namn, lagar.lagar, jamforelse.kalla);
  for (const { post } of foreslagna) bok.foreslagna.add(sidnyckel(post));
  const ihop = BOKKONTROLLER.flatMap((kontroll) => kontroll(bok));
  const iHelheten = [...ihop, ...publikaProblem(bok, BOKKONTROLLER, ihop)];
  const beslutat = { rot, visa, bok, bilder: bilder.bilder, problem: iHelheten };
  const med = forslag && (await granskaForslag(beslutat, forslag, foreslagna.map(medLasning)));
  const funna = [
    ...mapp.problem,
    ...handboksfel,
    ...lagar.problem,
    ...jamforelse.problem,
    ...allaLasta.flatMap((ett) => ett.problem),
    ...iHelheten,
    ...bilder.problem,
    ...bilagor.problem,
    ...oanvandaBilagor(
      bok,
      bilagor.bilagor,
      foreslagna.map(({ post }) => post),
    ),
    ...(med?.problem ?? []),
    ...(await sistaKontroller(val.fler, [...poster, ...(med?.poster ?? [])])),
  ];
  const slutliga = val.lage === 'utkast' ? funna.map(somUtkast) : funna;
  return {
    problem: iOrdning(slutliga),
    antal: rakna(poster.filter((ett) => !olasta.includes(ett))),
    poster,
    bilder: bilder.bilder,
    bilagor: bilagor.bilagor,
    handbok: handbok.ra,
    handbokData: handbok.data as HandbokData | undefined,
    handbokPublik: publikHandbok(handbok, poster).data as HandbokData | undefined,
    lagar: lagar.lagar,
    jamforelse: jamforelsedata(jamforelse.kalla),
    ...(med ? { forslag: med.resultat } : {}),
  };
}

function medOsparat(filer: Fil[], osparat: ReadonlyMap<string, string>, under = ''): Fil[] {
  return filer.map((fil) => ({ ...fil, ...minnet(osparat, under + fil.rel) }));
}

function minnet(osparat: ReadonlyMap<string, string>, rel = ''): { iMinnet?: string } {
  const iMinnet = osparat.get(rel);
  return iMinnet === undefined ? {} : { iMinnet };
}

async function sistaKontroller(
  fler: Granskningsval['fler'] = [],
  poster: Post[],
): Promise<Problem[]> {
  const funna: Problem[] = [];
  for (const kontroll of fler) funna.push(...(await kontroll(poster)));
  return funna;
}

/** What it takes for a text not to have been read to its end. */
const OLASLIG = new Set<Kod>(['FIL-KODNING', 'YAML-SAKNAS', 'MDX-FEL', 'KOD-OPPEN', 'JSON-FEL']);

function medLasning({ post, problem: funna }: Provad): Post {
  return funna.some(({ kod }) => OLASLIG.has(kod)) ? { ...post, olast: true } : post;
}

/** A file of another kind than its folder says is told once, and read again as what it is. */
function iRattMapp(last: Provad, ram: Ram): Provad {
  const { samling, id, fil, rel, sokvag, iMinnet, ra } = last.post;
  const ratt = annanSamling(samling, ra);
  if (!ratt) return last;
  const { post, problem: funna } = granskaFil(
    { samling: ratt, id, fil, rel, sokvag, ...(iMinnet === undefined ? {} : { iMinnet }) },
    ram,
  );
  return { post, problem: [problem('FIL-PLATS', fil, START, seUtSom(ratt)), ...funna] };
}

/** A problem at its level while one writes. */
function somUtkast(problem: Problem): Problem {
  const sida: Kodsida = KODER[problem.kod];
  return { ...problem, niva: sida.iUtkast ?? problem.niva };
}

/** The handbook itself is not there, or is a link: nothing behind it is read. */
function oppnasInte(visa: string, kod: Kod, text: string): Resultat {
  const fel = problem(kod, visa, START, text);
  return {
    problem: [fel],
    antal: { filer: 0, ord: 0, perSamling: {} },
    poster: [],
    bilder: [],
    bilagor: [],
    handbok: {},
    handbokData: undefined,
    handbokPublik: undefined,
    lagar: [],
    jamforelse: undefined,
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

function lasHandbok(
  rot: string,
  visa: string,
  namn: string | undefined,
  osparat: ReadonlyMap<string, string>,
): { handbok: Kalla; problem: Problem[] } {
  const handbok: Kalla = {
    fil: `${visa}/${namn ?? 'handbok.yaml'}`,
    sokvag: path.join(rot, namn ?? 'handbok.yaml'),
    ra: {},
    data: undefined,
    ...minnet(osparat, namn),
  };
  if (namn === undefined) {
    return {
      handbok,
      problem: [
        problem('HANDBOK-SAKNAS', handbok.fil, START, 'Handboken saknar filen handbok.yaml.'),
      ],
    };
  }
  if (lstatSync(handbok.sokvag).size > MAX_BYTE) return { handbok, problem: [] };
  const { text, problem: textfel } = lasText(handbok.fil, byteI(handbok));
  return {
    handbok,
    problem: text === undefined ? textfel : [...textfel, ...provaHandbok(handbok, text)],
  };
}

function provaHandbok(handbok: Kalla, text: string): Problem[] {
  const last = lasYaml({ fil: handbok.fil, yaml: text, radFore: 0, tak: MAX_HANDBOK });
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
  if (arFalt(svar.varde)) handbok.ra = svar.varde;
  handbok.data = svar.data;
  const publikt = fyllPublikHandbok(handbok, (vag) => framsida().plats(vag));
  return [...last.problem, ...svar.problem, ...publikt];
}

function ramFor(handbok: Kalla, lagar: LagData[]): Ram {
  const { lixTak, lixTakPopular, lage } = handbok.ra;
  return {
    lixTak: typeof lixTak === 'number' ? lixTak : LIX_TAK.formell,
    lixTakPopular: typeof lixTakPopular === 'number' ? lixTakPopular : LIX_TAK.popular,
    lagar: lagramFor(lagar, lage),
  };
}
