/** The first place where two built folders differ, told so that one can see what it comes of. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lasInTrad } from '../../webb/byggtrad/oppna.ts';
import { summeraTrad, type Tradsumma } from '../bygge/tradsumma.ts';
import { synligt } from '../grund/skriv.ts';

/** So many bytes are shown on each side of the first that differs. */
const RUNT_OM = 40;

/** How two folders compare. */
export interface Jamforelse {
  summor: [string, string];
  filer: number;
  /** Swedish lines about what differs; none when nothing does. */
  rader: string[];
}

/** Compares two folders, file by file and byte by byte. */
export async function jamforTrad(ett: string, annat: string): Promise<Jamforelse> {
  const trad = [summeraTrad(await lasInTrad(ett)), summeraTrad(await lasInTrad(annat))] as const;
  const olika = olikaFiler(trad);
  const [forsta] = olika;
  const rader = forsta
    ? [
        `${olika.length} filer skiljer. Den första:`,
        ...(await omFilen(forsta, [ett, annat])),
        ...resten(olika),
      ]
    : [];
  return { summor: [trad[0].summa, trad[1].summa], filer: trad[0].filer, rader };
}

/** Paths that only one has, or that differ; in the order of the lists. */
function olikaFiler([ett, annat]: readonly [Tradsumma, Tradsumma]): string[] {
  const [forsta, andra] = [summorI(ett), summorI(annat)];
  const alla = new Set([...forsta.keys(), ...andra.keys()]);
  return [...alla].filter((fil) => forsta.get(fil) !== andra.get(fil)).sort();
}

function summorI({ lista }: Tradsumma): Map<string, string> {
  const rader = lista.split('\n').filter(Boolean);
  return new Map(rader.map((rad) => [rad.slice(rad.indexOf('  ./') + 4), rad.slice(0, 64)]));
}

async function omFilen(fil: string, mappar: readonly string[]): Promise<string[]> {
  const [ett, annat] = await Promise.all(
    mappar.map((mapp) => readFile(join(mapp, fil)).catch(() => undefined)),
  );
  if (!ett || !annat) return [`  ${fil} finns bara i det ${ett ? 'första' : 'andra'} bygget.`];
  const plats = forstaSkillnad(ett, annat);
  return [
    `  ${fil}, byte ${plats} (${ett.length} och ${annat.length} byte)`,
    `    det första: ${utsnitt(ett, plats)}`,
    `    det andra:  ${utsnitt(annat, plats)}`,
  ];
}

/** Counted from 0; the length of the shorter when it is the beginning of the longer. */
export function forstaSkillnad(ett: Uint8Array, annat: Uint8Array): number {
  const kortast = Math.min(ett.length, annat.length);
  for (let plats = 0; plats < kortast; plats++) if (ett[plats] !== annat[plats]) return plats;
  return kortast;
}

function utsnitt(byte: Buffer, plats: number): string {
  const fran = Math.max(0, plats - RUNT_OM);
  return synligt(byte.subarray(fran, plats + RUNT_OM).toString('utf8')).replaceAll('\n', '‹0A›');
}

function resten(olika: string[]): string[] {
  if (olika.length < 2) return [];
  const fler = olika.length > 11 ? [`    och ${olika.length - 11} till`] : [];
  return ['  De andra:', ...olika.slice(1, 11).map((fil) => `    ${fil}`), ...fler];
}
