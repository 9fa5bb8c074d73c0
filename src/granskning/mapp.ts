/** Walks the folder of a handbook: which files there are, and which must not be there. */
import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { SAMLINGAR, type Samling } from '../schema/index.ts';
import { forslag } from './forslag.ts';
import { problem, type Problem } from './problem.ts';

export const MAX_BYTE = 1_000_000;

const SIST = new Set(['handbok.yaml']);
const BILDER = /\.(png|jpe?g|webp|avif|gif|svg)$/;
/** What people put among pictures and no browser shows as one. */
const EJ_BILD = /\.(heic|heif|tiff?|bmp|pdf|psd|ai|eps|jfif|ico|docx?|pptx?|xlsx?)$/;
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
}

export interface Mapp {
  filer: Fil[];
  bilder: Set<string>;
  problem: Problem[];
}

interface Vandring extends Mapp {
  rot: string;
  visa: string;
}

/**
 * Lists the files of a handbook. Nothing is followed out of it: symbolic links are refused, files and folders alike.
 *
 * @param rot the handbook's folder
 * @param visa how the folder is written in messages, for example content/mjolby
 */
export function lasMapp(rot: string, visa: string): Mapp {
  const vandring: Vandring = { rot, visa, filer: [], bilder: new Set(), problem: [] };
  vandra(vandring, '');
  return { filer: vandring.filer, bilder: vandring.bilder, problem: vandring.problem };
}

function vandra(vandring: Vandring, under: string): void {
  const poster = readdirSync(path.join(vandring.rot, under), { withFileTypes: true });
  for (const post of poster.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const rel = under ? `${under}/${post.name}` : post.name;
    if (post.name.startsWith('.')) continue;
    if (post.isDirectory()) mapp(vandring, rel, post.name);
    else fil(vandring, rel, post.name, post.isFile());
  }
}

function mapp(vandring: Vandring, rel: string, namn: string): void {
  if (!/^[a-z0-9-]+$/.test(namn)) sag(vandring, 'FIL-NAMN', rel, fleraNamn('Mappen', namn));
  if (rel.split('/').length > 20)
    return sag(vandring, 'FIL-PLATS', rel, 'Mappen ligger för djupt.');
  vandra(vandring, rel);
}

function fil(vandring: Vandring, rel: string, namn: string, vanlig: boolean): void {
  if (!vanlig) {
    return sag(
      vandring,
      'FIL-SYMLANK',
      rel,
      `"${namn}" är en symbolisk länk eller specialfil och läses inte.`,
    );
  }
  if (!/^[a-z0-9-]+(\.[a-z0-9]+)+$/.test(namn)) {
    return sag(vandring, 'FIL-NAMN', rel, fleraNamn('Filen', namn));
  }
  const byte = lstatSync(path.join(vandring.rot, rel)).size;
  // Pictures have limits of their own, see kontroller/bildfiler.ts.
  if (byte > MAX_BYTE && !BILDER.test(namn)) {
    const mb = (byte / 1_000_000).toFixed(1).replace('.', ',');
    return sag(vandring, 'FIL-STOR', rel, `Filen är ${mb} MB. Gränsen är 1 MB.`);
  }
  placera(vandring, rel, namn);
}

/** Puts a well-named file where it belongs, by its first folder and its ending. */
function placera(vandring: Vandring, rel: string, namn: string): void {
  if (SIST.has(rel)) return;
  if (BILDER.test(namn)) return void vandring.bilder.add(rel);
  const samling = rel.includes('/') ? rel.split('/')[0]! : '';
  if (!Object.hasOwn(SAMLINGAR, samling)) {
    if (EJ_BILD.test(namn)) return sag(vandring, 'BILD-TYP', rel, ejBild(namn));
    return sag(vandring, 'FIL-PLATS', rel, felMapp(samling));
  }
  const andelse = samling === 'versioner' ? '.json' : '.mdx';
  if (!namn.endsWith(andelse) || namn.slice(0, -andelse.length).includes('.')) {
    return sag(vandring, 'FIL-PLATS', rel, `Filer i ${samling} ska sluta på ${andelse}.`);
  }
  vandring.filer.push({
    samling: samling as Samling,
    id: namn.slice(0, -andelse.length),
    fil: `${vandring.visa}/${rel}`,
    rel,
    sokvag: path.join(vandring.rot, rel),
  });
}

function ejBild(namn: string): string {
  return `Filen "${namn}" är ingen bild som webbläsare visar. De visar png, jpg, webp, avif, gif och svg.`;
}

function felMapp(samling: string): string {
  if (!samling) return 'Filen hör inte hemma överst i handboken. Där ligger bara handbok.yaml.';
  const alla = Object.keys(SAMLINGAR);
  const forsta = `Mappen "${samling}" är ingen samling.`;
  return `${forsta} ${forslag(samling, alla) || `Samlingarna är ${alla.join(', ')}.`}`;
}

function fleraNamn(vad: string, namn: string): string {
  const bra = foreslaNamn(namn);
  return `${vad} heter "${namn}". Använd bara a–z, 0–9 och bindestreck.${bra && bra !== namn ? ` Byt till "${bra}".` : ''}`;
}

/** "Kommunfullmäktige 2.mdx" → "kommunfullmaktige-2.mdx" */
export function foreslaNamn(namn: string): string {
  const [, stam = '', andelse = ''] = /^(.*?)(\.[A-Za-z0-9]+)?$/.exec(namn) ?? [];
  const ascii = stam.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') + andelse.toLowerCase();
}

function sag(
  vandring: Vandring,
  kod: 'BILD-TYP' | 'FIL-NAMN' | 'FIL-PLATS' | 'FIL-STOR' | 'FIL-SYMLANK',
  rel: string,
  text: string,
) {
  vandring.problem.push(problem(kod, `${vandring.visa}/${rel}`, START, text));
}
