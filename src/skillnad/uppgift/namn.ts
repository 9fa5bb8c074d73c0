/** What ids are called in a text: the names of its posts, and of the lists of its handbok.yaml. */
import type { HandbokData } from '../../schema/handbok.ts';
import type { Versionspost } from '../../schema/versioner.ts';

/** handbok.yaml as a version keeps it: as its schema gives it. */
export type Handboksdata = Record<string, unknown> | HandbokData;

/** The name of an id in a collection or in a list of handbok.yaml; the id itself where nothing has it. */
export type Namnslag = (samling: string, id: string) => string;

/** The names of both texts. */
export interface Namnpar {
  fore: Namnslag;
  efter: Namnslag;
}

/** Fields of front matter. */
export type Falten = Record<string, unknown>;

/** The names of one text. */
export function namnen(poster: readonly Versionspost[], handbok: Handboksdata = {}): Namnslag {
  const namn = new Map(poster.map((post) => [`${post.samling}:${post.id}`, post.namn]));
  for (const [lista, varde] of Object.entries(handbok))
    if (Array.isArray(varde))
      for (const ett of varde as unknown[]) {
        const { id, namn: heter, titel } = (ett ?? {}) as Record<string, unknown>;
        const sagt = heter ?? titel;
        if (typeof id === 'string' && typeof sagt === 'string') namn.set(`${lista}:${id}`, sagt);
      }
  return (samling, id) => namn.get(`${samling}:${id}`) ?? id;
}
