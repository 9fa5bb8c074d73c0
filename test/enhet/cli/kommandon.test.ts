import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';

const KOMMANDON = [
  'bygg',
  'start',
  'dev',
  'granska',
  'faststall',
  'importera',
  'matt',
  'sokprov',
  'drift',
  'publicera',
];

/** Runs a command as its user would. */
function kor(namn: string, argument: string[], env: Record<string, string> = {}) {
  return new Promise<{ kod: number; ut: string; fel: string }>((klart) => {
    const barn = execFile(
      process.execPath,
      [`src/cli/${namn}.ts`, ...argument],
      { env: { ...process.env, ...env } },
      (_, ut, fel) => klart({ kod: barn.exitCode ?? -1, ut, fel }),
    );
  });
}

const MILJO = { PORT: 'abc', SITE: 'exempel.se', BASE: '/åäö/', HANDBOK: '../x' };

it.each(KOMMANDON)('%s explains itself, whatever is wrong', async (namn) => {
  const hjalp = await kor(namn, ['--hjalp'], MILJO);
  expect(hjalp).toMatchObject({ kod: 0, ut: expect.stringContaining('npm '), fel: '' });
});

// All commands are started by one and the same function: that they are is tried with the help.
describe.each(['bygg', 'granska', 'importera'])('%s', (namn) => {
  it('refuses what it does not know, and tells all that is wrong at once', async () => {
    const [okant, fel] = await Promise.all([kor(namn, ['--finns-inte']), kor(namn, [], MILJO)]);
    expect(okant.kod).toBe(2);
    expect(okant.ut + okant.fel).toMatch(
      /^Valet --finns-inte finns inte\. De val som finns: .*--hjalp\.\n$/,
    );
    expect(fel.kod).toBe(1);
    const rader = (fel.ut + fel.fel).trim().split('\n');
    expect(rader).toEqual([
      'Det här går inte att använda:',
      expect.stringMatching(/^ {2}HANDBOK=/),
      expect.stringContaining('Menade du SITE=https://exempel.se?'),
      expect.stringMatching(/^ {2}BASE=/),
      expect.stringMatching(/^ {2}PORT=/),
    ]);
  });
});

describe('npm run granska', () => {
  it.each([
    [['--json', '--github'], 'Valen --json och --github går inte att använda tillsammans'],
    [['mora'], 'Ordet "mora" är för mycket'],
    [['--lasbarhet', 'budget', 'mal'], 'Ordet "mal" är för mycket'],
    [['--hjalp', 'LANK-SAKNAS', 'x'], 'Ordet "x" är för mycket'],
  ])('refuses %j', async (argument, ord) => {
    const { kod, ut } = await kor('granska', argument);
    expect(kod).toBe(2);
    expect(ut).toContain(ord);
  });
});

describe('npm run dev', () => {
  it('stops at a port that is taken, before anything is loaded', async () => {
    const server = createServer();
    await new Promise<void>((klart) => server.listen(0, '127.0.0.1', klart));
    const { port } = server.address() as AddressInfo;
    const { kod, ut, fel } = await kor('dev', [], { PORT: String(port) });
    server.close();
    expect([kod, ut]).toEqual([1, '']);
    expect(fel).toMatch(/^Port \d+ används redan.* välj en annan port: PORT=\d+ npm run dev\n$/);
  });
});

describe('Astro', () => {
  it.each(['bygg', 'dev'])(
    'is loaded by %s after telemetry and the question for newer versions are off',
    async (namn) => {
      const text = readFileSync(`src/cli/${namn}.ts`, 'utf8');
      expect(/^import .*$/m.exec(text)?.[0]).toBe("import './grund/avskilt.ts';");
      await import('../../../src/cli/grund/avskilt.ts');
      expect(process.env).toMatchObject({
        ASTRO_TELEMETRY_DISABLED: '1',
        ASTRO_DISABLE_UPDATE_CHECK: 'true',
      });
    },
  );
});
