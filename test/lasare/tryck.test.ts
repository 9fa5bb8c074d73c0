/**
 * Every page of every printed document is drawn and looked at: ink, emptiness, type, text, numbers, wheel.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { MANADER } from '../../src/tid/nar.ts';
import { GRANSER } from '../../src/utskrift/pdf/granser.ts';
import { tryck } from '../../src/utskrift/pdf/tryck.ts';
import { PROVBYGGEN, provbygge } from '../stod/byggd-webbplats.ts';
import { pdfsidor, type Pdfsida, type Rad } from '../stod/pdfsidor.ts';
import { radfel } from '../stod/textfel.ts';

interface Tryckt {
  namn: string;
  /** Made by the build, which fills the pages that tall pictures leave empty. A reader's own browser does not. */
  byggd?: true;
  /** How many wheels it should have. */
  hjul: number;
  pdf: (lasare: Browser) => Promise<Uint8Array>;
}

const TRYCKTA: Tryckt[] = [
  { namn: 'handbok.pdf', byggd: true, hjul: 2, pdf: fil('handbok.pdf') },
  { namn: 'popularversion.pdf', byggd: true, hjul: 1, pdf: fil('popularversion.pdf') },
  { namn: 'kortversion.pdf', byggd: true, hjul: 0, pdf: fil('kortversion.pdf') },
  { namn: 'malkedja-a3.pdf', byggd: true, hjul: 0, pdf: fil('malkedja-a3.pdf') },
  {
    namn: 'en del av Moras',
    byggd: true,
    hjul: 1,
    pdf: somBygget(`${PROVBYGGEN.mora.slice(1)}utskrift/delar/styrhjulet/`),
  },
  { namn: 'en del', hjul: 0, pdf: utskriften('utskrift/delar/organisation/') },
  { namn: 'en annan del', hjul: 1, pdf: utskriften('utskrift/delar/styrmodellen/') },
  { namn: 'ett kapitel med en process', hjul: 0, pdf: utskriften('kapitel/planering/') },
  { namn: 'årshjulet', hjul: 1, pdf: utskriften('arshjul/?ar=vanligt') },
  { namn: 'valåret', hjul: 1, pdf: utskriften('arshjul/mandatskifte/') },
];
/** Points from the bottom, below which the foot of the page stands. */
const FOT = 56;
/** The same for its head, from the bottom of an A4. */
const HUVUD = 790;

let lasare: Browser;
beforeAll(async () => {
  lasare = await chromium.connect(inject('webblasare'));
});
afterAll(() => lasare.close());

describe.each(TRYCKTA)('$namn on paper', ({ byggd, hjul, pdf }) => {
  let byte: Uint8Array;
  let sidor: Pdfsida[];
  beforeAll(async () => {
    byte = await pdf(lasare);
    sidor = await pdfsidor(lasare, byte);
  });

  it('has no page that is black or empty', () => {
    const fel = sidor.filter((sida) => sida.svarta > 0.35 || innehall(sida).length === 0);
    expect(sidor.length).toBeGreaterThan(0);
    expect(fel.map(nummer)).toEqual([]);
  });

  if (byggd) {
    it('has no page that is less than a third full, but before a new part', () => {
      const tomma = sidor.filter(
        (sida, plats) => sida.fylld < 1 / 3 && huvudet(sida) === huvudet(sidor[plats + 1]),
      );
      expect(tomma.map(nummer)).toEqual([]);
    });
  }

  it('has no text below six points', () => {
    const sma = sidor.flatMap((sida) =>
      sida.rader.filter((rad) => rad.grad < 5.95).map((rad) => `${sida.nummer}: ${rad.text}`),
    );
    expect(sma).toEqual([]);
  });

  it('has no stray spaces or remains of templates, and no notes for editors', () => {
    const fel = sidor.flatMap((sida) =>
      sida.rader.flatMap(({ text }) => radfel(text).map((ett) => `${sida.nummer}: ${ett}`)),
    );
    expect(fel).toEqual([]);
    expect(sidor.filter((sida) => texten(sida).includes('Not för redaktörer'))).toEqual([]);
  });

  it('numbers each page, but the cover', () => {
    const utan = sidor.filter((sida) => !texten(sida).includes(`${sida.nummer} (${sidor.length})`));
    expect(utan.map(nummer).filter((ett) => ett !== 1)).toEqual([]);
  });

  it('leaves no heading alone at the bottom of a page', async () => {
    const rubriker = await rubrikerna(byte);
    const ensamma = sidor.flatMap((sida) => {
      const sista = innehall(sida).reduce((a, b) => (a.y < b.y ? a : b));
      const text = sista.text.trim();
      const arRubrik = rubriker.some((ett) => ett === text) || /^Bilden (i ord|är för)/.test(text);
      return sista.fet && arRubrik ? [`${sida.nummer}: ${text}`] : [];
    });
    expect(ensamma).toEqual([]);
  });

  it('has the year wheels drawn, with rings and marks in colour', () => {
    expect(sidor.filter(harHjul).map(nummer)).toHaveLength(hjul);
  });
});

const nummer = (sida: Pdfsida) => sida.nummer;
const texten = (sida: Pdfsida) => sida.rader.map((rad) => rad.text).join('\n');

/** The lines between head and foot. */
function innehall(sida: Pdfsida): Rad[] {
  return sida.rader.filter(({ y }) => y > FOT && y < HUVUD);
}

/** What stands above the text: the handbook and the part. The last page has none after it. */
function huvudet(sida?: Pdfsida): string | undefined {
  return sida?.rader
    .filter(({ y }) => y >= HUVUD)
    .map(({ text }) => text.trim())
    .join(' ');
}

const MANADSNAMN = MANADER.join('|');
const BARA_MANADER = new RegExp(`^(?:\\s*(?:${MANADSNAMN}))+$`);

/** A wheel has twelve months round it, and rings and marks in several shades. */
function harHjul(sida: Pdfsida): boolean {
  const manader = sida.rader
    .map((rad) => rad.text.trim())
    .filter((text) => BARA_MANADER.test(text))
    .flatMap((text) => text.match(new RegExp(MANADSNAMN, 'g')) ?? []);
  return sida.kulorer >= 5 && new Set(manader).size === MANADER.length;
}

async function rubrikerna(pdf: Uint8Array): Promise<string[]> {
  interface Bokmarke {
    title: string;
    items: Bokmarke[];
  }
  const alla = (lista: Bokmarke[]): string[] =>
    lista.flatMap((ett) => [ett.title.trim(), ...alla(ett.items)]);
  const dokument = await getDocumentProxy(Uint8Array.from(pdf));
  const rubriker = alla(((await dokument.getOutline()) ?? []) as Bokmarke[]);
  await dokument.loadingTask.destroy();
  return rubriker;
}

function fil(namn: string): Tryckt['pdf'] {
  return () => Promise.resolve(readFileSync(join(provbygge('mjolby'), namn)));
}

/** A print page as the build makes a document of it. */
function somBygget(adress: string): Tryckt['pdf'] {
  return async (lasare) => {
    const flik = await lasare.newPage();
    try {
      await oppna(flik, adress);
      return (await tryck(flik, adress, GRANSER)).pdf;
    } finally {
      await flik.close();
    }
  };
}

/** Opens a page that is there: that there is none would be printed too. */
async function oppna(flik: Page, adress: string): Promise<void> {
  const svar = await flik.goto(inject('server') + adress, { waitUntil: 'load' });
  if (!svar?.ok()) throw new Error(`${adress} svarade ${svar?.status()}.`);
}

/** A page as a reader prints it: without backgrounds, as browsers do unless told. */
function utskriften(adress: string): Tryckt['pdf'] {
  return async (lasare) => {
    const flik = await lasare.newPage();
    try {
      await oppna(flik, adress);
      await flik.evaluate(() => document.fonts.ready.then(() => undefined));
      return await flik.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    } finally {
      await flik.close();
    }
  };
}
