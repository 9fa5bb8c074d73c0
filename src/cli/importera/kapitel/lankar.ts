/** Links within the document become links between the chapters that it has become. */
import type { Nodes, PhrasingContent } from 'mdast';
import { Rubrikider } from '../../../innehall/brod/rubrikider.ts';
import { INOM } from '../trad/ord.ts';
import type { Lage } from '../trad/lage.ts';
import { ordenI, ordenIAlla } from '../trad/text.ts';
import { allaI, bytNoder } from './byt.ts';
import type { Avsnitt } from './dela.ts';

interface Plats {
  avsnitt: Avsnitt;
  /** The heading under which it stands; undefined at the top of the chapter. */
  rubrik: string | undefined;
}

/** @param idFor the id that a chapter has got */
export function knytLankar(
  alla: readonly Avsnitt[],
  lage: Lage,
  idFor: (avsnitt: Avsnitt) => string,
): void {
  const platser = platserna(alla);
  for (const avsnitt of alla)
    for (const block of avsnitt.block)
      if ('children' in block)
        block.children = bytNoder(block.children as Nodes[], (nod) => {
          if (nod.type !== 'link' || !nod.url.startsWith(INOM)) return undefined;
          const mal = lage.ankare.get(nod.url.slice(INOM.length));
          const adress = adressTill(mal && platser.get(mal), avsnitt, idFor);
          if (adress !== undefined) return [{ ...nod, url: adress }];
          if (adress === undefined && !mal)
            lage.lagg(block, 'lank-utan-mal', ordenIAlla(nod.children));
          return nod.children as PhrasingContent[];
        }) as never;
}

function adressTill(
  plats: Plats | undefined,
  fran: Avsnitt,
  idFor: (avsnitt: Avsnitt) => string,
): string | undefined {
  if (!plats) return undefined;
  const ankare = plats.rubrik === undefined ? '' : `#${plats.rubrik}`;
  if (plats.avsnitt === fran) return ankare || undefined;
  return `kapitel:${idFor(plats.avsnitt)}${ankare}`;
}

function platserna(alla: readonly Avsnitt[]): Map<Nodes, Plats> {
  const platser = new Map<Nodes, Plats>();
  for (const avsnitt of alla) {
    const ider = new Rubrikider();
    let rubrik: string | undefined;
    if (avsnitt.rubrik) platser.set(avsnitt.rubrik, { avsnitt, rubrik });
    for (const block of avsnitt.block) {
      if (block.type === 'heading') rubrik = ider.for(ordenI(block));
      for (const nod of allaI(block)) platser.set(nod, { avsnitt, rubrik });
    }
  }
  return platser;
}
