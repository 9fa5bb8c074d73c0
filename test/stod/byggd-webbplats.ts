/** Builds the handbooks that the tests of built sites read, once for the whole run. */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Where a built handbook lies while the tests run. */
export function provbygge(namn: string): string {
  return resolve('.bygg', 'prov', namn);
}

/** Runs the build as its user would. Rejects with the output when the build fails. */
export async function byggMed(miljo: Record<string, string>): Promise<string> {
  const { kod, ut } = await kor(miljo);
  if (kod !== 0) throw new Error(`Bygget slutade med ${kod}:\n${ut}`);
  return ut;
}

/** Runs the build and gives its exit code and output, whatever they are. */
export function kor(miljo: Record<string, string>): Promise<{ kod: number; ut: string }> {
  // A user's environment, without what the test runner puts in its own (MODE, DEV, BASE_URL …).
  const { PATH, HOME } = process.env;
  const barn = spawn(process.execPath, ['src/cli/bygg.ts'], {
    env: { ...(PATH ? { PATH } : {}), ...(HOME ? { HOME } : {}), ...miljo } as NodeJS.ProcessEnv,
  });
  let ut = '';
  barn.stdout.on('data', (bit: Buffer) => (ut += bit));
  barn.stderr.on('data', (bit: Buffer) => (ut += bit));
  return new Promise((klart) => barn.on('close', (kod) => klart({ kod: kod ?? 1, ut })));
}

export default async function setup() {
  await rm(join('.bygg', 'prov'), { recursive: true, force: true });
  await byggMed({ HANDBOK: 'mjolby', UT: provbygge('mjolby') });
  await byggMed({
    HANDBOK: 'mora',
    UT: provbygge('mora'),
    BASE: '/mora',
    PDF: '0',
    HISTORIK: '0',
    TZ: 'Pacific/Kiritimati',
  });
}
