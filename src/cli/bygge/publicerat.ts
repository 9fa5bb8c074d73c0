/** Builds in a folder of its own, and then puts it in the place of what was published. */
import { join } from 'node:path';
import { Utskriftsfel } from '../../utskrift/index.ts';
import type { Miljo } from '../../webb/miljo.ts';
import { PROJEKT } from '../../webb/miljo/projekt.ts';
import { Stopp } from '../grund/stopp.ts';
import { skapaStege } from '../stege.ts';
import { skapaArbetsmapp, stadaArbetsmappar } from '../publicering/arbetsmapp.ts';
import { marke } from '../publicering/marke.ts';
import { skrivTvillingar } from '../publicering/komprimera.ts';
import { publicera } from '../publicering/publicera.ts';
import { skrivBredvid } from './bredvid.ts';
import { summeraTrad } from './tradsumma.ts';

/** Where builds in the making lie, and their locks. */
export const BYGG = join(PROJEKT, '.bygg');

export const STANNADE = 'Bygget stannade. Det som var publicerat ligger kvar.';

/**
 * Publishes what the work leaves in the folder that it is given. When the work fails nothing is published.
 *
 * @returns what the work returns
 */
export async function byggOchPublicera<T>(
  miljo: Miljo,
  skriv: (rad: string) => void,
  arbete: (mapp: string) => Promise<T>,
): Promise<T> {
  await stadaArbetsmappar(BYGG);
  const mapp = await skapaArbetsmapp(BYGG);
  try {
    const gjort = await arbete(mapp.ut);
    if (miljo.komprimera) await packaTexter(mapp.ut, skriv);
    // The mark is one of the files that are summed.
    await marke(mapp.ut, miljo.malgrupp);
    const summa = await summeraTrad(mapp.ut);
    await publicera(mapp.ut, miljo.ut, BYGG);
    await skrivBredvid(miljo.ut, summa, skriv);
    return gjort;
  } catch (fel) {
    skriv(STANNADE);
    throw fel instanceof Utskriftsfel ? new Stopp(fel.message) : fel;
  } finally {
    await mapp.taBort();
  }
}

async function packaTexter(mapp: string, skriv: (rad: string) => void): Promise<void> {
  const filer = () => skrivTvillingar(mapp);
  await skapaStege(skriv).steg('Packar texter', filer, (antal) => `${antal} filer`);
}
