import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Everyone, or those who work in the kommun: they see what is marked `synlighet: intern` too. */
export const MALGRUPPER = ['publik', 'intern'] as const;
export type Malgrupp = (typeof MALGRUPPER)[number];

/**
 * Where a build finds its handbook and where the result is published. Read from the environment;
 * miljo/fel.ts tells what in it cannot be used.
 */
export interface Miljo {
  /** Folder name of the handbook: HANDBOK, or else `forvald`. Of several, the first. */
  handbok: string;
  /** Folder names of all that HANDBOK chooses, with commas between: more than one become one site. */
  valda: string[];
  /** Base path of the common site that the handbook is a part of: GEMENSAM, which only a build of several sets. */
  gemensam: string | undefined;
  /** Absolute path of the folder that holds all handbooks: INNEHALL, default ./content. */
  innehall: string;
  /** Base path with slashes at both ends: BASE, default /. */
  bas: string;
  /** Origin of the published site, or undefined: SITE. */
  plats: string | undefined;
  /** Whom the site is for: MALGRUPP, default publik. */
  malgrupp: Malgrupp;
  /** Days of change are read from git; HISTORIK=0 leaves them out. */
  historik: boolean;
  /** Absolute path of the folder that is published: UT, default ./dist. */
  ut: string;
  /** Texts are packed beside themselves, for the web server to send: KOMPRIMERA=1. */
  komprimera: boolean;
  /** Port of the servers on this machine: PORT, default 4321. 0 takes any that is free. */
  port: number;
  /** Minutes to wait for another build: VANTA, default 10. */
  vanta: number;
}

/** Reads the environment as it stands. Nothing is checked here: see `miljofel`. */
export function lasMiljo(env: NodeJS.ProcessEnv = process.env): Miljo {
  const innehall = resolve(env['INNEHALL'] ?? 'content');
  const valda = (env['HANDBOK'] ?? forvald(innehall)).split(',').map((namn) => namn.trim());
  return {
    handbok: valda[0] ?? '',
    valda,
    gemensam: env['GEMENSAM'] || undefined,
    innehall,
    bas: `/${(env['BASE'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
    plats: env['SITE'] || undefined,
    malgrupp: env['MALGRUPP'] === 'intern' ? 'intern' : 'publik',
    historik: env['HISTORIK'] !== '0',
    ut: resolve(env['UT'] ?? 'dist'),
    komprimera: env['KOMPRIMERA'] === '1',
    port: Number(env['PORT'] || 4321),
    vanta: Number(env['VANTA'] || 10),
  };
}

/** The handbook that is meant when none is named: the only one there is, or the one that package.json names in `config`. */
function forvald(innehall: string): string {
  const [forsta = '', ...fler] = handbocker(innehall);
  return fler.length === 0 && forsta ? forsta : (paketets() ?? forsta);
}

function paketets(): string | undefined {
  const fil = resolve('package.json');
  if (!existsSync(fil)) return undefined;
  const { config } = JSON.parse(readFileSync(fil, 'utf8')) as { config?: { handbok?: string } };
  return config?.handbok;
}

/** The folder of the chosen handbook. */
export function handboksrot(miljo: Miljo): string {
  return join(miljo.innehall, miljo.handbok);
}

/** The surroundings of one of several handbooks: under a path of its own on the site that they share. */
export function enAv(miljo: Miljo, handbok: string): Miljo {
  const bas = `${miljo.bas}${handbok}/`;
  return { ...miljo, handbok, valda: [handbok], bas, gemensam: miljo.bas };
}

/**
 * Where Astro keeps what it has read of a handbook between builds. One folder a handbook and place:
 * entries of another must not linger in it, not even of one with the same name. Outside the project
 * it has the user's number in its path, since others cannot write in what one user has made.
 */
export function forradsmapp(miljo: Miljo): string {
  if (miljo.innehall === resolve('content')) return `./node_modules/.astro/${miljo.handbok}`;
  const plats = createHash('sha256').update(handboksrot(miljo)).digest('hex').slice(0, 12);
  const jag = process.getuid?.() ?? 0;
  return join(tmpdir(), `roda-traden-${jag}`, `${miljo.handbok}-${plats}`);
}

/** Names of the handbooks there are: folders with a handbok.yaml, in alphabetical order. */
export function handbocker(innehall: string): string[] {
  if (!statSync(innehall, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(innehall, { withFileTypes: true })
    .filter(
      (post) =>
        post.isDirectory() &&
        !post.name.startsWith('.') &&
        existsSync(join(innehall, post.name, 'handbok.yaml')),
    )
    .map((post) => post.name)
    .sort();
}
