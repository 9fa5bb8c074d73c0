import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { raknaLix } from '../../src/lasbarhet/lix.ts';
import { skrivPdfer } from '../../src/utskrift/index.ts';
import { lasInTrad } from '../../src/webb/byggtrad/oppna.ts';
import { provbygge } from '../stod/byggd-webbplats.ts';

type Dokument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Points. */
const A4 = [595, 842];
const mapp = mkdtempSync(join(tmpdir(), 'pdf-'));
const rader: string[] = [];
const skrivna = new Map<string, Buffer>();
const oppna = new Map<string, Dokument>();

/** The build has printed them already. Here they are printed once more, to see that the bytes are the same. */
beforeAll(async () => {
  for (const del of ['utskrift', 'filer', 'bildspel']) {
    cpSync(join(provbygge('mjolby'), del), join(mapp, del), { recursive: true });
  }
  const gjort = await skrivPdfer(await lasInTrad(mapp), '/', (rad) => rader.push(rad));
  for (const fil of gjort?.filer ?? []) {
    const byte = readFileSync(join(mapp, fil));
    skrivna.set(fil, byte);
    oppna.set(fil, await getDocumentProxy(Uint8Array.from(byte)));
  }
});
afterAll(async () => {
  await Promise.all([...oppna.values()].map((ett) => ett.loadingTask.destroy()));
  rmSync(mapp, { recursive: true });
});

describe('the PDF files', () => {
  it('are five, and the build says how large', () => {
    expect([...oppna.keys()]).toEqual([
      'handbok.pdf',
      'popularversion.pdf',
      'kortversion.pdf',
      'malkedja-a3.pdf',
      'bildspel/hela.pdf',
    ]);
    expect(rader).toHaveLength(5);
    expect(rader[0]).toMatch(/^ {2}handbok\.pdf: \d+ sidor, \d+ kB$/);
  });

  it.each([
    ['handbok.pdf', 'Mjölby kommuns ledningssystem'],
    ['popularversion.pdf', 'Ledningssystemet på enkel svenska – Mjölby kommun'],
    ['kortversion.pdf', 'Kortversion – Mjölby kommuns ledningssystem'],
    ['malkedja-a3.pdf', 'Den röda tråden – Mjölby kommuns ledningssystem', [842, 1191]],
    [
      'bildspel/hela.pdf',
      'Det viktigaste på 20 minuter – Ledningssystemet, Mjölby kommun',
      [842, 473],
    ],
  ])('%s has a title, language, tags, bookmarks and its size', async (fil, titel, matt = A4) => {
    const dokument = oppna.get(fil)!;
    const { info } = await dokument.getMetadata();
    expect(info).toMatchObject({ Title: titel, Language: 'sv' });
    expect(await dokument.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await dokument.getOutline()).length).toBeGreaterThan(0);
    const [, , bredd, hojd] = (await dokument.getPage(1)).view;
    expect([Math.round(bredd!), Math.round(hojd!)]).toEqual(matt);
  });

  it('bear the day of the decision as their time, and nothing of the machine that wrote them', () => {
    for (const [fil, byte] of skrivna) {
      const text = byte.toString('latin1');
      expect(text.match(/\(D:\d+/g), fil).toEqual(['(D:20181218000000', '(D:20181218000000']);
      expect(text, fil).not.toMatch(/127\.0\.0\.1|localhost|file:/);
    }
  });

  it('are the same bytes as the build wrote', () => {
    for (const [fil, byte] of skrivna) {
      expect(readFileSync(join(provbygge('mjolby'), fil)).equals(byte), fil).toBe(true);
    }
  });
});

describe('the handbook on paper', () => {
  it('has the decision on its cover, without a page number', async () => {
    const omslag = await text(oppna.get('handbok.pdf')!, 1);
    expect(omslag).toContain('§ 194');
    expect(omslag).toContain('2018:327');
    expect(omslag).toContain('18 december 2018');
    expect(omslag).not.toMatch(/1 \(\d+\)/);
  });

  it('has the right page number in the contents for each chapter and appendix', async () => {
    const dokument = oppna.get('handbok.pdf')!;
    const innehall = (await text(dokument, 2)) + (await text(dokument, 3));
    const kapitel = await rubriksidor(dokument);
    expect(kapitel.length).toBeGreaterThan(30);
    const rad = (ett: { titel: string; sida: number }) => `${ett.titel} ${ett.sida} `;
    expect(kapitel.map(rad).filter((ett) => !innehall.includes(ett))).toEqual([]);
  });

  it('has bookmarks named as the headings, each once', async () => {
    const [bok] = (await oppna.get('handbok.pdf')!.getOutline()) as Bokmarke[];
    const { document } = parseHTML(readFileSync(join(mapp, 'utskrift/index.html'), 'utf8'));
    const rubriker = [...document.querySelectorAll('.utskrift :is(h1,h2,h3,h4,h5,h6)')];
    const namn = rubriker.map((ett) => (ett.textContent ?? '').replace(/\s+/g, ' ').trim());
    // A heading goes with its picture, past the text that fills the page before it.
    expect(
      alla([bok!])
        .map((ett) => ett.title)
        .sort(),
    ).toEqual(namn.sort());
  });

  it('has a running head with the name of the part and the page number on each page', async () => {
    const dokument = oppna.get('handbok.pdf')!;
    const sista = await text(dokument, dokument.numPages);
    expect(sista).toContain('Bilagor');
    expect(sista).toContain(`${dokument.numPages} (${dokument.numPages})`);
    expect(await text(dokument, 4)).toContain('Mjölby kommuns ledningssystem');
  });

  it('has links that lead right within the document', async () => {
    const dokument = oppna.get('handbok.pdf')!;
    const mal = new Set(Object.keys(await dokument.getDestinations()));
    const lankar = await allaLankar(dokument);
    expect(lankar.length).toBeGreaterThan(300);
    const inom = lankar.flatMap((lank) => (typeof lank.dest === 'string' ? [lank.dest] : []));
    expect(inom.filter((dest) => !mal.has(dest))).toEqual([]);
    // Without SITE nobody knows where the site is: links to it become plain text.
    expect(lankar.filter((lank) => lank.url && !/^https:\/\//.test(lank.url))).toEqual([]);
  });

  it('has tables, lists and pictures with descriptions in the tags', async () => {
    const roller = new Map<string, number>();
    const utan: number[] = [];
    const dokument = oppna.get('handbok.pdf')!;
    for (let sida = 1; sida <= dokument.numPages; sida++) {
      rakna(await (await dokument.getPage(sida)).getStructTree(), roller, () => utan.push(sida));
    }
    for (const roll of [
      'H1',
      'H2',
      'H3',
      'H4',
      'P',
      'L',
      'LI',
      'Table',
      'TH',
      'TD',
      'Link',
      'Figure',
    ]) {
      expect(roller.get(roll) ?? 0, roll).toBeGreaterThan(0);
    }
    expect(utan).toEqual([]);
  });
});

describe('the poster of the goal chain', () => {
  it('is one sheet, tagged as a heading and a picture with a description', async () => {
    const dokument = oppna.get('malkedja-a3.pdf')!;
    expect(dokument.numPages).toBe(1);
    const roller = new Map<string, number>();
    const utan: number[] = [];
    rakna(await (await dokument.getPage(1)).getStructTree(), roller, () => utan.push(1));
    expect([roller.get('H1'), roller.get('Figure'), utan]).toEqual([1, 1, []]);
  });
});

describe('the short version', () => {
  it('fits on two pages', () => {
    expect(oppna.get('kortversion.pdf')?.numPages).toBe(2);
  });

  it('is easy to read: LIX at most 40', () => {
    const html = readFileSync(join(mapp, 'utskrift/kortversion/index.html'), 'utf8');
    const stycken = [...parseHTML(html).document.querySelectorAll('.spalter p, .spalter li')];
    expect(stycken.length).toBeGreaterThan(10);
    expect(raknaLix(stycken.map((ett) => ett.textContent ?? '')).lix).toBeLessThanOrEqual(40);
  });
});

async function text(dokument: Dokument, nummer: number): Promise<string> {
  const { items } = await (await dokument.getPage(nummer)).getTextContent();
  const bitar = items.map((bit) => ('str' in bit ? bit.str + (bit.hasEOL ? ' ' : '') : ''));
  return `${bitar.join('').replace(/\s+/g, ' ')} `;
}

interface Bokmarke {
  title: string;
  dest: unknown;
  items: Bokmarke[];
}

/** Parts, chapters and appendices among the bookmarks, with the page each stands on. */
async function rubriksidor(dokument: Dokument) {
  const numrerade = alla(await dokument.getOutline()).filter((ett) =>
    /^(Bilaga [A-Z]|\d[\d.]*) /.test(ett.title),
  );
  return Promise.all(
    numrerade.map(async ({ title, dest }) => ({
      titel: title.replace(/^Bilaga /, '').replace(/\s+/g, ' '),
      sida: (await dokument.getPageIndex((dest as [{ num: number; gen: number }])[0])) + 1,
    })),
  );
}

function alla(bokmarken: Bokmarke[]): Bokmarke[] {
  return bokmarken.flatMap((ett) => [ett, ...alla(ett.items)]);
}

async function allaLankar(dokument: Dokument) {
  const sidor = Array.from({ length: dokument.numPages }, (_, plats) => plats + 1);
  const alla = await Promise.all(
    sidor.map(async (sida) => (await dokument.getPage(sida)).getAnnotations()),
  );
  return alla.flat() as { url?: string; dest?: unknown }[];
}

interface Tagg {
  role?: string;
  alt?: string;
  children?: object[];
}

/** Counts the tags of a page; tells of each figure without words. */
function rakna(tagg: Tagg | null, roller: Map<string, number>, utanOrd: () => void): void {
  if (!tagg) return;
  const roll = tagg.role ?? '';
  roller.set(roll, (roller.get(roll) ?? 0) + 1);
  if (roll === 'Figure' && !tagg.alt) utanOrd();
  for (const barn of tagg.children ?? []) rakna(barn as Tagg, roller, utanOrd);
}
