/** What changed links lead to, by name: a reader does not know `roll:kommunstyrelsen`. */
import { LANKSLAG, lasLank } from '../../schema/lankar.ts';
import type { Bitskillnad, Blockskillnad, Postskillnad } from '../typer.ts';
import type { Namnpar, Namnslag } from './namn.ts';

/** The names of all links whose words are the same but whose address is another, on either side. */
export function lanknamnen(poster: readonly Postskillnad[], namn: Namnpar): Record<string, string> {
  const par = poster
    .flatMap(({ block }) => block.flatMap(bitarna))
    .flatMap((ett) => (ett.art === 'form' ? [ett] : []));
  return Object.fromEntries([
    ...par.flatMap(({ fore }) => namnet(fore.adress, namn.fore)),
    ...par.flatMap(({ efter }) => namnet(efter.adress, namn.efter)),
  ]);
}

function namnet(adress: string | undefined, namn: Namnslag): [string, string][] {
  const lank = adress === undefined ? undefined : lasLank(adress);
  const slag = lank && LANKSLAG[lank.slag];
  if (!slag) return [];
  const avsnitt = lank.ankare ? `, avsnittet ${lank.ankare}` : '';
  return [[adress!, `${namn(slag.samling, lank.id)}${avsnitt}`]];
}

/** All runs of a block and of what it holds. */
function bitarna(block: Blockskillnad): Bitskillnad[] {
  if (!('inre' in block) && !('andring' in block)) return [];
  const inre = 'inre' in block ? block.inre : block.andring;
  switch (inre?.slag) {
    case 'text':
      return inre.bitar;
    case 'omslutning':
      return inre.block.flatMap(bitarna);
    case 'lista':
      return inre.punkter.flatMap((ett) =>
        ett.art === 'andrat' ? ett.block.flatMap(bitarna) : [],
      );
    case 'tabell':
      return inre.rader.flatMap(({ celler }) => celler.flatMap(({ bitar }) => bitar));
    default:
      return [];
  }
}
