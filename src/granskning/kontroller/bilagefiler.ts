/** The attachments of a handbook are documents of known kinds, whole, without programs and of a size that can be fetched. */
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lasBilaga } from '../../innehall/bilaga/lasbilaga.ts';
import type { Bilagefil } from '../../innehall/bilaga/typer.ts';
import { bildsumma } from '../../innehall/bild/summa.ts';
import { problem, type Problem } from '../../problem/problem.ts';

const STORST = 20_000_000;
const START = { rad: 1, kolumn: 1 };

/** The attachments that may be published, and what is wrong with the others. */
export interface Lastabilagor {
  bilagor: Bilagefil[];
  problem: Problem[];
}

/** @param filer names in the folder bilagor of the handbook, which is `rot` on disk and `visa` in messages */
export function bilagefiler(filer: readonly string[], rot: string, visa: string): Lastabilagor {
  const lasta = filer.map((fil) => enFil(fil, rot, `${visa}/bilagor/${fil}`));
  return {
    bilagor: lasta.flatMap((ett) => ('kod' in ett ? [] : [ett])),
    problem: lasta.flatMap((ett) => ('kod' in ett ? [ett] : [])),
  };
}

function enFil(fil: string, rot: string, visa: string): Bilagefil | Problem {
  const sokvag = path.join(rot, 'bilagor', fil);
  const { size } = lstatSync(sokvag);
  if (size > STORST) {
    const text = `Filen är ${(size / 1_000_000).toFixed(1).replace('.', ',')} MB. Gränsen är 20 MB.`;
    return problem('BILAGA-STOR', visa, START, text);
  }
  const byte = readFileSync(sokvag);
  const last = lasBilaga(byte, fil);
  if ('kod' in last) return problem(last.kod, visa, START, last.text, { atgard: last.atgard });
  return { fil, typ: last.typ, storlek: size, summa: bildsumma(byte) };
}
