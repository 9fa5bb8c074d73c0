import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { skrivPdfer } from '../../src/utskrift/index.ts';
import { GRANSER } from '../../src/utskrift/pdf/granser.ts';
import { lasInTrad } from '../../src/webb/byggtrad/oppna.ts';
import { BILDER, skrivBildbok } from '../stod/bildbok.ts';
import { byggMed } from '../stod/byggd-webbplats.ts';

const arbete = mkdtempSync(join(tmpdir(), 'bilder-'));
const ut = join(arbete, 'ut');
let utskrift = '';

/** Pictures far down a long handbook: a browser fetches none of them until someone scrolls there. */
beforeAll(async () => {
  skrivBildbok(join(arbete, 'content', 'bildbok'));
  utskrift = await byggMed({
    HANDBOK: 'bildbok',
    INNEHALL: join(arbete, 'content'),
    UT: ut,
    HISTORIK: '0',
  });
});
afterAll(() => rmSync(arbete, { recursive: true }));

describe('a long handbook with pictures far down', () => {
  it('is built, and the build says how long the book became', () => {
    expect(utskrift).toMatch(/ {2}handbok\.pdf: \d+ sidor, \d+ kB\n/);
  });

  it('has each picture in the PDF, with its description', async () => {
    const dokument = await getDocumentProxy(Uint8Array.from(readFileSync(join(ut, 'handbok.pdf'))));
    const beskrivna: string[] = [];
    for (let nr = 1; nr <= dokument.numPages; nr++) {
      samlaAlt(await (await dokument.getPage(nr)).getStructTree(), beskrivna);
    }
    const funna = beskrivna.filter((alt) => alt.startsWith('Diagonal nummer'));
    expect(funna).toHaveLength(BILDER);
    await dokument.loadingTask.destroy();
  });

  it('stops at a picture that cannot be shown, and says which and where', async () => {
    const html = readFileSync(join(ut, 'utskrift/index.html'), 'utf8');
    const bild = parseHTML(html).document.querySelector('img[alt="Diagonal nummer 7"]');
    const fil = join(ut, bild?.getAttribute('src') ?? '');
    const hel = readFileSync(fil);
    writeFileSync(fil, 'inte en bild');
    await expect(skrivPdfer(await lasInTrad(ut), '/', () => undefined)).rejects.toThrow(
      /^PDF-filerna gick inte att skriva\. Bilden ”Diagonal nummer 7” \(\/filer\/.*\) under rubriken ”1\.38 Långt avsnitt 37” går inte att visa\./,
    );
    writeFileSync(fil, hel);
  });

  it('does not wait for anything for ever', async () => {
    for (const del of ['oppna', 'vantaIn', 'skriva'] as const) {
      const granser = { ...GRANSER, [del]: 1 };
      await expect(
        skrivPdfer(await lasInTrad(ut), '/', () => undefined, { granser }),
        del,
      ).rejects.toThrow(
        /^PDF-filerna gick inte att skriva\. (Det tog mer än 1 sekund att|Bilden .* hann inte läsas in)/,
      );
    }
    expect(readdirSync(ut)).toContain('handbok.pdf');
  });
});

interface Tagg {
  role?: string;
  alt?: string;
  children?: object[];
}

function samlaAlt(tagg: Tagg | null, alt: string[]): void {
  if (tagg?.alt) alt.push(tagg.alt);
  for (const barn of tagg?.children ?? []) samlaAlt(barn as Tagg, alt);
}
