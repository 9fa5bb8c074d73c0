/** The pictures of a handbook are what their names say, whole, harmless and no larger than they need be. */
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bildsumma } from '../../innehall/bild/summa.ts';
import type { Bildfil } from '../../innehall/bild/typer.ts';
import { BILDER } from '../../innehall/fil/placering.ts';
import { problem, type Problem } from '../../problem/problem.ts';

const MB = 1_000_000;
const STORST = 5 * MB;
const TUNG = MB;
const FLEST_PUNKTER = 6_000;
const START = { rad: 1, kolumn: 1 };

/** The pictures that may be shown, and what is wrong with the others. */
export interface Lastabilder {
  bilder: Bildfil[];
  problem: Problem[];
}

/** @param bilder paths from the handbook's folder, which is `rot` on disk and `visa` in messages */
export async function bildfiler(
  bilder: Iterable<string>,
  rot: string,
  visa: string,
): Promise<Lastabilder> {
  const lasta: Lastabilder = { bilder: [], problem: [] };
  for (const rel of bilder) {
    // A picture with a wrong name stands under its right one too; what is no picture is told where files are placed.
    if (!BILDER.test(rel) || !existsSync(path.join(rot, rel))) continue;
    const en = await enFil(rel, path.join(rot, rel), `${visa}/${rel}`);
    lasta.bilder.push(...en.bilder);
    lasta.problem.push(...en.problem);
  }
  return lasta;
}

const bara = (ett: Problem): Lastabilder => ({ bilder: [], problem: [ett] });

async function enFil(rel: string, sokvag: string, fil: string): Promise<Lastabilder> {
  const { size } = lstatSync(sokvag);
  if (size > STORST) {
    return bara(problem('BILD-STOR', fil, START, `Bilden är ${imb(size)}. Gränsen är 5 MB.`));
  }
  // Only a handbook with pictures pays for the library that reads them.
  const [{ lasBild }, { arBildfel }] = await Promise.all([
    import('../../innehall/bild/lasbild.ts'),
    import('../../innehall/bild/typer.ts'),
  ]);
  const byte = readFileSync(sokvag);
  const bild = await lasBild(byte, path.basename(sokvag));
  if (arBildfel(bild)) {
    const { kod, text, atgard, rad = 1, kolumn = 1 } = bild;
    return bara(problem(kod, fil, { rad, kolumn }, text, { atgard }));
  }
  if (Math.max(bild.bredd, bild.hojd) > FLEST_PUNKTER && bild.typ !== 'svg') {
    const text = `Bilden är ${tusental(bild.bredd)} × ${tusental(bild.hojd)} bildpunkter. Gränsen är 6 000 på längsta sidan.`;
    return bara(problem('BILD-STOR', fil, START, text));
  }
  const tung = `Bilden är ${imb(size)} och tar tid att hämta.`;
  return {
    bilder: [{ ...bild, rel, summa: bildsumma(byte) }],
    problem: size > TUNG ? [problem('BILD-TUNG', fil, START, tung)] : [],
  };
}

function tusental(antal: number): string {
  return String(antal).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}

function imb(byte: number): string {
  return `${(byte / MB).toFixed(1).replace('.', ',')} MB`;
}
