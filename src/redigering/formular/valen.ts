/** The lists that a form lets one choose from: what the handbook has of each kind, by name. */
import type { Resultat } from '../../granskning/index.ts';
import { SAMLINGAR, TAXONOMIER, type Samling } from '../../schema/index.ts';
import { arFalt } from '../../innehall/varde.ts';
import type { Formval } from './modell.ts';

const I_ORDNING = new Intl.Collator('sv');

/** The choices by the name of their list, see `referenser` of the schemas. Collections by name, lists of handbok.yaml in their own order. */
export function valen({
  poster: beslutade,
  handbok,
  forslag,
}: Pick<Resultat, 'poster' | 'handbok' | 'forslag'>): Record<string, Formval[]> {
  const poster = unika([...beslutade, ...(forslag?.poster ?? [])]);
  const samlingar = (Object.keys(SAMLINGAR) as Samling[]).map((samling) => [
    samling,
    poster
      .filter((post) => post.samling === samling)
      .map(({ id, ra }) => ({ varde: id, namn: namnet(samling, ra) ?? id }))
      .sort((a, b) => I_ORDNING.compare(a.namn, b.namn)),
  ]);
  const listor = Object.keys(TAXONOMIER).map((namn) => [namn, listan(handbok[namn])]);
  return Object.fromEntries([...samlingar, ...listor]) as Record<string, Formval[]>;
}

/** A proposal has the pages of the handbook too, and some of its own. */
function unika(poster: Resultat['poster']): Resultat['poster'] {
  return [...new Map(poster.map((ett) => [`${ett.samling}/${ett.id}`, ett])).values()];
}

/** What a post is called on the site: its title, name or term. */
export function namnet(samling: Samling, ra: Record<string, unknown>): string | undefined {
  const namn = ra[SAMLINGAR[samling].namn];
  const nummer = samling === 'mal' && typeof ra['nummer'] === 'string' ? `${ra['nummer']} ` : '';
  return typeof namn === 'string' && namn !== '' ? nummer + namn : undefined;
}

function listan(lista: unknown): Formval[] {
  if (!Array.isArray(lista)) return [];
  return lista.filter(arFalt).flatMap(({ id, namn, titel }) => {
    const text = [namn, titel, id].find((ett) => typeof ett === 'string' && ett !== '');
    return typeof id === 'string' ? [{ varde: id, namn: stor(String(text)) }] : [];
  });
}

function stor(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
