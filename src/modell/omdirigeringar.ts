import { LANKSLAG, lasLank } from '../schema/lankar.ts';
import { slutmalet } from '../schema/omdirigeringar.ts';
import type { AnyNod, Handbok } from './typer.ts';

/** An old page and where it leads. */
export interface Gammalsida {
  /** The path that it had: roller/gammalt-id. */
  vag: string;
  /** What it was called, or its id in words. */
  namn: string;
  /** As it is written in handbok.yaml, after all redirects: roll:nytt-id, or /roller/. */
  till: string;
  /** What it is called now; undefined for a page that is no thing of the handbook. */
  nyttNamn: string | undefined;
}

/** The pages that lead old addresses on. One that leads to what this build does not show is left out. */
export function gamlaSidor(bok: Handbok): Gammalsida[] {
  const { omdirigeringar } = bok.data;
  return omdirigeringar.flatMap(({ fran, namn }): Gammalsida[] => {
    const gammal = lasLank(fran);
    const till = slutmalet(omdirigeringar, fran);
    if (!gammal || till === undefined) return [];
    const vag = `${LANKSLAG[gammal.slag]?.mapp}/${gammal.id}`;
    const sida = { vag, namn: namn ?? gammal.id, till };
    const ny = lasLank(till);
    if (!ny) return [{ ...sida, nyttNamn: undefined }];
    const nod = noden(bok, ny.slag, ny.id);
    return nod ? [{ ...sida, nyttNamn: nod.namn }] : [];
  });
}

function noden(bok: Handbok, slag: string, id: string): AnyNod | undefined {
  const samling = LANKSLAG[slag]?.samling;
  const alla: readonly AnyNod[] = samling ? bok[samling] : [];
  return alla.find((nod) => nod.id === id);
}
