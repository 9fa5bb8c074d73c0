/** Walks the folder of a handbook: which files there are, and which must not be there. */
import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { Samling } from '../../schema/index.ts';
import { arIdnamn, foreslaNamn, kopiaAv, kvarlamnad } from './filnamn.ts';
import type { Kod } from '../../problem/koder.ts';
import { BILDER, losText, placera, samlingFran } from './placering.ts';
import { problem, type Problem } from '../../problem/problem.ts';

export const MAX_BYTE = 1_000_000;
/** A frozen version holds the whole handbook. */
const MAX_VERSIONSBYTE = 20_000_000;

const START = { rad: 1, kolumn: 1 };

/** One file of a collection, not yet read. */
export interface Fil {
  samling: Samling;
  id: string;
  /** As it is shown in messages. */
  fil: string;
  /** Path from the handbook's folder, with slashes. */
  rel: string;
  sokvag: string;
  /** What is read in place of what lies on disk: a text that has not been saved yet. */
  iMinnet?: string;
}

export interface Mapp {
  filer: Fil[];
  /** Files that are too large to read. They are there, but nothing is known of them. */
  olasta: Fil[];
  /** Images as paths from the handbook's folder. One whose name is wrong stands under its right name too. */
  bilder: Set<string>;
  /** Documents to attach, by their names in the folder bilagor. */
  bilagor: string[];
  /** handbok.yaml, or a file that is meant to be it. Undefined when there is none. */
  handbok: string | undefined;
  /** There is a folder with a proposal. It is walked as a handbook of its own. */
  forslag: boolean;
  problem: Problem[];
}

/** The folder of a proposal, inside that of the handbook. */
export const FORSLAGSMAPP = 'forslag';
/** What a proposal says of itself: it lies first in that folder. */
export const FORSLAGSFIL = 'forslag.yaml';

interface Vandring extends Mapp {
  /** The folder is that of a proposal. */
  iForslag: boolean;
  rot: string;
  visa: string;
  /** Files that may be read, as paths from the handbook's folder. */
  kandidater: string[];
  /** Files outside the folders of the collections. */
  losa: { rel: string; samling: Samling | undefined }[];
}

/**
 * Lists the files of a handbook. Nothing is followed out of it: symbolic links are refused, files and folders alike. A file whose name or
 * place is wrong is told once, and is read as if it were right, so that nothing is reported because it seems to be missing.
 *
 * @param rot the handbook's folder
 * @param visa how the folder is written in messages, for example content/exempelkoping
 * @param iForslag the folder is that of a proposal, with the same layout
 */
export function lasMapp(rot: string, visa: string, iForslag = false): Mapp {
  const vandring: Vandring = {
    iForslag,
    forslag: false,
    rot,
    visa,
    kandidater: [],
    losa: [],
    filer: [],
    olasta: [],
    bilder: new Set(),
    bilagor: [],
    handbok: undefined,
    problem: [],
  };
  vandra(vandring, '');
  for (const rel of vandring.kandidater.toSorted(foreKopior)) ta(vandring, rel);
  const { filer, olasta, bilder, bilagor, handbok, forslag, problem: funna } = vandring;
  // In the order of the folders, whatever the order of placing.
  filer.sort((a, b) => (a.fil < b.fil ? -1 : 1));
  bilagor.sort();
  const problem = [...funna, ...losaMappar(vandring)];
  return { filer, olasta, bilder, bilagor, handbok, forslag, problem };
}

/** Well-named files first and copies last, so that a copy is known for one. */
function foreKopior(a: string, b: string): number {
  return grad(a) - grad(b) || (a < b ? -1 : 1);
}

function grad(rel: string): number {
  const [stam = '', ...andelser] = path.posix.basename(rel).split('.');
  if (kopiaAv(stam) !== undefined) return 2;
  return arIdnamn(stam) && andelser.length < 2 && !/[A-Z]/.test(rel) ? 0 : 1;
}

function vandra(vandring: Vandring, under: string): void {
  const poster = readdirSync(path.join(vandring.rot, under), { withFileTypes: true });
  for (const post of poster.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const rel = under ? `${under}/${post.name}` : post.name;
    if (post.name.startsWith('.')) continue;
    if (arForslaget(vandring, rel, post)) vandring.forslag ||= harFiler(vandring.rot, rel);
    else if (post.isDirectory()) mapp(vandring, rel, post.name);
    else fil(vandring, rel, post.name, post.isFile());
  }
}

/** The folder of the proposal, or inside it the file that says what it is. */
function arForslaget({ iForslag }: Vandring, rel: string, post: Dirent): boolean {
  return iForslag
    ? rel === FORSLAGSFIL && post.isFile()
    : rel === FORSLAGSMAPP && post.isDirectory();
}

/** A folder that is empty is what an adopted proposal leaves: git does not keep it. */
function harFiler(rot: string, rel: string): boolean {
  const sokvag = path.join(rot, rel);
  return (
    lstatSync(sokvag).isFile() ||
    readdirSync(sokvag, { recursive: true, withFileTypes: true }).some((ett) => !ett.isDirectory())
  );
}

function mapp(vandring: Vandring, rel: string, namn: string): void {
  if (!/^[a-z0-9-]+$/.test(namn)) sag(vandring, 'FIL-NAMN', rel, bytNamn('Mappen', namn));
  else if (rel === namn) felstavadMapp(vandring, rel);
  if (rel.split('/').length > 20)
    return sag(vandring, 'FIL-PLATS', rel, 'Mappen ligger för djupt.');
  vandra(vandring, rel);
}

/** A misspelt folder is told once, not once a file. */
function felstavadMapp(vandring: Vandring, rel: string): void {
  const menad = samlingFran(rel);
  if (menad === undefined || menad === rel) return;
  sag(vandring, 'FIL-PLATS', rel, `Mappen "${rel}" är ingen samling. Menade du "${menad}"?`);
}

function fil(vandring: Vandring, rel: string, namn: string, vanlig: boolean): void {
  if (!vanlig) {
    const text = `"${namn}" är en symbolisk länk eller specialfil och läses inte.`;
    return sag(vandring, 'FIL-SYMLANK', rel, text);
  }
  const skrap = kvarlamnad(namn);
  if (skrap) return sag(vandring, 'FIL-SKRAP', rel, skrap);
  vandring.kandidater.push(rel);
}

/** Puts a file where it belongs, and tells what was wrong with it. */
function ta(vandring: Vandring, rel: string): void {
  // Pictures and attachments have limits of their own, see granskning/kontroller/bildfiler.ts and bilagefiler.ts.
  const stor =
    BILDER.test(rel) || rel.startsWith('bilagor/')
      ? undefined
      : forStor(path.join(vandring.rot, rel));
  const plats = placera(vandring.rot, rel, stor !== undefined, (ett) => finns(vandring, ett));
  if (stor) sag(vandring, 'FIL-STOR', rel, stor);
  if (plats.fel) sag(vandring, plats.fel.kod, rel, plats.fel.text, plats.fel.atgard);
  const samling = plats.slag === 'post' ? plats.samling : undefined;
  if (plats.los) vandring.losa.push({ rel, samling });
  if (plats.slag === 'handbok') vandring.handbok = rel;
  if (plats.slag === 'bild') for (const adress of plats.adresser) vandring.bilder.add(adress);
  if (plats.slag === 'bilaga') vandring.bilagor.push(plats.namn);
  if (plats.slag !== 'post') return;
  const sokvag = path.join(vandring.rot, rel);
  const { samling: hemma, id } = plats;
  const fil = { samling: hemma, id, fil: `${vandring.visa}/${rel}`, rel, sokvag };
  (stor ? vandring.olasta : vandring.filer).push(fil);
}

function forStor(sokvag: string): string | undefined {
  const byte = lstatSync(sokvag).size;
  const tak = sokvag.endsWith('.json') ? MAX_VERSIONSBYTE : MAX_BYTE;
  // Upwards: a file that is just too large is not told to be as large as the limit.
  const mb = (Math.ceil(byte / 100_000) / 10).toFixed(1).replace('.', ',');
  return byte > tak ? `Filen är ${mb} MB. Gränsen är ${tak / 1_000_000} MB.` : undefined;
}

/** Files that lie wrong in one folder for one reason are told once, at the folder. */
function losaMappar({ losa, visa }: Vandring): Problem[] {
  const grupper = Map.groupBy(losa, ({ rel, samling }) => `${mappen(rel) || rel}:${samling ?? ''}`);
  return [...grupper.values()].map((grupp) => {
    const { rel, samling } = grupp[0]!;
    const mapp = mappen(rel);
    const fil = grupp.length > 1 && mapp !== '' ? mapp : rel;
    const text = losText(mapp, samling, grupp.length);
    return problem('FIL-PLATS', `${visa}/${fil}`, START, text);
  });
}

function mappen(rel: string): string {
  return rel.includes('/') ? (rel.split('/')[0] ?? '') : '';
}

function finns(vandring: Vandring, { samling, id }: { samling: Samling; id: string }): boolean {
  return vandring.filer.some((ett) => ett.samling === samling && ett.id === id);
}

function bytNamn(vad: string, namn: string): string {
  const bra = foreslaNamn(namn);
  return `${vad} heter "${namn}". Använd bara a–z, 0–9 och bindestreck.${bra && bra !== namn ? ` Byt till "${bra}".` : ''}`;
}

function sag(vandring: Vandring, kod: Kod, rel: string, text: string, atgard?: string): void {
  vandring.problem.push(problem(kod, `${vandring.visa}/${rel}`, START, text, { atgard }));
}
