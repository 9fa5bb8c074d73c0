/** What tells of a build, written beside the folder that it was published to: not in it, since it tells of all that is there. */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { skrivForteckning } from '../forteckning/cyclonedx.ts';
import { lasLasfil } from '../forteckning/paket.ts';
import { systemfel } from '../grund/systemfel.ts';
import type { Tradsumma } from './tradsumma.ts';

/** The sums of all files, as `sha256sum --check` reads them. */
const SUMMOR = '.sha256';
/** The parts that the build is made with. CycloneDX has settled the ending. */
const FORTECKNING = '.cdx.json';

/**
 * Writes dist.sha256 and dist.cdx.json, and tells the sum. A folder that nobody may write beside is published all the same.
 *
 * @param ut folder that was published, as the user gave it
 */
export async function skrivBredvid(
  ut: string,
  { lista, summa, filer }: Tradsumma,
  skriv: (rad: string) => void,
): Promise<void> {
  skriv(`Summa: ${summa} (${filer} filer)`);
  try {
    await writeFile(`${ut}${SUMMOR}`, lista);
    await writeFile(`${ut}${FORTECKNING}`, skrivForteckning(await lasLasfil(), summa));
  } catch (fel) {
    const orsak = systemfel(fel);
    if (!orsak) throw fel;
    skriv(`Listorna ${namnen(ut)} gick inte att skriva bredvid ${ut}. ${orsak}`);
  }
}

function namnen(ut: string): string {
  return [SUMMOR, FORTECKNING].map((andelse) => basename(ut) + andelse).join(' och ');
}
