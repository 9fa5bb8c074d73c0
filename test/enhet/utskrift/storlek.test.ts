import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Kapitel } from '../../../src/modell/typer.ts';
import { HELA, PDFDOKUMENT } from '../../../src/utskrift/dokument.ts';
import { FLEST_KAPITEL, forStorIOrd, FOR_STOR, rymsIEtt } from '../../../src/utskrift/storlek.ts';
import { gors } from '../../../src/utskrift/pdf/gors.ts';

const mapp = mkdtempSync(join(tmpdir(), 'roda-traden-storlek-'));
afterAll(() => rmSync(mapp, { recursive: true, force: true }));

const medKapitel = (antal: number) => ({ kapitel: Array.from({ length: antal }) as Kapitel[] });
const hela = PDFDOKUMENT.find(({ sida }) => sida === HELA)!;

function provaSidan(html: string): { gors: boolean; sagt: string[] } {
  const sagt: string[] = [];
  mkdirSync(join(mapp, HELA), { recursive: true });
  writeFileSync(join(mapp, HELA, 'index.html'), html);
  return { gors: gors(hela, mapp, (rad) => sagt.push(rad)), sagt };
}

describe('a handbook too large for one print', () => {
  it('is one of more chapters than the limit', () => {
    expect(rymsIEtt(medKapitel(FLEST_KAPITEL))).toBe(true);
    expect(rymsIEtt(medKapitel(FLEST_KAPITEL + 1))).toBe(false);
  });

  it('gets no document, and whoever builds is told why and where its parts are', () => {
    const varfor = forStorIOrd(medKapitel(10_000));
    const { gors, sagt } = provaSidan(`<section ${FOR_STOR}="${varfor}"></section>`);
    expect(gors).toBe(false);
    expect(sagt.map((rad) => rad.replace(/\s/g, ' ').trim())).toEqual([
      'handbok.pdf skrivs inte. Handboken har 10 000 kapitel. Fler än 1 500 går inte att skriva ut i ett. Delarna skrivs ut var för sig från /utskrift/.',
    ]);
  });

  it('is told from one that has a document, in silence', () => {
    expect(provaSidan('<section></section>')).toEqual({ gors: true, sagt: [] });
    rmSync(join(mapp, HELA), { recursive: true });
    expect(gors(hela, mapp, () => expect.unreachable())).toBe(false);
  });
});
