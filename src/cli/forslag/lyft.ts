/** A proposal that has been adopted: what is to change in the handbook's folder so that its files become the decided ones. */
import path from 'node:path';
import { FORSLAGSFIL, FORSLAGSMAPP, lasMapp, type Fil } from '../../innehall/fil/mapp.ts';
import { sidnyckel } from '../../granskning/index.ts';
import { lasYaml } from '../../innehall/framsida/yaml.ts';
import { vardenEfter } from '../../schema/varden.ts';
import { Stopp } from '../grund/stopp.ts';
import { lasForAndring, type Filandring } from '../skrivning/index.ts';
import { medFalt } from './falt.ts';

/**
 * The changes that lift a proposal: each of its files goes, byte for byte, to the same place in the handbook; the pages that it takes
 * away are gone; its fields stand in handbok.yaml; the folder of the proposal is empty. Nothing is written here.
 *
 * @param rot the handbook's folder, whose proposal granskning has let through
 * @returns one change a file, for `skrivAllt`
 * @throws Stopp when there is no proposal
 */
export function lyftForslag(rot: string): Filandring[] {
  const { forslag, filer: bas } = lasMapp(rot, '');
  if (!forslag)
    throw new Stopp('Det finns inget förslag att lyfta in. Det ska ligga i mappen forslag.');
  const mapp = lasMapp(path.join(rot, FORSLAGSMAPP), FORSLAGSMAPP, true);
  const filer = [...mapp.filer.map(({ rel }) => rel), ...mapp.bilder];
  return [
    ...flyttade(rot, filer),
    ...ersatta(rot, bas, mapp.filer),
    ...(mapp.handbok === undefined ? [] : handboken(rot, mapp.handbok)),
    bort(rot, `${FORSLAGSMAPP}/${FORSLAGSFIL}`),
  ];
}

/** Each file to its place in the handbook, and away from the proposal. */
function flyttade(rot: string, filer: string[]): Filandring[] {
  return filer.flatMap((rel) => {
    const fran = `${FORSLAGSMAPP}/${rel}`;
    const ny = lasForAndring(rot, fran);
    if (!ny) return [];
    const sett = lasForAndring(rot, rel)?.sett;
    return [{ fil: rel, innehall: ny.byte, sett }, bort(rot, fran)];
  });
}

/** Decided files that lie elsewhere than the one that replaces them, and those of pages that are taken away. */
function ersatta(rot: string, bas: Fil[], nya: Fil[]): Filandring[] {
  const platser = new Map(nya.map((fil) => [sidnyckel(fil), fil.rel]));
  const utgar = new Set(utgaende(rot));
  return bas
    .filter((fil) => {
      const ny = platser.get(sidnyckel(fil));
      return ny === undefined ? utgar.has(sidnyckel(fil)) : ny !== fil.rel;
    })
    .map(({ rel }) => bort(rot, rel));
}

function utgaende(rot: string): string[] {
  const { text = '' } = lasForAndring(rot, `${FORSLAGSMAPP}/${FORSLAGSFIL}`) ?? {};
  const { varde } = lasYaml({ fil: FORSLAGSFIL, yaml: text, radFore: 0, tak: 256_000 });
  return vardenEfter('utgar[]', varde).flatMap(({ varde: sida }) =>
    typeof sida === 'string' ? [sida] : [],
  );
}

function handboken(rot: string, namn: string): Filandring[] {
  const over = lasForAndring(rot, `${FORSLAGSMAPP}/${namn}`);
  const bas = lasForAndring(rot, 'handbok.yaml');
  if (!over || !bas) return [];
  const innehall = medFalt(bas.text, over.text);
  return [{ fil: 'handbok.yaml', innehall, sett: bas.sett }, bort(rot, `${FORSLAGSMAPP}/${namn}`)];
}

function bort(rot: string, fil: string): Filandring {
  return { fil, innehall: null, sett: lasForAndring(rot, fil)?.sett };
}
