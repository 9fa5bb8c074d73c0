import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byggMed, kor, provbygge } from '../stod/byggd-webbplats.ts';

const BRA = { INNEHALL: 'test/fall', HANDBOK: 'bra', PDF: '0', HISTORIK: '0' };

/** What used to have a page, and where it leads now. */
const OMDIRIGERINGAR = `omdirigeringar:
  - { från: "roll:gamla-styrelsen", till: "roll:stadsstyrelsen", namn: Gamla styrelsen }
  - { från: "roll:stadsstyrelsen", till: "roll:styrelsen" }
`;

let arbete: string;
let innehall: string;
beforeAll(() => {
  arbete = mkdtempSync(join(tmpdir(), 'publicering-'));
  innehall = mkdtempSync(join(tmpdir(), 'innehall-'));
  cpSync('test/fall/bra', join(innehall, 'bra'), { recursive: true });
  appendFileSync(join(innehall, 'bra/handbok.yaml'), OMDIRIGERINGAR);
});
afterAll(() => {
  for (const mapp of [arbete, innehall]) rmSync(mapp, { recursive: true });
});

const kanonisk = (fil: string) =>
  /<link rel="canonical" href="([^"]*)"/.exec(readFileSync(fil, 'utf8'))?.[1];

describe('a site that knows its address', { timeout: 240_000 }, () => {
  it('names it on every page that has one, and in the sitemap', async () => {
    const ut = join(arbete, 'ut');
    await byggMed({ ...BRA, INNEHALL: innehall, UT: ut, SITE: 'https://exempel.se', BASE: 'bok' });
    expect(kanonisk(join(ut, 'roller', 'index.html'))).toBe('https://exempel.se/bok/roller/');
    expect(kanonisk(join(ut, '404.html'))).toBeUndefined();
    expect(readFileSync(join(ut, '404.html'), 'utf8')).toContain('content="noindex"');
    expect(readFileSync(join(ut, 'sitemap-index.xml'), 'utf8')).toContain('/bok/sitemap-0.xml<');
    const karta = readFileSync(join(ut, 'sitemap-0.xml'), 'utf8');
    const adresser = [...karta.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, adress = '']) => adress);
    expect(adresser.length).toBeGreaterThan(20);
    const fel = adresser.filter((adress) => {
      const [, vag] = adress.split('https://exempel.se/bok/');
      return vag === undefined || !existsSync(join(ut, decodeURI(vag), 'index.html'));
    });
    expect(fel).toEqual([]);
    const sidor = (readdirSync(ut, { recursive: true }) as string[]).filter((fil) =>
      fil.endsWith('index.html'),
    );
    // Old addresses lead on, and are no pages to find.
    expect(adresser).toHaveLength(sidor.length - 2);
  });

  it('leads old addresses on, under its base path, and keeps them out of search', () => {
    const ut = join(arbete, 'ut');
    const html = readFileSync(join(ut, 'roller/gamla-styrelsen/index.html'), 'utf8');
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/bok/roller/styrelsen/">');
    expect(html).toContain(
      '<link rel="canonical" href="https://exempel.se/bok/roller/styrelsen/">',
    );
    expect(html).toContain('”Gamla styrelsen” finns nu på sidan <a href="/bok/roller/styrelsen/">');
    expect(html).toContain('content="noindex"');
    expect(existsSync(join(ut, 'roller/stadsstyrelsen/index.html'))).toBe(true);
    expect(readFileSync(join(ut, 'pagefind/tabell.json'), 'utf8')).not.toContain('har flyttat');
  });

  it('leaves nothing behind when it has been built', () => {
    expect(readdirSync(arbete)).toEqual(['ut']);
  });
});

describe('a site that does not know its address', () => {
  it('has no sitemap, and names no other machine', () => {
    expect(existsSync(join(provbygge('mjolby'), 'sitemap-index.xml'))).toBe(false);
    expect(kanonisk(join(provbygge('mjolby'), 'roller', 'index.html'))).toBeUndefined();
  });
});

describe('a folder that is not ours', () => {
  it('is refused before anything is built, and left as it was', async () => {
    const mitt = join(arbete, 'mitt');
    mkdirSync(mitt);
    writeFileSync(join(mitt, 'brev.txt'), 'viktigt');
    const { kod, ut } = await kor({ ...BRA, UT: mitt });
    expect(kod).toBe(1);
    expect(ut).toMatch(/något som inte kommer från ett bygge: brev\.txt\. Det ligger kvar/);
    expect(ut).not.toContain('Granskar');
    expect(readFileSync(join(mitt, 'brev.txt'), 'utf8')).toBe('viktigt');
  });
});
