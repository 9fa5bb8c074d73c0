/** Where the handbooks that the tests read are built, and how a test builds one of its own. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as vanta } from 'node:timers/promises';

/**
 * The handbooks that the tests read, with the base path that each is built for. Astro compiles once for each set of colours, base path and
 * address, and that is most of a small build: what a test builds of its own has one of these where it does not matter which it has.
 */
export const PROVBYGGEN = { mjolby: '/', mora: '/h/mora/', motala: '/h/motala/' } as const;
export type Provhandbok = keyof typeof PROVBYGGEN;

/** No build takes near this long, on whatever machine: after it something hangs. Milliseconds. */
const LANGST = 10 * 60_000;

/** Where a built handbook lies while the tests run: in PROVBYGGE, or in a folder that each run builds anew. */
export function provbygge(namn: string): string {
  return resolve(process.env['PROVBYGGE'] ?? '.bygg/prov', namn);
}

/** Where the output of a build that failed is left for those who wait for it. */
export function felfil(namn: Provhandbok): string {
  return `${provbygge(namn)}.fel`;
}

/** Waits until a handbook is built. Rejects with the output when the build fails, or when nothing comes. */
export async function byggd(namn: Provhandbok): Promise<string> {
  const start = Date.now();
  // The build puts its folder in place when all is in it: a folder that is there is whole.
  while (!existsSync(provbygge(namn))) {
    if (existsSync(felfil(namn))) throw new Error(readFileSync(felfil(namn), 'utf8'));
    if (Date.now() - start > LANGST) throw new Error(`${namn} blev aldrig byggd.`);
    await vanta(100);
  }
  return provbygge(namn);
}

/** Runs the build as its user would. Rejects with the output when the build fails. */
export async function byggMed(miljo: Record<string, string>): Promise<string> {
  const { kod, ut } = await kor(miljo);
  if (kod !== 0) throw new Error(`Bygget slutade med ${kod}:\n${ut}`);
  return ut;
}

/** Runs the build and gives its exit code and output, whatever they are. */
export function kor(miljo: Record<string, string>): Promise<{ kod: number; ut: string }> {
  // A user's environment, without what the test runner puts in its own (MODE, DEV, BASE_URL …), with the commands' compiled code.
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  const barn = spawn(process.execPath, ['src/cli/bygg.ts'], {
    env: { PATH, HOME, NODE_COMPILE_CACHE, ...miljo } as NodeJS.ProcessEnv,
    timeout: LANGST,
  });
  let ut = '';
  barn.stdout.on('data', (bit: Buffer) => (ut += bit));
  barn.stderr.on('data', (bit: Buffer) => (ut += bit));
  return new Promise((klart) => {
    barn.on('close', (kod, signal) =>
      klart({ kod: kod ?? 1, ut: signal ? `${ut}Bygget avbröts (${signal}).` : ut }),
    );
  });
}
