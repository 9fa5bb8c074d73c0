/** Reads one file: bytes → text → front matter and body → facts, with the problems met on the way. */
import { SAMLINGAR } from '../schema/index.ts';
import { vikNycklar } from '../svenska/vikning.ts';
import { lasBrod } from './brod/brod.ts';
import { dela, Framsida, MAX_YAML, utanFramsida, type Delad } from './framsida/framsida.ts';
import type { Fil } from './fil/mapp.ts';
import type { Kallfil } from './kallfil.ts';
import type { Inne, Post } from './post.ts';
import { arFalt, senare } from './varde.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { provaSchema } from './falt/schemafel.ts';
import { byteI } from './fil/byte.ts';
import { lasText, platsI } from './fil/text.ts';
import { Trad } from './brod/trad.ts';
import { fyllUtdrag, iHandboken } from './brod/utdrag.ts';
import { fyllPublikt } from './synlighet/publik.ts';
import { versionssumma } from './versionssumma.ts';
import { lasYaml } from './framsida/yaml.ts';

/** A list in a list in a text takes three levels for each. */
const MAX_JSONDJUP = 100;

const START = { rad: 1, kolumn: 1 };

/** What reading gives: the facts, what was wrong in the text itself, and the file with its tree unless its bytes are no text. */
export interface Lasning {
  post: Post;
  problem: Problem[];
  kallfil: Kallfil | undefined;
}

/** Reads a file. Never throws on what the file holds. */
export function lasFil(fil: Fil): Lasning {
  const post = tomPost(fil);
  const { text, problem: textfel } = lasText(fil.fil, byteI(fil));
  if (text === undefined) return { post, problem: textfel, kallfil: undefined };
  const kallfil = nyKallfil(post, text);
  const inne = fil.samling === 'versioner' ? lasJson(kallfil) : lasMdx(kallfil);
  return { post, problem: [...textfel, ...inne], kallfil };
}

function nyKallfil(post: Post, text: string): Kallfil {
  const rader = text.split(/\r?\n/);
  return { post, text, rader, trad: undefined, plats: () => START, brodRad: 0 };
}

/** Where a text that lies in no file is taken to lie: addresses of images are read from there. */
const INGENSTANS: Fil = {
  samling: 'kapitel',
  id: 'text',
  fil: 'text',
  rel: 'kapitel/text.mdx',
  sokvag: 'text',
};

/**
 * Reads a body that lies in no file of a handbook: an example on a page for editors, or a text of a test.
 *
 * @throws Error when the text cannot be read
 */
export function lasInne(text: string): Inne {
  const post = tomPost(INGENSTANS);
  const { trad, problem: fel } = lasBrod('text', text, 0);
  if (!trad) throw new Error(sagt(fel));
  fyllUtdrag({ ...nyKallfil(post, text), trad: new Trad(trad) });
  return inneAv(post);
}

/**
 * Reads front matter that lies in no file of a handbook: an example on a page for editors.
 *
 * @returns the fields, with folded keys
 * @throws Error when the text cannot be read
 */
export function lasUppgifter(yaml: string): Record<string, unknown> {
  const { varde, problem: fel } = lasYaml({ fil: 'text', yaml, radFore: 0, tak: MAX_YAML });
  if (fel.length > 0 || !arFalt(varde)) throw new Error(sagt(fel) || 'Uppgifterna är inga fält.');
  return varde;
}

function sagt(fel: Problem[]): string {
  return fel.map((ett) => ett.text).join('\n');
}

/** What the model and the pages need of a file that has been read. */
export function inneAv(post: Post): Inne {
  const { rel, textrad, rubriker, bilder, komponenter, block, stangslar, sidtrad } = post;
  // Pages have the text itself: what the checks need of it is left here.
  const lankar = post.lankar
    .filter((lank) => lank.vag === undefined)
    .map(({ adress, rad, kolumn }) => ({ adress, rad, kolumn }));
  const iBoken = bilder.map((bild) => ({ ...bild, adress: iHandboken(post.rel, bild.adress) }));
  return { rel, textrad, rubriker, lankar, bilder: iBoken, komponenter, block, stangslar, sidtrad };
}

/** A file of which nothing is known but where it lies. */
export function tomPost(fil: Fil): Post {
  const tomt = {
    textrad: 1,
    rubriker: [],
    lankar: [],
    bilder: [],
    komponenter: [],
    organ: [],
    ord: 0,
    block: [],
    stangslar: [],
    sidtrad: '',
  };
  return { ...fil, ra: {}, data: undefined, ...tomt };
}

function lasMdx(kallfil: Kallfil): Problem[] {
  const delad = dela(kallfil.text);
  const { fil } = kallfil.post;
  if (!delad) return [utanFramsida(fil, kallfil.text)];
  const framfel = lasFramsida(kallfil, delad);
  const { trad, problem: brodfel } = lasBrod(fil, delad.brod, delad.brodRad);
  kallfil.brodRad = delad.brodRad;
  kallfil.post.textrad = textraden(kallfil.rader, delad.brodRad);
  kallfil.trad = trad && new Trad(trad);
  fyllUtdrag(kallfil);
  return [...framfel, ...brodfel, ...fyllPublikt(kallfil, tomPost(kallfil.post))];
}

/** The first line of the body with anything on it; the first of the file where the body is empty. */
function textraden(rader: string[], brodRad: number): number {
  const plats = rader.findIndex((rad, nr) => nr >= brodRad && rad.trim() !== '');
  return plats + 1 || 1;
}

function lasFramsida(kallfil: Kallfil, delad: Delad): Problem[] {
  const { fil } = kallfil.post;
  const last = lasYaml({ fil, yaml: delad.yaml, radFore: delad.yamlRad, tak: MAX_YAML });
  if (last.varde === undefined) return last.problem;
  const framsida = senare(() => new Framsida(delad.yaml, delad.yamlRad));
  kallfil.plats = (vag) => framsida().plats(vag);
  return [...last.problem, ...prova(kallfil, last.varde, framsida)];
}

/** Checks the value against the schema of the collection, and keeps it in the post. */
function prova(kallfil: Kallfil, varde: unknown, framsida: () => Framsida): Problem[] {
  const { post, rader } = kallfil;
  if (arFalt(varde)) post.ra = varde;
  const { schema } = SAMLINGAR[post.samling];
  const svar = provaSchema({ fil: post.fil, schema, varde, framsida, rader });
  if (arFalt(svar.varde)) post.ra = svar.varde;
  post.data = svar.data;
  return svar.problem;
}

function lasJson(kallfil: Kallfil): Problem[] {
  const { post, text } = kallfil;
  let varde: unknown;
  try {
    varde = JSON.parse(text);
  } catch (orsak) {
    return [problem('JSON-FEL', post.fil, jsonplats(text, orsak), 'Filen är inte giltig JSON.')];
  }
  if (djup(varde) > MAX_JSONDJUP)
    return [problem('JSON-FEL', post.fil, START, `Filen har fler än ${MAX_JSONDJUP} nivåer.`)];
  const svar = SAMLINGAR.versioner.schema.safeParse(varde);
  post.data = svar.data;
  const medVikta = vikNycklar(svar.success ? omVersionen(varde, text) : varde);
  if (arFalt(medVikta)) post.ra = medVikta;
  if (svar.success) return fryst(kallfil, varde as { sha256: string });
  return prova(
    kallfil,
    medVikta,
    senare(() => new Framsida(text, 0)),
  );
}

/**
 * What the checks see of a version: that it is titled and dated right. What is frozen can't be mended, so rules that came later do not touch
 * it; but characters that hide in codes may have been put there since.
 */
function omVersionen(varde: unknown, text: string): unknown {
  if (!arFalt(varde) || text.includes('\\u')) return varde;
  return { ...varde, handbok: {}, poster: [] };
}

/** A frozen file is as it was when it was decided. */
function fryst({ post, rader }: Kallfil, varde: { sha256: string }): Problem[] {
  if (varde.sha256 === raknadSumma(varde)) return [];
  const rad = rader.findIndex((ett) => /^\s*"sha256":/.test(ett));
  const plats = { rad: rad + 1 || 1, kolumn: (rader[rad]?.indexOf('"sha256"') ?? 0) + 1 };
  const text = 'Filen har ändrats sedan den frystes: kontrollsumman stämmer inte.';
  return [problem('VERSION-ANDRAD', post.fil, plats, text)];
}

/** Undefined for what no sum can be counted of: half a character, a number without end. */
function raknadSumma(varde: object): string | undefined {
  try {
    return versionssumma(varde);
  } catch {
    return undefined;
  }
}

function jsonplats(text: string, orsak: unknown) {
  const vid = /position (\d+)/.exec(String(orsak))?.[1];
  return vid ? platsI(text, Number(vid)) : START;
}

/** How deep a value nests; walked with a list of its own, so that no depth overflows. */
function djup(varde: unknown): number {
  let lager: unknown[] = [varde];
  let antal = 0;
  while (lager.length > 0 && antal <= MAX_JSONDJUP) {
    lager = lager.flatMap((ett) =>
      ett !== null && typeof ett === 'object' ? Object.values(ett) : [],
    );
    if (lager.length > 0) antal++;
  }
  return antal;
}
