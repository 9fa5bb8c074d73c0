/** Tables: columns paired by their heads, rows by what stands in them, then cell by cell. */
import type { Textbit } from '../../schema/versioner.ts';
import { ordlikhet, ordpase, type Ordpase } from '../likhet.ts';
import { para, type Par } from '../para.ts';
import { formen, hopslagna, textI } from '../text/delar.ts';
import { textskillnad } from '../text/textskillnad.ts';
import type { Bitskillnad, Cellskillnad, Inreskillnad, Radskillnad } from '../typer.ts';

type Cell = Textbit[];
type Rad = Cell[];

/** Rows less alike than this are not the same row. */
const SAMMA_RAD = 0.4;
const SAMMA_KOLUMN = 0.3;

/** Compares two tables. The first row is the head. */
export function tabellskillnad(
  fore: readonly Rad[],
  efter: readonly Rad[],
): Extract<Inreskillnad, { slag: 'tabell' }> {
  const kolumner = kolumnpar(fore, efter);
  const celler = new Map<Rad, Ordpase>();
  const pase = (rad: Rad) => {
    const raknad = celler.get(rad) ?? ordpase(rad.map(textI).join(' '));
    celler.set(rad, raknad);
    return raknad;
  };
  const likhet = (ena: Rad, andra: Rad) =>
    (ordlikhet(pase(ena), pase(andra)) + (likaForst(ena, andra) ? 1 : 0)) / 2;
  // The head is always the same row: a table has one.
  const huvud: Par<Rad>[] =
    fore[0] && efter[0] ? [{ fore: fore[0], efter: efter[0], lika: false }] : [];
  const antal = huvud.length;
  const par = [
    ...huvud,
    ...para(fore.slice(antal), efter.slice(antal), { nyckel: radnyckel, likhet, minst: SAMMA_RAD }),
  ];
  return {
    slag: 'tabell',
    kolumner: kolumner.map(({ fore, efter }) => kolumnart(fore, efter)),
    rader: medFlyttade(par.map((ett) => ({ par: ett, rad: radskillnad(ett, kolumner) }))),
  };
}

function kolumnart(fore: unknown, efter: unknown): 'lika' | 'in' | 'ut' {
  if (fore === undefined) return 'in';
  return efter === undefined ? 'ut' : 'lika';
}

/** The first cell names what a row is about. */
function likaForst(ena: Rad, andra: Rad): boolean {
  const [a, b] = [textI(ena[0] ?? []), textI(andra[0] ?? [])];
  return a !== '' && a === b;
}

function radnyckel(rad: Rad): string {
  return rad.map((cell) => textI(cell)).join('\t');
}

/** Pairs of column numbers. */
function kolumnpar(fore: readonly Rad[], efter: readonly Rad[]): Par<number>[] {
  const bredd = (rader: readonly Rad[]) => Math.max(0, ...rader.map((rad) => rad.length));
  const nummer = (antal: number) => Array.from({ length: antal }, (_, nr) => nr);
  const [gamla, nya] = [bredd(fore), bredd(efter)];
  const rubriker = { fore: fore[0] ?? [], efter: efter[0] ?? [] };
  // As many columns: the same ones, unless a head has gone to another place.
  const lika = gamla === nya && !harBytt(rubriker.fore.map(textI), rubriker.efter.map(textI));
  if (lika) return nummer(nya).map((nr) => ({ fore: nr, efter: nr, lika: true }));
  return paraKolumner(rubriker, nummer(gamla), nummer(nya));
}

function harBytt(fore: string[], efter: string[]): boolean {
  return fore.some((namn, nr) => namn !== '' && namn !== efter[nr] && efter.includes(namn));
}

/** `para` wants to tell sides apart: columns of the old table are numbered from −1 downwards. */
function paraKolumner(
  rubriker: { fore: Rad; efter: Rad },
  gamla: number[],
  nya: number[],
): Par<number>[] {
  const namn = (nr: number) => textI((nr < 0 ? rubriker.fore[-nr - 1] : rubriker.efter[nr]) ?? []);
  const par = para(
    gamla.map((nr) => -nr - 1),
    nya,
    {
      nyckel: namn,
      likhet: (ena, andra) => ordlikhet(ordpase(namn(ena)), ordpase(namn(andra))),
      minst: SAMMA_KOLUMN,
    },
  );
  return par.map(({ fore, ...resten }) =>
    fore === undefined ? resten : { ...resten, fore: -fore - 1 },
  );
}

function radskillnad({ fore, efter }: Par<Rad>, kolumner: Par<number>[]): Radskillnad {
  if (!fore)
    return {
      art: 'in',
      celler: hela(
        efter!,
        'in',
        kolumner.map((ett) => ett.efter),
      ),
    };
  if (!efter)
    return {
      art: 'ut',
      celler: hela(
        fore,
        'ut',
        kolumner.map((ett) => ett.fore),
      ),
    };
  const celler = kolumner.flatMap((kolumn): Cellskillnad[] => {
    const [gammal, ny] = [cellen(fore, kolumn.fore), cellen(efter, kolumn.efter)];
    if (!gammal && !ny) return [];
    if (gammal && ny) return [{ art: 'lika', bitar: textskillnad(gammal, ny) }];
    return gammal ? [helCell(gammal, 'ut')] : [helCell(ny!, 'in')];
  });
  const andrad = celler.some(({ art, bitar }) => art !== 'lika' || bitar.some(skiljer));
  return { art: andrad ? 'andrat' : 'lika', celler };
}

function cellen(rad: Rad, nr: number | undefined): Cell | undefined {
  return nr === undefined ? undefined : rad[nr];
}

function hela(rad: Rad, art: 'in' | 'ut', platser: (number | undefined)[]): Cellskillnad[] {
  return platser.flatMap((nr) => {
    const cell = cellen(rad, nr);
    return cell ? [helCell(cell, art)] : [];
  });
}

function helCell(cell: Cell, art: 'in' | 'ut'): Cellskillnad {
  return { art, bitar: hopslagna(cell).map((bit) => ({ art, bit })) };
}

function skiljer(bit: Bitskillnad): boolean {
  return bit.art !== 'lika';
}

/** Rows that left one place and came to another. */
function medFlyttade(rader: { par: Par<Rad>; rad: Radskillnad }[]): Radskillnad[] {
  const hela = (rad: Rad) =>
    JSON.stringify(rad.map((cell) => hopslagna(cell).map((bit) => [bit.text, formen(bit)])));
  const av = (art: 'in' | 'ut') =>
    new Set(
      rader.flatMap(({ par, rad }) => (rad.art === art ? hela((par.efter ?? par.fore)!) : [])),
    );
  const [inne, ute] = [av('in'), av('ut')];
  return rader.map(({ par, rad }) => {
    const motsatt = rad.art === 'in' ? ute : rad.art === 'ut' ? inne : undefined;
    return motsatt?.has(hela((par.efter ?? par.fore)!)) ? { ...rad, flyttad: true } : rad;
  });
}
