/**
 * `npm run inkrement-prov`: changes a small handbook in every way, one after the other. After each change it is built with
 * what was kept from the build before, and by a build that keeps nothing: both must be the same, byte for byte.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
  bygg(arbete, 'content', 'stegvis');
  let olika = 0;
  for (const [nr, { vad, gor }] of steg.entries()) {
    gor(bok);
    const nya = bygg(arbete, 'content', 'stegvis');
    // A place of its own has a store of its own, and it is empty.
    cpSync(join(arbete, 'content'), join(arbete, `farsk-${nr}`), { recursive: true });
    const alla = bygg(arbete, `farsk-${nr}`, 'farskt');
    const skiljer = skillnader(join(arbete, 'stegvis'), join(arbete, 'farskt'));
    console.log(`${skiljer.length === 0 ? 'lika ' : 'OLIKA'} ${vad} (${nya} av ${alla} ritade)`);
    for (const fil of skiljer) console.log(`  ${fil}`);
    olika += skiljer.length;
    rmSync(join(arbete, `farsk-${nr}`), { recursive: true });
  }
  return olika === 0 ? 0 : 1;
});

/** Builds, and tells how many files were drawn. */
function bygg(arbete: string, innehall: string, ut: string): string {
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

function filerna(mapp: string): Map<string, Buffer> {
  const poster = readdirSync(mapp, { recursive: true, withFileTypes: true });
  return new Map(
    poster
      .filter((post) => post.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((fil) => [fil.slice(mapp.length + 1), readFileSync(fil)]),
  );
}
