import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where a build finds its handbook and where the result is published. Read from the environment. */
export interface Miljo {
  /** Folder name of the handbook: HANDBOK, default mjolby. */
  handbok: string;
  /** Absolute path of the folder that holds all handbooks: INNEHALL, default ./content. */
  innehall: string;
  /** Base path with slashes at both ends: BASE, default /. */
  bas: string;
  /** Origin of the published site, or undefined: SITE. */
  plats: string | undefined;
  /** Chapters for internal readers are built too: INTERN=1. */
  intern: boolean;
  /** Days of change are read from git; HISTORIK=0 leaves them out. */
  historik: boolean;
}

/** Reads the environment. Does not check that the handbook exists; see `kontrolleraHandbok`. */
export function lasMiljo(env: NodeJS.ProcessEnv = process.env): Miljo {
  return {
    handbok: env['HANDBOK'] ?? 'mjolby',
    innehall: resolve(env['INNEHALL'] ?? 'content'),
    bas: `/${(env['BASE'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
    plats: env['SITE'],
    intern: env['INTERN'] === '1',
    historik: env['HISTORIK'] !== '0',
  };
}

/** The folder of the chosen handbook. */
export function handboksrot(miljo: Miljo): string {
  return join(miljo.innehall, miljo.handbok);
}

/**
 * Where Astro keeps what it has read of a handbook between builds. One folder a handbook and place:
 * entries of another must not linger in it, not even of one with the same name.
 */
export function forradsmapp(miljo: Miljo): string {
  if (miljo.innehall === resolve('content')) return `./node_modules/.astro/${miljo.handbok}`;
  const plats = createHash('sha256').update(handboksrot(miljo)).digest('hex').slice(0, 12);
  return join(tmpdir(), 'roda-traden', `${miljo.handbok}-${plats}`);
}

/** Names of the handbooks there are: folders with a handbok.yaml, in alphabetical order. */
export function handbocker(innehall: string): string[] {
  if (!existsSync(innehall)) return [];
  return readdirSync(innehall, { withFileTypes: true })
    .filter((post) => post.isDirectory() && existsSync(join(innehall, post.name, 'handbok.yaml')))
    .map((post) => post.name)
    .sort();
}

/**
 * A Swedish message when the chosen handbook does not exist, otherwise undefined. A folder with files in it does, even without its
 * handbok.yaml: granskningen says what is missing.
 */
export function saknadHandbok(miljo: Miljo): string | undefined {
  const { handbok, innehall } = miljo;
  const filer = filerI(innehall, handbok);
  if (filer !== undefined && filer.length > 0) return undefined;
  const finns = handbocker(innehall);
  const lista = finns.length ? finns.join(', ') : 'inga alls';
  if (filer === undefined)
    return `Handboken "${handbok}" finns inte i ${innehall}. De som finns: ${lista}.`;
  return `Mappen ${join(innehall, handbok)} är tom. En handbok börjar med filen handbok.yaml. Kopiera den gärna från en annan handbok. De som finns: ${lista}.`;
}

/** What lies in the folder of a handbook, hidden files aside. Undefined when there is no such folder. */
function filerI(innehall: string, namn: string): string[] | undefined {
  if (!existsSync(innehall)) return undefined;
  const mappar = readdirSync(innehall, { withFileTypes: true });
  if (!mappar.some((post) => post.isDirectory() && post.name === namn)) return undefined;
  return readdirSync(join(innehall, namn)).filter((fil) => !fil.startsWith('.'));
}
