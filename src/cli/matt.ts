/**
 * `npm run matt -- 1000`: what a large handbook costs to build, beside a bare Astro site of the
 * same text in the same run. Prints seconds, memory, bytes and the ratio.
 */
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { granskaHandbok } from '../granskning/index.ts';
import { skrivBarSajt } from './matt/bar.ts';
import { skrivHandbok } from './matt/handbok.ts';
import { mat } from './matt/kor.ts';

const ROT = fileURLToPath(new URL('../..', import.meta.url));
const JAMFORELSE = 30;

const kapitel = Number(process.argv[2] ?? 1000);
const arbete = await mkdtemp(join(tmpdir(), 'roda-traden-matt-'));
try {
  const filer = await skrivHandbok(join(arbete, 'content', 'stor'), kapitel);
  await skrivHandbok(join(arbete, 'content', 'liten'), JAMFORELSE);
  await skrivBarSajt(
    join(arbete, 'bar'),
    join(arbete, 'content', 'stor'),
    join(ROT, 'node_modules'),
  );
  console.log(`${kapitel} kapitel, ${filer} filer`);

  const start = performance.now();
  const granskat = await granskaHandbok(join(arbete, 'content', 'stor'));
  const fel = granskat.problem.filter((ett) => ett.niva === 'fel').length;
  console.log(`granskning    ${tal((performance.now() - start) / 1000)} s (${fel} fel)`);

  const bart = await mat(
    [join(ROT, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
    join(arbete, 'bar'),
    {},
  );
  await skriv('bar Astro', bart, join(arbete, 'bar', 'dist'), `kapitel/kapitel-7`);
  const stor = await byggHandboken('stor');
  await skriv('Röda tråden', stor, join(arbete, 'ut-stor'), 'kapitel/kapitel-7');
  const liten = await byggHandboken('liten');
  await skriv(`${JAMFORELSE} kapitel`, liten, join(arbete, 'ut-liten'), 'kapitel/kapitel-7');
  console.log(`kvot          ${tal(stor.sekunder / bart.sekunder)} × bar Astro`);
} finally {
  await rm(arbete, { recursive: true, force: true });
}

function byggHandboken(namn: string) {
  return mat([join(ROT, 'src/cli/bygg.ts')], ROT, {
    INNEHALL: join(arbete, 'content'),
    HANDBOK: namn,
    UT: join(arbete, `ut-${namn}`),
    // The bare site makes no documents for print, and its text has no history.
    PDF: '0',
    HISTORIK: '0',
  });
}

async function skriv(
  namn: string,
  matt: { sekunder: number; megabyte: number },
  dist: string,
  sida: string,
): Promise<void> {
  const html = await readFile(join(dist, sida, 'index.html'));
  const storlek = await mappensStorlek(dist);
  console.log(
    `${namn.padEnd(12)}  ${tal(matt.sekunder)} s, ${Math.round(matt.megabyte)} MB minne, ` +
      `dist ${tal(storlek / 1e6)} MB, en kapitelsida ${html.length} B (${gzipSync(html).length} B gzip)`,
  );
}

async function mappensStorlek(mapp: string): Promise<number> {
  const poster = await readdir(mapp, { recursive: true, withFileTypes: true });
  const filer = poster.filter((post) => post.isFile());
  const storlekar = await Promise.all(filer.map((fil) => stat(join(fil.parentPath, fil.name))));
  return storlekar.reduce((summa, ett) => summa + ett.size, 0);
}

function tal(varde: number): string {
  return varde.toFixed(2).replace('.', ',');
}
