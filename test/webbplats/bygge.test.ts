import {
  cpSync,
  existsSync,
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

let arbete: string;
beforeAll(() => {
  arbete = mkdtempSync(join(tmpdir(), 'bygge-'));
  cpSync('content/mora', join(arbete, 'content', 'mora'), { recursive: true });
});
afterAll(() => rmSync(arbete, { recursive: true }));

/** Every file of a folder with its bytes. */
function byten(mapp: string): Map<string, string> {
  const filer = readdirSync(mapp, { recursive: true, withFileTypes: true }).filter((fil) =>
    fil.isFile(),
  );
  return new Map(
    filer
      .map((fil) => join(fil.parentPath, fil.name))
      .sort()
      .map((fil) => [fil.slice(mapp.length), readFileSync(fil).toString('base64')]),
  );
}

// A build takes a minute on a machine with much else to do.
describe('the build', { timeout: 240_000 }, () => {
  it('gives the same bytes in another time zone and another folder', async () => {
    const ut = join(arbete, 'ut');
    await byggMed({
      HANDBOK: 'mora',
      PDF: '0',
      HISTORIK: '0',
      INNEHALL: join(arbete, 'content'),
      UT: ut,
      BASE: '/h/mora',
      TZ: 'America/New_York',
      LANG: 'en_US.UTF-8',
    });
    const [ett, annat] = [byten(provbygge('mora')), byten(ut)];
    expect([...annat.keys()]).toEqual([...ett.keys()]);
    const olika = [...ett].filter(([fil, innehall]) => annat.get(fil) !== innehall);
    expect(olika.map(([fil]) => fil)).toEqual([]);
  });

  it('stops at errors, tells all of them, and leaves what is published untouched', async () => {
    const ut = join(arbete, 'publicerat');
    cpSync(provbygge('mora'), ut, { recursive: true });
    const fore = byten(ut);
    const trasigt = join(arbete, 'content', 'mora', 'roller');
    const [forsta = '', andra = ''] = readdirSync(trasigt);
    for (const fil of [forsta, andra]) {
      writeFileSync(
        join(trasigt, fil),
        readFileSync(join(trasigt, fil), 'utf8').replace('namn:', 'nam:'),
      );
    }
    const { kod, ut: text } = await kor({
      HANDBOK: 'mora',
      PDF: '0',
      HISTORIK: '0',
      INNEHALL: join(arbete, 'content'),
      UT: ut,
    });
    expect(kod).toBe(1);
    expect(text).toContain(forsta);
    expect(text).toContain(andra);
    expect(text).toContain('ligger kvar');
    expect(byten(ut)).toEqual(fore);
    expect(readdirSync(arbete).filter((namn) => namn.includes('bygge'))).toEqual([]);
  });

  it('lists the handbooks when the chosen one does not exist', async () => {
    const { kod, ut } = await kor({ HANDBOK: 'mjolbyy', UT: join(arbete, 'ingenting') });
    expect(kod).toBe(1);
    expect(ut).toContain('"mjolbyy"');
    expect(ut).toContain('mjolby, mora');
    expect(existsSync(join(arbete, 'ingenting'))).toBe(false);
  });
});
