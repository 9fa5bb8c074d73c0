/** The files of a handbook that may be edited, by their names on the site. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Post, Resultat } from '../../granskning/index.ts';
import { FORSLAGSMAPP, lasMapp } from '../../innehall/fil/mapp.ts';
import { SAMLINGSNAMN } from '../../modell/samlingsnamn.ts';
import type { Redigerbar } from '../../redigering/fil/utkast.ts';
import { namnet } from '../../redigering/formular/valen.ts';
import { SAMLINGAR } from '../../schema/index.ts';

export const BOK = 'handbok.yaml';

/**
 * handbok.yaml, and the texts of all collections: the decided ones first, then those of a proposal. Frozen versions are never edited.
 *
 * @param rot the handbook's folder
 * @param visa how it is written in messages
 */
export function redigerbara(rot: string, visa: string, resultat: Resultat): Redigerbar[] {
  const { poster, handbok } = resultat;
  const bok: Redigerbar = {
    rel: BOK,
    namn: titeln(handbok['titel']),
    samling: 'handbok',
    id: 'handbok',
  };
  return [
    bok,
    ...poster.flatMap((post) => enFil(post)).sort(iOrdning),
    ...forslagets(rot, visa, resultat),
  ];
}

/** What a kind of file is called in the list. */
export function slagnamnet({ samling, iForslaget }: Redigerbar): string {
  const namn = samling === 'handbok' ? 'Om handboken' : SAMLINGSNAMN[samling].namn;
  return iForslaget ? `Förslag: ${namn}` : namn;
}

function enFil({
  samling,
  rel,
  id,
  ra,
}: Pick<Post, 'samling' | 'rel' | 'id' | 'ra'>): Redigerbar[] {
  if (samling === 'versioner' || !rel.endsWith('.mdx')) return [];
  return [{ rel, samling, id, namn: namnet(samling, ra) ?? rel }];
}

/** The files of a proposal, also of one that could not be read as a whole: then by the names of the files. */
function forslagets(rot: string, visa: string, { forslag }: Resultat): Redigerbar[] {
  const mapp = join(rot, FORSLAGSMAPP);
  if (!existsSync(mapp)) return [];
  const lasta = new Map(forslag?.poster.map((post) => [post.fil, post.ra]));
  return lasMapp(mapp, `${visa}/${FORSLAGSMAPP}`, true)
    .filer.flatMap(({ samling, id, fil, rel }) =>
      enFil({ samling, id, rel, ra: lasta.get(fil) ?? {} }),
    )
    .map((fil) => ({ ...fil, rel: `${FORSLAGSMAPP}/${fil.rel}`, iForslaget: true as const }))
    .sort(iOrdning);
}

const ORDNING = Object.keys(SAMLINGAR);
const NAMN = new Intl.Collator('sv');

/** As on the site: collection by collection. Chapters lie in the order of their folders, the rest by name. */
function iOrdning(a: Redigerbar, b: Redigerbar): number {
  if (a.samling !== b.samling) return ORDNING.indexOf(a.samling) - ORDNING.indexOf(b.samling);
  return a.samling === 'kapitel' ? NAMN.compare(a.rel, b.rel) : NAMN.compare(a.namn, b.namn);
}

function titeln(titel: unknown): string {
  return typeof titel === 'string' ? `Om handboken: ${titel}` : 'Om handboken';
}
