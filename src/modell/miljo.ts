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

/** A Swedish message when the chosen handbook does not exist, otherwise undefined. */
export function saknadHandbok(miljo: Miljo): string | undefined {
  const finns = handbocker(miljo.innehall);
  if (finns.includes(miljo.handbok)) return undefined;
  const lista = finns.length ? finns.join(', ') : 'inga alls';
  return `Handboken "${miljo.handbok}" finns inte i ${miljo.innehall}. De som finns: ${lista}.`;
}
