/** Lays the handbook of a commit in a folder of its own, beside everything: nothing of the working tree is touched. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative, sep } from 'node:path';
import { Stopp } from '../grund/stopp.ts';
import { taBortVidSlut } from '../grund/avbrott.ts';
import { fragaGit, gitrot, type Gitpunkt } from './git.ts';

/** A plain file; links and other repositories are left out. */
const VANLIG_FIL = /^100(?:644|755) blob ([0-9a-f]+)\t([^]+)$/;

/**
 * Writes the handbook as it stood, with the laws that all handbooks share.
 *
 * @param rot the handbook's folder in the working tree
 * @returns the folder of the handbook; it is taken away when the process ends
 * @throws Stopp when the handbook was not there
 */
export function packaUpp(rot: string, punkt: Gitpunkt): string {
  const forrad = gitrot(rot);
  const plats = relative(forrad, rot).split(sep).join('/');
  const ovan = posix.dirname(plats);
  const alla = filerna(forrad, punkt.sha, ovan === '.' ? '' : ovan);
  const valda = alla.filter(
    ({ vag }) => vag.startsWith(`${plats}/`) || posix.relative(ovan, vag) === 'lagar.yaml',
  );
  if (!valda.some(({ vag }) => vag === `${plats}/handbok.yaml`))
    throw new Stopp(
      saknas(
        punkt,
        plats,
        alla.map(({ vag }) => vag),
      ),
    );
  const mapp = mkdtempSync(join(tmpdir(), 'roda-traden-jamfor-'));
  taBortVidSlut(mapp);
  skrivFiler(forrad, valda, mapp);
  return join(mapp, plats);
}

interface Gitfil {
  id: string;
  /** From the repository's folder, with slashes. */
  vag: string;
}

function filerna(forrad: string, sha: string, mapp: string): Gitfil[] {
  const rader = fragaGit(forrad, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    sha,
    ...(mapp ? [`${mapp}/`] : []),
  ]);
  return (rader?.toString('utf8') ?? '').split('\0').flatMap((rad) => {
    const [, id, vag] = VANLIG_FIL.exec(rad) ?? [];
    return id && vag && !vag.split('/').includes('..') ? [{ id, vag }] : [];
  });
}

/** All files in one question to git: one by one would take a second for each hundred. */
function skrivFiler(forrad: string, filer: readonly Gitfil[], mapp: string): void {
  const svar = fragaGit(forrad, ['cat-file', '--batch'], filer.map(({ id }) => `${id}\n`).join(''));
  if (!svar) throw new Stopp('Git kunde inte läsa filerna. Kontrollera förrådet med "git fsck".');
  let plats = 0;
  for (const { vag } of filer) {
    const slut = svar.indexOf('\n', plats);
    const antal = Number(/ (\d+)$/.exec(svar.toString('latin1', plats, slut))?.[1]);
    if (!Number.isInteger(antal))
      throw new Stopp(`Git har inte filen ${vag}. Hämta den med "git fetch".`);
    const fil = join(mapp, vag);
    mkdirSync(dirname(fil), { recursive: true });
    writeFileSync(fil, svar.subarray(slut + 1, slut + 1 + antal));
    plats = slut + 1 + antal + 1;
  }
}

function saknas({ namn }: Gitpunkt, plats: string, vagar: string[]): string {
  const andra = vagar
    .filter((vag) => posix.basename(vag) === 'handbok.yaml')
    .map((vag) => posix.basename(posix.dirname(vag)));
  const finns = andra.length > 0 ? ` Där finns: ${andra.join(', ')}.` : '';
  return `Handboken finns inte i ${namn}: mappen ${plats} saknas där.${finns} Välj en gren eller commit där den finns.`;
}
