/** Draws the pages of a PDF in the browser, and tells what is on them: no other program is needed. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';

const PDFJS = fileURLToPath(import.meta.resolve('unpdf/pdfjs'));
/** An address that leads nowhere: every request to it is answered here. */
const URSPRUNG = 'http://pdf.invalid/';
const SIDA =
  '<!doctype html><title>PDF</title><script type="module">import * as pdfjs from "/pdfjs.mjs"; window.pdfjs = pdfjs;</script>';

/** A line of text on a page. Lengths in points, `y` from the bottom. */
export interface Rad {
  text: string;
  y: number;
  /** The smallest type on the line. */
  grad: number;
  /** All of it is bold, as a heading is. */
  fet: boolean;
}

/** What a drawn page shows. */
export interface Pdfsida {
  nummer: number;
  /** Share of the page that is not about white. */
  svarta: number;
  /** How many shades that are not grey, each on at least three of ten thousand dots. */
  kulorer: number;
  /** How far down the page it is printed, 0 to 1, the foot left out. */
  fylld: number;
  rader: Rad[];
}

/** Draws every page of a document, small, one after another. */
export async function pdfsidor(lasare: Browser, pdf: Uint8Array): Promise<Pdfsida[]> {
  const flik = await lasare.newPage();
  try {
    await svaraSjalv(flik, pdf);
    await flik.goto(URSPRUNG);
    return await flik.evaluate(ritaSidorna);
  } finally {
    await flik.close();
  }
}

async function svaraSjalv(flik: Page, pdf: Uint8Array): Promise<void> {
  await flik.route(`${URSPRUNG}**`, (vag) => {
    const adress = new URL(vag.request().url()).pathname;
    if (adress === '/pdfjs.mjs')
      return vag.fulfill({ contentType: 'text/javascript', body: readFileSync(PDFJS, 'utf8') });
    if (adress === '/dokument.pdf')
      return vag.fulfill({ contentType: 'application/pdf', body: Buffer.from(pdf) });
    return vag.fulfill({ contentType: 'text/html', body: SIDA });
  });
}

/** Runs in the browser. */
async function ritaSidorna(): Promise<Pdfsida[]> {
  type Textbit = { str: string; transform: number[]; hasEOL: boolean; fontName: string };
  const SKALA = 0.5;
  const FOT = 60;

  const { pdfjs } = window as unknown as { pdfjs: typeof import('unpdf/pdfjs') };
  const data = new Uint8Array(await (await fetch('/dokument.pdf')).arrayBuffer());
  const dokument = await pdfjs.getDocument({ data }).promise;
  const sidor: Pdfsida[] = [];
  for (let nummer = 1; nummer <= dokument.numPages; nummer++) {
    const sida = await dokument.getPage(nummer);
    const vy = sida.getViewport({ scale: SKALA });
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(vy.width);
    canvas.height = Math.round(vy.height);
    const ritar = canvas.getContext('2d', { willReadFrequently: true })!;
    await sida.render({ canvas, canvasContext: ritar, viewport: vy, background: 'white' }).promise;
    const { items } = await sida.getTextContent();
    const arFet = (font: string) =>
      /bold/i.test((sida.commonObjs.get(font) as { name: string }).name);
    const rader = raderna(items as Textbit[], arFet);
    sidor.push({ nummer, rader, ...fargerna(ritar, canvas) });
  }
  return sidor;

  function raderna(bitar: Textbit[], arFet: (font: string) => boolean): Rad[] {
    const rader: Rad[] = [];
    let ny = true;
    for (const { str, transform, hasEOL, fontName } of bitar) {
      const [, , c = 0, d = 0, , y = 0] = transform;
      const rad = ny ? { text: '', y, grad: Infinity, fet: true } : rader.pop()!;
      const tom = str.trim() === '';
      rader.push({
        text: rad.text + str,
        y: rad.y,
        grad: tom ? rad.grad : Math.min(rad.grad, Math.hypot(c, d)),
        fet: rad.fet && (tom || arFet(fontName)),
      });
      ny = hasEOL;
    }
    return rader.filter((rad) => rad.text.trim() !== '');
  }

  function fargerna(ritar: CanvasRenderingContext2D, { width, height }: HTMLCanvasElement) {
    const { data: prickar } = ritar.getImageData(0, 0, width, height);
    const antal = new Map<number, number>();
    let svarta = 0;
    let lagst = 0;
    for (let plats = 0; plats < prickar.length; plats += 4) {
      const [r, g, b] = [prickar[plats]!, prickar[plats + 1]!, prickar[plats + 2]!];
      if (r + g + b < 720) {
        svarta++;
        const rad = Math.floor(plats / 4 / width);
        if (rad < height - FOT * SKALA) lagst = rad;
      }
      if (Math.max(r, g, b) - Math.min(r, g, b) < 12) continue;
      const farg = ((r >> 4) << 8) | ((g >> 4) << 4) | (b >> 4);
      antal.set(farg, (antal.get(farg) ?? 0) + 1);
    }
    const minst = width * height * 0.0003;
    return {
      svarta: svarta / (width * height),
      kulorer: [...antal.values()].filter((ett) => ett > minst).length,
      fylld: lagst / (height - FOT * SKALA),
    };
  }
}
