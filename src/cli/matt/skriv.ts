import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Sajt } from './sajt.ts';
import { medSpridning, median, tal } from './tal.ts';
import type { Sajter, Varvlage, Varvresultat } from './varv.ts';

/** What we want to reach. Printed beside what was measured; nothing fails on it. */
const RIBBOR: Record<Varvlage, number> = { kall: 1.1, varm: 0.7 };
/** After one changed chapter, against all of the bare site: it has no other way. */
const RIBBA_ANDRAD = 0.3;
const RIBBA_MB = 2000;
const SIDA = 'kapitel/kapitel-7/index.html';

/** All that was measured, as a table with the bars beside. */
export async function tabell(sajter: Sajter, resultat: Varvresultat): Promise<string> {
  const rader = [
    ...tidsrader('sekunder', 'Sekunder: median (lägst–högst)', sajter, resultat),
    '',
    ...tidsrader(
      'arbete',
      'Processorns sekunder, avslutade underprocesser inräknade',
      sajter,
      resultat,
    ),
    '',
    'Minne i byggprocessen, som mest',
    minnesrad(sajter.bar, resultat.bar),
    `${minnesrad(sajter.vart, resultat.vart)} (ribba ${RIBBA_MB} MB)`,
    '',
    'Storlek',
    await storleksrad(sajter.bar),
    await storleksrad(sajter.vart),
  ];
  return rader.join('\n');
}

type Tid = 'sekunder' | 'arbete';

function tidsrader(
  tid: Tid,
  rubrik: string,
  { bar, vart }: Sajter,
  resultat: Varvresultat,
): string[] {
  const rader = [rubrik];
  for (const lage of ['kall', 'varm'] as const) {
    const deras = resultat.bar[lage].map((ett) => ett[tid]);
    const vara = resultat.vart[lage].map((ett) => ett[tid]);
    rader.push(
      rad(`${bar.namn}, ${lage}`, medSpridning(deras)),
      rad(`${vart.namn}, ${lage}`, medSpridning(vara)),
      rad(`kvot, ${lage}`, kvot(vara, deras, tid === 'sekunder' ? RIBBOR[lage] : undefined)),
    );
    // Ours has an index, too.
    const medIndex = resultat.medIndex[lage].map((ett) => ett[tid]);
    rader.push(
      rad(`${bar.namn} + sökindex`, medSpridning(medIndex)),
      rad('kvot', kvot(vara, medIndex, undefined)),
    );
  }
  const andrade = resultat.andrad.map((ett) => ett[tid]);
  const deras = resultat.bar.varm.map((ett) => ett[tid]);
  rader.push(
    rad(`${vart.namn}, ändrad`, medSpridning(andrade)),
    rad('kvot, ändrad', kvot(andrade, deras, tid === 'sekunder' ? RIBBA_ANDRAD : undefined)),
  );
  return rader;
}

/** Of the medians; then round by round, since both are disturbed alike in a round. */
function kvot(vara: number[], deras: number[], ribba: number | undefined): string {
  const varv = vara.map((varde, nr) => tal(varde / (deras[nr] ?? NaN)));
  const mot = ribba === undefined ? '' : `ribba ${tal(ribba)} ×; `;
  return `${tal(median(vara) / median(deras))} × (${mot}varv för varv ${varv.join(', ')})`;
}

function minnesrad({ namn }: Sajt, varden: Record<Varvlage, { megabyte: number }[]>): string {
  const mest = (lage: Varvlage) => Math.round(Math.max(...varden[lage].map((ett) => ett.megabyte)));
  return rad(namn, `kall ${mest('kall')} MB, varm ${mest('varm')} MB`);
}

async function storleksrad({ namn, dist }: Sajt): Promise<string> {
  const html = await readFile(join(dist, SIDA));
  const storlek = tal((await mappensStorlek(dist)) / 1e6);
  return rad(
    namn,
    `${storlek} MB, en kapitelsida ${html.length} byte (${gzipSync(html).length} med gzip)`,
  );
}

async function mappensStorlek(mapp: string): Promise<number> {
  const poster = await readdir(mapp, { recursive: true, withFileTypes: true });
  const filer = poster.filter((post) => post.isFile());
  const storlekar = await Promise.all(filer.map((fil) => stat(join(fil.parentPath, fil.name))));
  return storlekar.reduce((summa, ett) => summa + ett.size, 0);
}

function rad(vad: string, ord: string): string {
  return `  ${vad.padEnd(20)}  ${ord}`;
}
