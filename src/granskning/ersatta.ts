/** Which governing documents no longer apply on the day that the handbook describes, and what has taken their place. */
import { forstaDagen } from '../schema/datum.ts';
import type { StyrdokumentData } from '../schema/styrdokument.ts';
import type { Bok } from './bok.ts';
import type { Post } from '../innehall/post.ts';

export interface Inaktuellt {
  post: Post;
  /** ”ersatt av ”Plan för skolan””, ”upphävt”: what follows "som är". */
  varfor: string;
  /** The documents that apply instead. */
  nya: Post[];
}

/** By id. A document that is replaced applies until one that replaces it begins to. */
export function inaktuellaDokument(bok: Bok): Map<string, Inaktuellt> {
  const dag = forstaDagen(String(bok.handbok.ra['lage']));
  const dokument = bok.samling('styrdokument');
  const funna = [...dokument.values()].flatMap((post) => {
    const data = datan(post);
    if (!data || data.underArbete) return [];
    const nya = data.ersattAv
      .flatMap((id) => dokument.get(id) ?? [])
      .filter((ny) => harBorjat(ny, dag));
    const upphavt = data.upphavt !== undefined && forstaDagen(data.upphavt.datum) <= dag;
    if (!upphavt && nya.length === 0) return [];
    const av = nya.map((ny) => `”${datan(ny)?.titel ?? ny.id}”`).join(' och ');
    return [{ post, nya, varfor: av ? `ersatt av ${av}` : 'upphävt' }];
  });
  return new Map(funna.map((ett) => [ett.post.id, ett]));
}

/** The first day on which a document applies, as far as its dates tell. */
export function borjar({ galler, beslut }: StyrdokumentData): string {
  return forstaDagen(galler.fran ?? beslut.datum);
}

/** A document's data when it fits the schema. */
export function datan(post: Post): StyrdokumentData | undefined {
  return post.data as StyrdokumentData | undefined;
}

function harBorjat(post: Post, dag: string): boolean {
  const data = datan(post);
  if (data === undefined || data.underArbete || data.forslag === 'antas') return false;
  return borjar(data) <= dag;
}
