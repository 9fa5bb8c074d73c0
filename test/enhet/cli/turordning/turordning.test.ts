import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as vanta } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { jag, type Agare } from '../../../../src/cli/turordning/agare.ts';
import { taBortLasfil } from '../../../../src/cli/turordning/lasfil.ts';
import { iTurOrdning, type Tider } from '../../../../src/cli/turordning/turordning.ts';

const KVICKT: Partial<Tider> = { mellanrum: 5, puls: 20, tyst: 300, namnlos: 50, hogst: 20_000 };
const TURORDNING = new URL('../../../../src/cli/turordning/turordning.ts', import.meta.url).href;

let mapp: string;
let las: string;
beforeEach(() => {
  mapp = mkdtempSync(join(tmpdir(), 'tur-'));
  las = join(mapp, 'djupt', 'pagar');
});
afterEach(() => rmSync(mapp, { recursive: true }));

/** Takes the lock as a build would. Returns whom it had to wait for. */
async function kor(tider: Partial<Tider> = {}): Promise<string[]> {
  const vantade: string[] = [];
  await iTurOrdning(
    las,
    async () => undefined,
    (vem) => vantade.push(vem),
    { ...KVICKT, ...tider },
  );
  return vantade;
}

function lamna(innehall: string | Partial<Agare>): void {
  mkdirSync(dirname(las), { recursive: true });
  writeFileSync(
    las,
    typeof innehall === 'string' ? innehall : JSON.stringify({ ...jag(), ...innehall }),
  );
}

/** A process of its own that has the lock until it is ended. */
async function annatBygge() {
  const kod = `const { iTurOrdning } = await import(${JSON.stringify(TURORDNING)});
    await iTurOrdning(${JSON.stringify(las)}, () => { console.log('har'); return new Promise((klart) => setTimeout(klart, 60_000)); }, () => {});`;
  const barn = spawn(process.execPath, ['--input-type=module', '-e', kod], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void barn.kill('SIGKILL'));
  await once(barn.stdout, 'data');
  return barn;
}

describe('one at a time', () => {
  it('runs two works one after the other, and tells the one that waits', async () => {
    const gang: string[] = [];
    const arbete = (namn: string) => async () => {
      gang.push(`${namn} börjar`);
      await vanta(50);
      gang.push(`${namn} slutar`);
    };
    const meddelanden: string[] = [];
    const ett = iTurOrdning(las, arbete('ett'), (vem) => meddelanden.push(vem), KVICKT);
    await vanta(10);
    await Promise.all([
      ett,
      iTurOrdning(las, arbete('två'), (vem) => meddelanden.push(vem), KVICKT),
    ]);
    expect(gang).toEqual(['ett börjar', 'ett slutar', 'två börjar', 'två slutar']);
    expect(meddelanden).toEqual([
      expect.stringMatching(/^process \d+ på datorn .+, sedan kl\. \d\d:\d\d$/),
    ]);
    expect(readdirSync(dirname(las))).toEqual([]);
  });

  it('never has two holders, however many want it and however many find it left over', async () => {
    lamna({ pid: 999_999_999 });
    let inne = 0;
    let mest = 0;
    const arbete = async () => {
      mest = Math.max(mest, ++inne);
      await vanta(2);
      inne--;
    };
    const alla = Array.from({ length: 20 }, () =>
      iTurOrdning(las, arbete, () => undefined, KVICKT),
    );
    await Promise.all(alla);
    expect(mest).toBe(1);
  });

  it('gives the lock back when the work fails', async () => {
    const faller = () => Promise.reject(new Error('nej'));
    await expect(iTurOrdning(las, faller, () => undefined)).rejects.toThrow('nej');
    expect(existsSync(las)).toBe(false);
  });

  it('does not take away the lock of another when it is done', async () => {
    await iTurOrdning(
      las,
      async () => lamna({ pid: 1 }),
      () => undefined,
      KVICKT,
    );
    expect(readFileSync(las, 'utf8')).toContain('"pid":1');
  });

  it('gives a lock back that it took away by mistake', async () => {
    lamna({ pid: 1 });
    const nu = readFileSync(las, 'utf8');
    await taBortLasfil(las, { text: 'another, seen before', rord: 0 });
    expect(readFileSync(las, 'utf8')).toBe(nu);
    expect(readdirSync(dirname(las))).toHaveLength(1);
  });
});

describe('a lock left over', () => {
  it('is taken when its process is gone', async () => {
    lamna({ pid: 999_999_999 });
    expect(await kor()).toEqual([]);
  });

  it('is taken when its number has gone to another process', async () => {
    lamna({ borjade: '1' });
    expect(await kor()).toEqual([]);
  });

  it('is taken when its build was killed', async () => {
    const barn = await annatBygge();
    barn.kill('SIGKILL');
    await once(barn, 'close');
    expect(existsSync(las)).toBe(true);
    expect(await kor()).toEqual([]);
  });

  it('is not left when its build ends early', async () => {
    await iTurOrdning(
      las,
      async () => undefined,
      () => undefined,
    );
    const barn = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      `const { iTurOrdning } = await import(${JSON.stringify(TURORDNING)});
       await iTurOrdning(${JSON.stringify(las)}, async () => process.exit(3), () => {});`,
    ]);
    const [kod] = (await once(barn, 'close')) as [number];
    expect(kod).toBe(3);
    expect(existsSync(las)).toBe(false);
  });

  it.each(['', '12345', '{"pid":', '{"pid":0}', '\0'])(
    'is taken when it holds %j',
    async (text) => {
      lamna(text);
      expect(await kor()).toEqual([]);
    },
  );

  it('of another machine is taken when it gives no sign of life', async () => {
    lamna({ rum: 'en annan', dator: 'server-2' });
    expect(await kor()).toEqual([expect.stringContaining('på datorn server-2')]);
  });
});

describe('a lock that is held', () => {
  it('on another machine is waited for as long as it is touched', async () => {
    lamna({ rum: 'en annan' });
    const gang = setInterval(() => utimesSync(las, new Date(), new Date()), 20);
    setTimeout(() => {
      clearInterval(gang);
      rmSync(las);
    }, 1_000);
    const start = performance.now();
    await kor();
    expect(performance.now() - start).toBeGreaterThan(900);
  });

  it('is touched by the one that has it', async () => {
    const rord = new Set<number>();
    await iTurOrdning(
      las,
      async () => {
        for (let gang = 0; rord.size < 3 && gang < 500; gang++) {
          rord.add((await import('node:fs')).statSync(las).mtimeMs);
          await vanta(10);
        }
      },
      () => undefined,
      KVICKT,
    );
    expect(rord.size).toBe(3);
  });

  it('by a living process is not waited for without end', async () => {
    const barn = await annatBygge();
    await expect(kor({ hogst: 300 })).rejects.toThrow(
      new RegExp(
        `^Ett annat bygge pågår \\(process ${barn.pid}.*Är du säker på att inget bygge pågår: ta bort filen ${las}`,
      ),
    );
  });
});

describe('a lock that cannot be written', () => {
  it.each([
    [
      'a file is in the way',
      () => join(mapp, 'fil', 'pagar'),
      /Bygget kan inte börja\. Det ligger redan något där: .*fil\. Flytta det/,
    ],
    ['nobody may write', () => '/proc/roda-traden/pagar', /Bygget kan inte börja\./],
    ['a folder has its name', () => mapp, /Där ligger en mapp/],
  ])('stops at once: %s', async (_, plats, ord) => {
    writeFileSync(join(mapp, 'fil'), '');
    const forsok = iTurOrdning(
      plats(),
      async () => 'kördes',
      () => undefined,
      KVICKT,
    );
    await expect(forsok).rejects.toThrow(ord);
  });

  it.skipIf(process.platform === 'win32')(
    'stops at once when nothing can be written, and leaves no file',
    async () => {
      // No file may have any size: what a full disk does, and any user may ask for it.
      const kod = `const { iTurOrdning } = await import(${JSON.stringify(TURORDNING)});
      await iTurOrdning(${JSON.stringify(las)}, async () => {}, () => {}).catch((fel) => console.log(fel.message));`;
      const barn = spawn('sh', [
        '-c',
        'ulimit -f 0; exec "$0" "$@"',
        process.execPath,
        '--input-type=module',
        '-e',
        kod,
      ]);
      const [ut] = (await once(barn.stdout, 'data')) as [Buffer];
      expect(String(ut)).toBe(
        `Bygget kan inte börja. Filen får inte plats: ${las}. Frigör plats och kör igen.\n`,
      );
      expect(existsSync(las)).toBe(false);
    },
  );
});
