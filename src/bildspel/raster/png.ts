/** Turns a drawing into a PNG without a browser: the same bytes on every machine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { FONT_FAMILY, siteFontFiles } from '../../diagram/mermaid/text/font-files.ts';
import { packaUppWoff } from './woff.ts';

let redo: Promise<Uint8Array[]> | undefined;

/**
 * @param svg a drawing that bears its colours itself
 * @param bredd pixels
 */
export async function tillPng(svg: string, bredd: number): Promise<Uint8Array> {
  const fontBuffers = await (redo ??= starta());
  const bild = new Resvg(svg, {
    fitTo: { mode: 'width', value: bredd },
    font: { fontBuffers, defaultFontFamily: FONT_FAMILY, sansSerifFamily: FONT_FAMILY },
  });
  const ritad = bild.render();
  const png = ritad.asPng();
  ritad.free();
  bild.free();
  return png;
}

/** The files that decide what a drawing becomes, besides itself. */
export function verktyg(): Uint8Array[] {
  return [wasmfil(), ...typsnittsfiler()].map((fil) => readFileSync(fil));
}

/** The library is one for the whole process; the fonts are those of the site. */
async function starta(): Promise<Uint8Array[]> {
  await initWasm(readFileSync(wasmfil()));
  return typsnittsfiler().map((fil) => packaUppWoff(readFileSync(fil)));
}

function wasmfil(): string {
  const { resolve } = createRequire(path.join(import.meta.dirname, 'index.ts'));
  return resolve('@resvg/resvg-wasm/index_bg.wasm');
}

function typsnittsfiler(): string[] {
  return siteFontFiles()
    .flatMap(({ files }) => files)
    .map((fil) => fil.replace(/woff2$/, 'woff'));
}
