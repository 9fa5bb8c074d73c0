import { constants, statSync } from 'node:fs';
import { access, copyFile, link, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Stopp } from '../grund/stopp.ts';
import { arMapp, skapaMapp } from '../grund/mapp.ts';
import { systemfel } from '../grund/systemfel.ts';
import { iTurOrdning } from '../turordning/turordning.ts';
import { bytenI, platsFor, summa, type Filandring } from './andring.ts';
import { fastMapp, skrivFast } from './disk.ts';
import { skrivplatsFor, type Skrivplats, type Steg } from './plan.ts';
import { genomfor } from './genomfor.ts';
import { stada } from './stada.ts';

const LASORD = {
  start: 'Inget skrevs.',
  pagar: 'Ett annat kommando ändrar handboken',
  arbete: 'kommando',
};
/** Milliseconds that a change waits for another one: each takes a moment. */
const HOGST_MS = 60_000;

/**
 * Changes files of a handbook: all of them or none, whatever happens meanwhile. Two at once take turns, and a file that somebody
 * else has changed since it was read is left alone.
 *
 * @param rot the handbook's folder
 * @throws Stopp when a file has been changed meanwhile, when a path leads out of the folder, or when the disk says no; nothing is changed then
 */
export async function skrivAllt(rot: string, andringar: Filandring[]): Promise<void> {
  if (andringar.length === 0) return;
  const plats = skrivplatsFor(rot);
  const arbete = async () => {
    await stada(rot, plats);
    const platser = andringar.map(({ fil }) => platsFor(rot, fil));
    provaOlika(andringar, platser);
    andringar.forEach((andring, nr) => provaOrord(andring, platser[nr]!));
    await utanRester(plats, () => forbered(plats, andringar, platser));
    await genomfor(rot, plats);
  };
  await iTurOrdning(plats.las, arbete, () => undefined, { hogst: HOGST_MS }, LASORD).catch(
    (fel: unknown) => {
      const orsak = systemfel(fel);
      throw orsak ? new Stopp(`Inget ändrades. ${orsak}`, { cause: fel }) : fel;
    },
  );
}

function provaOlika(andringar: Filandring[], platser: string[]): void {
  const dubbel = platser.findIndex((plats, nr) => platser.indexOf(plats) !== nr);
  if (dubbel >= 0) throw new Error(`${andringar[dubbel]!.fil} is changed twice in one change.`);
}

/** @throws Stopp when the file is not as it was when it was read */
function provaOrord({ fil, sett }: Filandring, sokvag: string): void {
  const nu = bytenI(sokvag);
  if ((nu && summa(nu)) === sett) return;
  if (sett === undefined)
    throw new Stopp(`Filen ${fil} finns redan. Inget skrevs. Välj ett annat namn.`);
  const vad = nu ? 'har ändrats av någon annan' : 'har tagits bort av någon annan';
  throw new Stopp(
    `Filen ${fil} ${vad} sedan den lästes. Inget skrevs. Kör om, så läses den på nytt.`,
  );
}

/** What has not been carried through is not left behind. */
async function utanRester(plats: Skrivplats, arbete: () => Promise<void>): Promise<void> {
  try {
    await arbete();
  } catch (fel) {
    await rm(plats.mapp, { recursive: true, force: true });
    throw fel;
  }
}

/** Puts everything in place beside the handbook, and last of all the plan. */
async function forbered(
  plats: Skrivplats,
  andringar: Filandring[],
  platser: string[],
): Promise<void> {
  await mkdir(plats.mapp);
  const steg: Steg[] = [];
  for (const [nr, { fil, innehall, sett }] of andringar.entries()) {
    const sokvag = platser[nr]!;
    await provaMapp(sokvag);
    if (sett !== undefined) await spara(sokvag, plats.gammal(nr));
    if (innehall !== null) await skrivFast(plats.ny(nr), innehall, rattigheter(sokvag));
    steg.push({ fil, ny: innehall === null ? null : summa(innehall), gammal: sett ?? null });
  }
  await skrivFast(plats.utkast, JSON.stringify(steg));
  await fastMapp(plats.mapp);
  await rename(plats.utkast, plats.plan);
  await fastMapp(plats.mapp);
}

/** Folders are made before the change, so that it cannot stop half way for want of one. */
async function provaMapp(sokvag: string): Promise<void> {
  const mapp = dirname(sokvag);
  if (!(await arMapp(mapp))) await skapaMapp(mapp);
  await access(mapp, constants.W_OK | constants.X_OK);
}

/** The old bytes under a second name: a link costs nothing; where there are none, a copy. */
async function spara(sokvag: string, som: string): Promise<void> {
  await link(sokvag, som).catch(() => copyFile(sokvag, som));
}

function rattigheter(sokvag: string): number | undefined {
  return statSync(sokvag, { throwIfNoEntry: false })?.mode;
}
