/** Proposals as the page asks for them: what has changed by the names of the site, and what git says put into Swedish. */
import { basename } from 'node:path';
import type { Resultat } from '../../granskning/index.ts';
import { forhandsvisa, lamna, type Forslagsval } from '../../redigering/git/forslag.ts';
import { Gitfel } from '../../redigering/git/kor.ts';
import { gitlage, type Gitlage } from '../../redigering/git/lage.ts';
import { grenFor, meddelandeFor, type Namngiven } from '../../redigering/git/meddelande.ts';
import { skicka } from '../../redigering/git/skicka.ts';
import { andradeFiler, type Andradfil } from '../../redigering/git/trad.ts';
import type { Forslagslage, Forslagssvar } from '../../redigering/protokoll.ts';
import { Stopp } from '../grund/stopp.ts';
import type { Verkstad } from './verkstad.ts';

const GRENAR = 'forslag/';

/** How it stands: what could be proposed, or what is in the way. */
export async function forslagslaget(rot: string, verkstad: Verkstad): Promise<Forslagslage> {
  try {
    const lage = await gitlage(rot);
    const { filer, andra } = await andradeFiler(lage);
    const resultat = await verkstad.granska();
    const namngivna = await namnge(filer, lage, verkstad);
    return {
      filer: namngivna,
      andra,
      gren: grenFor(namngivna, new Date(), lage.grenar),
      meddelande: meddelandeFor(namngivna),
      namn: lage.namn,
      epost: lage.epost,
      fjarr: lage.fjarr,
      forra: lage.grenar.filter((gren) => gren.startsWith(GRENAR) && gren !== lage.gren),
      noter: lage.noter,
      fel: antalFel(resultat),
    };
  } catch (fel) {
    if (fel instanceof Gitfel) return { hinder: fel.message };
    throw fel;
  }
}

function antalFel({ problem }: Resultat): number {
  return problem.filter(({ niva }) => niva === 'fel').length;
}

async function namnge(
  filer: Andradfil[],
  { under }: Gitlage,
  verkstad: Verkstad,
): Promise<Namngiven[]> {
  const alla = new Map((await verkstad.filer()).map((fil) => [fil.rel, fil]));
  return filer.map((ett) => {
    const rel = under === '' ? ett.fil : ett.fil.slice(under.length + 1);
    const kand = alla.get(rel);
    return { ...ett, namn: kand?.namn ?? basename(rel), samling: kand?.samling ?? 'Filer' };
  });
}

/** What a proposal of some files would hold. */
export function visaForslag(rot: string, val: Pick<Forslagsval, 'gren' | 'filer'>) {
  return medStopp(async () => {
    const lage = await gitlage(rot);
    return forhandsvisa(lage, (await andradeFiler(lage)).filer, val);
  });
}

/** Makes a proposal, and sends it when that was asked for. That it can't be sent takes nothing back. */
export function lamnaForslag(
  rot: string,
  val: Forslagsval,
  { fortsatt, sand }: { fortsatt: boolean; sand: boolean },
): Promise<Forslagssvar> {
  return medStopp(async () => {
    const lage = await gitlage(rot);
    await lamna(lage, (await andradeFiler(lage)).filer, val, fortsatt);
    return sand ? skickaForslag(rot, val.gren) : { gren: val.gren, skickat: false };
  });
}

/** Sends a proposal that has been made. */
export async function skickaForslag(rot: string, gren: string): Promise<Forslagssvar> {
  try {
    if (!gren.startsWith(GRENAR)) throw new Gitfel('Bara förslag skickas härifrån.');
    const adress = await skicka(await gitlage(rot), gren);
    return { gren, skickat: true, ...(adress ? { adress } : {}) };
  } catch (fel) {
    if (fel instanceof Gitfel) return { gren, skickat: false, fel: fel.message };
    throw fel;
  }
}

async function medStopp<T>(gor: () => Promise<T>): Promise<T> {
  try {
    return await gor();
  } catch (fel) {
    throw fel instanceof Gitfel ? new Stopp(fel.message) : fel;
  }
}
