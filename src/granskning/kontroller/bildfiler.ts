/** The pictures of a handbook are what their names say, whole, harmless and no larger than they need be. */
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { problem, type Problem } from '../problem.ts';

const MB = 1_000_000;
const STORST = 5 * MB;
const TUNG = MB;
const FLEST_PUNKTER = 6_000;
const START = { rad: 1, kolumn: 1 };

/** @param bilder paths from the handbook's folder, which is `rot` on disk and `visa` in messages */
export async function bildfiler(
  bilder: Iterable<string>,
  rot: string,
  visa: string,
): Promise<Problem[]> {
  const problem: Problem[] = [];
  for (const bild of bilder)
    problem.push(...(await enFil(path.join(rot, bild), `${visa}/${bild}`)));
  return problem;
}

async function enFil(sokvag: string, fil: string): Promise<Problem[]> {
  const { size } = lstatSync(sokvag);
  if (size > STORST) {
    return [problem('BILD-STOR', fil, START, `Bilden är ${imb(size)}. Gränsen är 5 MB.`)];
  }
  // Only a handbook with pictures pays for the library that reads them.
  const [{ lasBild }, { arBildfel }] = await Promise.all([
    import('../bild/lasbild.ts'),
    import('../bild/typer.ts'),
  ]);
  const bild = await lasBild(readFileSync(sokvag), path.basename(sokvag));
  if (arBildfel(bild)) {
    const { kod, text, atgard, rad = 1, kolumn = 1 } = bild;
    return [problem(kod, fil, { rad, kolumn }, text, { atgard })];
  }
  if (Math.max(bild.bredd, bild.hojd) > FLEST_PUNKTER && bild.typ !== 'svg') {
    const text = `Bilden är ${tusental(bild.bredd)} × ${tusental(bild.hojd)} bildpunkter. Gränsen är 6 000 på längsta sidan.`;
    return [problem('BILD-STOR', fil, START, text)];
  }
  return size > TUNG
    ? [problem('BILD-TUNG', fil, START, `Bilden är ${imb(size)} och tar tid att hämta.`)]
    : [];
}

function tusental(antal: number): string {
  return String(antal).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}

function imb(byte: number): string {
  return `${(byte / MB).toFixed(1).replace('.', ',')} MB`;
}
