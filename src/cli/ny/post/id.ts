import { arIdnamn, foreslaId } from '../../../innehall/fil/filnamn.ts';
import type { Samling } from '../../../schema/index.ts';
import { UPPTAGNA } from '../../../schema/upptagna.ts';
import { Stopp } from '../../grund/stopp.ts';
import type { Underlag } from './underlag.ts';

/** Longer names are a burden in addresses. */
const LANGST = 60;

/**
 * The id of something new: what the editor asks for, or else what its title gives, with a figure after it when that is taken.
 *
 * @throws Stopp when the id that was asked for is taken or is no id, or when the title gives none
 */
export function nyttId(
  underlag: Underlag,
  samling: Samling,
  titel: string,
  onskat?: string,
): string {
  const tagna = new Set([...underlag.i(samling).map(({ id }) => id), ...(UPPTAGNA[samling] ?? [])]);
  const arTaget = (id: string) => tagna.has(id) || underlag.upptagna.has(`${samling}/${id}`);
  if (onskat !== undefined) return provat(onskat, arTaget);
  const forst = avkortat(foreslaId(titel));
  if (!arIdnamn(forst))
    throw new Stopp(`”${titel}” ger inget id. Ange ett med --id, till exempel --id ny-sida.`);
  for (let nr = 1; ; nr++) {
    const id = nr === 1 ? forst : `${forst}-${nr}`;
    if (!arTaget(id)) return id;
  }
}

function provat(id: string, arTaget: (id: string) => boolean): string {
  if (!arIdnamn(id)) {
    const forslag = foreslaId(id);
    const menade = arIdnamn(forslag) ? ` Menade du ${forslag}?` : '';
    throw new Stopp(
      `--id: ”${id}” går inte att använda.${menade} Ett id har små bokstäver a–z, siffror och bindestreck.`,
    );
  }
  if (arTaget(id)) throw new Stopp(`--id: ”${id}” är redan taget. Inget skrevs. Välj ett annat.`);
  return id;
}

/** Cut between two words, where there are several. */
function avkortat(id: string): string {
  if (id.length <= LANGST) return id;
  const kort = id.slice(0, LANGST + 1);
  const slut = kort.lastIndexOf('-');
  return slut > 0 ? kort.slice(0, slut) : id.slice(0, LANGST);
}
