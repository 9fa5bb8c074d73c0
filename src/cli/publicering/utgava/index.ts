/** Publishes to a place with releases, and goes back to an earlier one. */
import { join, resolve } from 'node:path';
import { Stopp } from '../../grund/stopp.ts';
import { iTurOrdning } from '../../turordning/turordning.ts';
import { arIntern } from '../marke.ts';
import { fore, forberedPlats, gallra, utgavemapp, utgavorI, visa, visad } from './plats.ts';
import { arv, skapaUtgava } from './skapa.ts';

export { utgavorI, visad } from './plats.ts';

const LAS = '.publicerar';
const ORD = {
  start: 'Publiceringen kan inte börja.',
  pagar: 'En annan publicering pågår',
  arbete: 'byte av utgåva',
};

export interface Publiceringsval {
  /** Folder of the built site. */
  webbplats: string;
  med: readonly string[];
  /** How many releases to keep. */
  behall: number;
  /** When it is done: its name begins with this. */
  tid: Date;
}

/**
 * Makes a release of a built site and shows it.
 *
 * @returns its name, and the names of old releases that were taken away
 * @throws Stopp when something else lies in the place, or when another publishing never ends
 */
export async function laggUtUtgava(
  plats: string,
  val: Publiceringsval,
): Promise<{ namn: string; borta: string[] }> {
  await forberedPlats(plats);
  return ensam(plats, async () => {
    const [forra, alla] = [await visad(plats), await utgavorI(plats)];
    if (forra !== undefined) await sammaMalgrupp(plats, val.webbplats, forra);
    const namn = ledigtNamn(val.tid, alla);
    await skapaUtgava(plats, namn, { webbplats: val.webbplats, med: val.med, forra });
    await visa(plats, namn);
    return { namn, borta: await gallra(plats, val.behall) };
  });
}

/**
 * Shows an earlier release.
 *
 * @param namn which, or undefined for the one that was shown before
 * @returns the name of the one that is shown now
 * @throws Stopp when there is none
 */
export async function gaTillbaka(plats: string, namn?: string): Promise<string> {
  return ensam(plats, async () => {
    const [nu, alla] = [await visad(plats), await utgavorI(plats)];
    const till = namn ?? (nu && (await fore(plats, nu)));
    if (till === undefined)
      throw new Stopp(`Det finns ingen utgåva före den som visas i ${plats}.`);
    if (!alla.includes(till))
      throw new Stopp(`Utgåvan ${till} finns inte. De som finns: ${alla.join(', ') || 'inga'}.`);
    if (nu !== undefined) await arv(utgavemapp(plats, nu), utgavemapp(plats, till));
    await visa(plats, till);
    return till;
  });
}

/** An internal site in the place of a public one would be read by everyone. @throws Stopp */
async function sammaMalgrupp(plats: string, webbplats: string, forra: string): Promise<void> {
  const [ny, visas] = [await arIntern(webbplats), await arIntern(utgavemapp(plats, forra))];
  if (ny === visas) return;
  const [byggd, ska] = ny ? ['intern', 'publik'] : ['publik', 'intern'];
  throw new Stopp(
    `${webbplats} är byggd som ${byggd}, men ${plats} visar en ${ska} handbok. Inget är ändrat. ` +
      `Publicera till en annan mapp, eller bygg om: MALGRUPP=${ska} npm run build`,
  );
}

function ensam<T>(plats: string, gor: () => Promise<T>): Promise<T> {
  return iTurOrdning(join(resolve(plats), LAS), gor, () => undefined, {}, ORD);
}

/** 2026-11-23T01-35-00Z; with a number after it when there is one of that second already. Names are sorted as text. */
function ledigtNamn(tid: Date, alla: readonly string[]): string {
  const namn = tid
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
  const sista = alla.findLast((ett) => ett.startsWith(namn));
  if (sista === undefined) return namn;
  const nr = Number(sista.slice(namn.length + 1) || 1) + 1;
  return `${namn}-${String(nr).padStart(3, '0')}`;
}
