import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const AVBROTT = new URL('../../../src/cli/grund/avbrott.ts', import.meta.url).href;

let mapp: string;
beforeEach(() => {
  mapp = mkdtempSync(join(tmpdir(), 'avbrott-'));
});
// The one that goes on writing may outlive its test: what it adds meanwhile is taken in the next try.
afterEach(() => rmSync(mapp, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 }));

/** A process that works in a folder, and another that goes on writing there for a while. */
const KOD = `
  import { spawn } from 'node:child_process';
  const { stannaVidAvbrott, taBortVidSlut } = await import(${JSON.stringify(AVBROTT)});
  taBortVidSlut(process.argv[1]);
  stannaVidAvbrott(() => console.log('Avbrutet.'));
  const skriver = 'i=0; while [ $i -lt 400 ]; do mkdir -p "$0/x$i" 2>/dev/null; i=$((i+1)); done';
  spawn('sh', ['-c', skriver, process.argv[1]], { stdio: 'ignore' });
  console.log('igång');
  setTimeout(() => {}, 60_000);
`;

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  '%s ends at once with %i, in Swedish, and clears up or leaves it',
  async (signal, kod) => {
    const barn = spawn(process.execPath, ['--input-type=module', '-e', KOD, mapp]);
    let [ut, fel] = ['', ''];
    barn.stdout.on('data', (bit: Buffer) => (ut += bit));
    barn.stderr.on('data', (bit: Buffer) => (fel += bit));
    await once(barn.stdout, 'data');
    barn.kill(signal);
    const [slut] = (await once(barn, 'close')) as [number];
    expect([slut, ut, fel]).toEqual([kod, 'igång\nAvbrutet.\n', '']);
  },
);

it('takes the folder away, but not what is not to be taken', async () => {
  const annan = join(mapp, 'annan');
  const kod = `
    import { mkdirSync } from 'node:fs';
    const { taBortVidSlut } = await import(${JSON.stringify(AVBROTT)});
    for (const namn of ['en', 'annan']) mkdirSync(process.argv[1] + '/' + namn);
    taBortVidSlut(process.argv[1] + '/en');
    taBortVidSlut(process.argv[1] + '/annan')();
    process.exit(0);`;
  await once(spawn(process.execPath, ['--input-type=module', '-e', kod, mapp]), 'close');
  expect([existsSync(join(mapp, 'en')), existsSync(annan)]).toEqual([false, true]);
});
