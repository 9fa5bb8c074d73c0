/** Builds in a folder of its own, and then puts it in the place of what was published. */
import { join } from 'node:path';
import { Utskriftsfel } from '../../utskrift/index.ts';
import { Byggtrad } from '../../webb/byggtrad.ts';
import type { Miljo } from '../../webb/miljo.ts';
import { PROJEKT } from '../../webb/miljo/projekt.ts';
import { Stopp } from '../grund/stopp.ts';
import { skapaStege } from '../stege.ts';
import { skapaArbetsmapp, stadaArbetsmappar } from '../publicering/arbetsmapp.ts';
import { marke, MARKE } from '../publicering/marke.ts';
import { skrivTvillingar } from '../publicering/komprimera.ts';
import { publicera } from '../publicering/publicera.ts';
import { skrivBredvid } from './bredvid.ts';
import { forradFor, medMinne } from './forrad.ts';
import { summeraTrad } from './tradsumma.ts';
import { Vila } from './vila.ts';

/** Where builds in the making lie, and their locks. */
export const BYGG = join(PROJEKT, '.bygg');

export const STANNADE = 'Bygget stannade. Det som var publicerat ligger kvar.';

/**
 * Publishes the site that the work makes. It begins with what was published before the last time, unless `vilar` is false. When the work fails nothing is published.
 *
 * @returns what the work returns
 */
export async function byggOchPublicera<T>(
  miljo: Miljo,
  skriv: (rad: string) => void,
  arbete: (trad: Byggtrad) => Promise<T>,
  { vilar = true } = {},
): Promise<T> {
  await stadaArbetsmappar(BYGG);
  const mapp = await skapaArbetsmapp(BYGG);
  const vila = vilar ? await Vila.for(miljo.ut, BYGG) : undefined;
  try {
    const trad = (await vila?.vack(mapp.ut)) ?? new Byggtrad(mapp.ut);
    const gjort = await arbete(trad);
    if (miljo.komprimera) await packaTexter(trad, miljo, skriv);
    await trad.stada();
    // The mark is one of the files that are summed.
    await marke(trad.mapp, miljo.malgrupp);
    await trad.taIn(MARKE);
    await vila?.tom();
    await publicera(trad.mapp, miljo.ut, { over: BYGG, ...(vila ? { undan: vila.plats } : {}) });
    await vila?.minns(trad);
    await skrivBredvid(miljo.ut, summeraTrad(trad), skriv);
    return gjort;
  } catch (fel) {
    skriv(STANNADE);
    throw fel instanceof Utskriftsfel ? new Stopp(fel.message) : fel;
  } finally {
    await mapp.taBort();
  }
}

async function packaTexter(
  trad: Byggtrad,
  miljo: Miljo,
  skriv: (rad: string) => void,
): Promise<void> {
  const filer = async () =>
    miljo.valda.length > 1
      ? skrivTvillingar(trad)
      : medMinne('packat', await forradFor(miljo), (minne) => skrivTvillingar(trad, minne));
  await skapaStege(skriv).steg('Packar texter', filer, (antal) => `${antal} filer`);
}
