/**
 * `npm run inkrement-prov`: changes a small handbook in every way, one after the other. After each change it is built with
 * what was kept from the build before, and by a build that keeps nothing: both must be the same, byte for byte.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kommando } from '../../src/cli/grund/kommando.ts';
import { Stopp } from '../../src/cli/grund/stopp.ts';
import { taBortVidSlut } from '../../src/cli/grund/avbrott.ts';
import { BRA } from '../fall/stod.ts';
import { ANDRINGAR } from './andringar.ts';

const HJALP = `Prövar att ett bygge efter en ändring blir som ett bygge från början.

  npm run inkrement-prov             alla slags ändringar
  npm run inkrement-prov -- 5        de fem första`;

/** No build of so small a handbook comes near. Milliseconds. */
const HOGST = 15 * 60_000;

await kommando({ kommando: 'npm run inkrement-prov', hjalp: HJALP, ord: 1 }, async ({ ord }) => {
  const arbete = mkdtempSync(join(tmpdir(), 'roda-traden-inkrement-'));
  taBortVidSlut(arbete);
  const bok = join(arbete, 'content', 'bra');
  cpSync(BRA, bok, { recursive: true });
  const steg = ANDRINGAR.slice(0, Number(ord[0] ?? ANDRINGAR.length));
  const stegvis = join(arbete, 'stegvis');
  bygg(arbete, 'content', 'stegvis', '0');
  let olika = 0;
  for (const [nr, { vad, gor }] of steg.entries()) {
    gor(bok);
    // What is published is what the build after the next begins with: nothing that others do to it may be left.
    if (nr % 3 === 0) appendFileSync(join(stegvis, 'kapitel/index.html'), '<p>skräp</p>');
    const komprimera = String(nr % 2);
    const nya = bygg(arbete, 'content', 'stegvis', komprimera);
    // Places of their own have stores of their own, and they are empty.
    cpSync(join(arbete, 'content'), join(arbete, `farsk-${nr}`), { recursive: true });
    const alla = bygg(arbete, `farsk-${nr}`, `farskt-${nr}`, komprimera);
    const skiljer = skillnader(stegvis, join(arbete, `farskt-${nr}`));
    console.log(`${skiljer.length === 0 ? 'lika ' : 'OLIKA'} ${vad} (${nya} av ${alla} ritade)`);
    for (const fil of skiljer) console.log(`  ${fil}`);
    olika += skiljer.length;
    for (const namn of [`farsk-${nr}`, `farskt-${nr}`])
      rmSync(join(arbete, namn), { recursive: true });
  }
  return olika === 0 ? 0 : 1;
});

/** Builds, and tells how many files were drawn. */
function bygg(arbete: string, innehall: string, ut: string, komprimera: string): string {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', './src/cli/grund/krav.mjs', 'src/cli/bygg.ts'],
    {
      encoding: 'utf8',
      timeout: HOGST,
      env: {
        ...process.env,
        INNEHALL: join(arbete, innehall),
        HANDBOK: 'bra',
        UT: join(arbete, ut),
        SITE: 'https://www.exempel.se',
        PDF: '0',
        KOMPRIMERA: komprimera,
        HISTORIK: '0',
      },
    },
  );
  if (status !== 0) throw new Stopp(`Bygget misslyckades.\n${stdout}`);
  return /(\d+) filer ritade/.exec(stdout)?.[1] ?? '?';
}

function skillnader(ena: string, andra: string): string[] {
  const [a, b] = [filerna(ena), filerna(andra)];
  const alla = [...new Set([...a.keys(), ...b.keys()])].sort();
  return alla.filter((fil) => {
    const [har, dar] = [a.get(fil), b.get(fil)];
    return !har || !dar || !har.equals(dar);
  });
}

/** Every file with its bytes, and every folder with none. */
function filerna(mapp: string): Map<string, Buffer> {
  const poster = readdirSync(mapp, { recursive: true, withFileTypes: true });
  return new Map(
    poster.map((post) => {
      const fil = join(post.parentPath, post.name);
      const byte = post.isDirectory() ? Buffer.alloc(0) : readFileSync(fil);
      return [fil.slice(mapp.length + 1), byte];
    }),
  );
}
