/** Reads one file: bytes → text → front matter and body → facts, with the problems met on the way. */
import { readFileSync } from 'node:fs';
import { SAMLINGAR } from '../schema/index.ts';
import { vikNycklar } from '../schema/nycklar.ts';
import { lasBrod } from './brod.ts';
import {
  dela,
  Framsida,
  MAX_DJUP,
  MAX_YAML,
  utanFramsida,
  type Delad,
  type Vag,
} from './framsida.ts';
import { FILKONTROLLER } from './kontroller/index.ts';
import type { Fil } from './mapp.ts';
import type { Inne, Last, Post, Ram } from './post.ts';
import { problem, type Plats, type Problem } from './problem.ts';
import { provaSchema } from './schemafel.ts';
import { lasText, platsI } from './text.ts';
import { Trad } from './trad.ts';
import { fyllUtdrag, iHandboken } from './utdrag.ts';
import { lasYaml } from './yaml.ts';

const START = { rad: 1, kolumn: 1 };

/** A file under reading. The checks of a single file get this. */
export interface Sida {
  post: Post;
  text: string;
  rader: string[];
  /** Undefined when the body could not be parsed, or for JSON. */
  trad: Trad | undefined;
  /** Where the value at a path of folded keys stands. Parses the front matter anew at the first call. */
  plats: (vag: Vag) => Plats;
  ram: Ram;
  brodRad: number;
}

/** Reads a file and runs every check that needs no other file. Never throws on what the file holds. */
export function lasFil(fil: Fil, ram: Ram): Last {
  const post = tomPost(fil);
  const { text, problem: textfel } = lasText(fil.fil, readFileSync(fil.sokvag));
  if (text === undefined) return { post, problem: textfel };
  const sida: Sida = {
    post,
    text,
    rader: text.split(/\r?\n/),
    trad: undefined,
    plats: () => START,
    ram,
    brodRad: 0,
  };
  const inne = fil.samling === 'versioner' ? lasJson(sida) : lasMdx(sida);
  const funna = FILKONTROLLER.flatMap((kontroll) => kontroll(sida));
  return { post, problem: [...textfel, ...inne, ...funna] };
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
  const ram = { lixTak: Infinity, lixTakPopular: Infinity };
  fyllUtdrag({
    post,
    text,
    rader: text.split(/\r?\n/),
    trad: new Trad(trad),
    plats: () => START,
    ram,
    brodRad: 0,
  });
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
  const { rubriker, bilder, komponenter, block, stangslar, sidtrad } = post;
  const lankar = post.lankar.filter((lank) => lank.vag === undefined);
  const iBoken = bilder.map((bild) => ({ ...bild, adress: iHandboken(post.rel, bild.adress) }));
  return { rubriker, lankar, bilder: iBoken, komponenter, block, stangslar, sidtrad };
}

/** A file of which nothing is known but where it lies. */
export function tomPost(fil: Fil): Post {
  const tomt = {
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

function lasMdx(sida: Sida): Problem[] {
  const delad = dela(sida.text);
  const { fil } = sida.post;
  if (!delad) return [utanFramsida(fil, sida.text)];
  const framfel = lasFramsida(sida, delad);
  const { trad, problem: brodfel } = lasBrod(fil, delad.brod, delad.brodRad);
  sida.brodRad = delad.brodRad;
  sida.trad = trad && new Trad(trad);
  fyllUtdrag(sida);
  return [...framfel, ...brodfel];
}

function lasFramsida(sida: Sida, delad: Delad): Problem[] {
  const { fil } = sida.post;
  const last = lasYaml({ fil, yaml: delad.yaml, radFore: delad.yamlRad, tak: MAX_YAML });
  if (last.varde === undefined) return last.problem;
  const framsida = senare(() => new Framsida(delad.yaml, delad.yamlRad));
  sida.plats = (vag) => framsida().plats(vag);
  return [...last.problem, ...prova(sida, last.varde, framsida)];
}

/** Checks the value against the schema of the collection, and keeps it in the post. */
function prova(sida: Sida, varde: unknown, framsida: () => Framsida): Problem[] {
  const { post, rader } = sida;
  if (arFalt(varde)) post.ra = varde;
  const { schema } = SAMLINGAR[post.samling];
  const svar = provaSchema({ fil: post.fil, schema, varde, framsida, rader });
  if (arFalt(svar.varde)) post.ra = svar.varde;
  post.data = svar.data;
  return svar.problem;
}

export function arFalt(varde: unknown): varde is Record<string, unknown> {
  return varde !== null && typeof varde === 'object' && !Array.isArray(varde);
}

/** Makes a thing at the first call and keeps it. */
export function senare<T>(gor: () => T): () => T {
  let gjort: { ting: T } | undefined;
  return () => (gjort ??= { ting: gor() }).ting;
}

function lasJson(sida: Sida): Problem[] {
  const { post, text } = sida;
  let varde: unknown;
  try {
    varde = JSON.parse(text);
  } catch (orsak) {
    return [problem('JSON-FEL', post.fil, jsonplats(text, orsak), 'Filen är inte giltig JSON.')];
  }
  if (djup(varde) > MAX_DJUP)
    return [problem('JSON-FEL', post.fil, START, `Filen har fler än ${MAX_DJUP} nivåer.`)];
  const svar = SAMLINGAR.versioner.schema.safeParse(varde);
  post.data = svar.data;
  const vikt = vikNycklar(varde);
  if (arFalt(vikt)) post.ra = vikt;
  if (svar.success) return [];
  return prova(
    sida,
    vikt,
    senare(() => new Framsida(text, 0)),
  );
}

function jsonplats(text: string, orsak: unknown) {
  const vid = /position (\d+)/.exec(String(orsak))?.[1];
  return vid ? platsI(text, Number(vid)) : START;
}

/** How deep a value nests; walked with a list of its own, so that no depth overflows. */
function djup(varde: unknown): number {
  let lager: unknown[] = [varde];
  let antal = 0;
  while (lager.length > 0 && antal <= MAX_DJUP) {
    lager = lager.flatMap((ett) =>
      ett !== null && typeof ett === 'object' ? Object.values(ett) : [],
    );
    if (lager.length > 0) antal++;
  }
  return antal;
}
