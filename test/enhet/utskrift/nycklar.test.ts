import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { PDFDOKUMENT } from '../../../src/utskrift/dokument.ts';
import { nycklar } from '../../../src/utskrift/pdf/nycklar.ts';
import { Byggtrad } from '../../../src/webb/byggtrad.ts';

const rum = mkdtempSync(join(tmpdir(), 'nycklar-'));
const sokvag = join(rum, 'webblasare');
writeFileSync(sokvag, 'ett');
afterAll(() => rmSync(rum, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

const SAJT = {
  'utskrift/index.html': 'allt',
  'utskrift/popular/index.html': 'kort',
  'kapitel/index.html': 'lista',
  'filer/tryck.css': 'p{}',
  'filer/bild.png': 'bild',
  'pagefind/pagefind.js': '1',
};
let nr = 0;
/** The key of the whole handbook, and that of the plain version. */
async function nyckel(andrat: Record<string, string> = {}): Promise<string[]> {
  const trad = new Byggtrad(join(rum, String(nr++)));
  for (const [fil, text] of Object.entries({ ...SAJT, ...andrat }))
    await trad.skriv(fil, Buffer.from(text));
  const av = await nycklar(trad, { sokvag });
  return PDFDOKUMENT.slice(0, 2).map(av);
}

describe('the key of a document', () => {
  it('is the same when nothing of it has changed', async () => {
    const [hela, popular] = await nyckel();
    expect(hela).not.toBe(popular);
    expect(await nyckel({ 'kapitel/index.html': 'ny', 'pagefind/pagefind.js': '2' })).toEqual([
      hela,
      popular,
    ]);
  });

  it('changes with its own page only', async () => {
    const [hela, popular] = await nyckel();
    const [nyHela, nyPopular] = await nyckel({ 'utskrift/index.html': 'mer' });
    expect(nyHela).not.toBe(hela);
    expect(nyPopular).toBe(popular);
  });

  it.each([
    ['a sheet', { 'filer/tryck.css': 'p{margin:0}' }],
    ['a picture', { 'filer/bild.png': 'annan' }],
    ['another font', { 'filer/ny.woff2': '' }],
  ])('changes with %s', async (_, andrat) => {
    expect(await nyckel(andrat)).not.toEqual(await nyckel());
  });

  it('changes with the browser, and with the time that is set', async () => {
    const fore = await nyckel();
    vi.stubEnv('SOURCE_DATE_EPOCH', '1545091200');
    const medTid = await nyckel();
    expect(medTid).not.toEqual(fore);
    appendFileSync(sokvag, 'två');
    expect(await nyckel()).not.toEqual(medTid);
  });
});
