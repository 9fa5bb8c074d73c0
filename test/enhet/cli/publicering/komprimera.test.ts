import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { skrivTvillingar } from '../../../../src/cli/publicering/komprimera.ts';
import { lasInTrad } from '../../../../src/webb/byggtrad/oppna.ts';

const mapp = mkdtempSync(join(tmpdir(), 'packa-'));
afterAll(() => rmSync(mapp, { recursive: true }));

it('packs texts beside themselves, the same each time, and nothing else', async () => {
  const text = '<p>Kommunstyrelsen</p>'.repeat(100);
  for (const fil of ['index.html', 'a.css', 'a.ics', 'bild.png', 'x.pf_meta', '.dold.html'])
    writeFileSync(join(mapp, fil), text);
  writeFileSync(join(mapp, 'liten.html'), 'kort');
  expect(await skrivTvillingar(await lasInTrad(mapp))).toBe(3);
  const packade = readdirSync(mapp).filter((fil) => /\.(?:br|gz)$/.test(fil));
  expect(packade.sort()).toEqual([
    'a.css.br',
    'a.css.gz',
    'a.ics.br',
    'a.ics.gz',
    'index.html.br',
    'index.html.gz',
  ]);
  const [br, gz] = ['br', 'gz'].map((andelse) => readFileSync(join(mapp, `index.html.${andelse}`)));
  expect(brotliDecompressSync(br!).toString()).toBe(text);
  expect(gunzipSync(gz!).toString()).toBe(text);
  // No time, and no system: RFC 1952, 2.3.
  expect([...gz!.subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
  await skrivTvillingar(await lasInTrad(mapp));
  expect(readFileSync(join(mapp, 'index.html.gz')).equals(gz!)).toBe(true);
});
