/** The pages of a version: a part of the text, or a collection, on each. */
import { arFalt } from '../innehall/varde.ts';
import { SAMLINGSNAMN } from '../modell/samlingsnamn.ts';
import type { Handbok, Version } from '../modell/typer.ts';
import { iTidsordning } from '../innehall/versionsordning.ts';
import { LANKSLAG, lasLank } from '../schema/lankar.ts';
import type { Samling } from '../schema/index.ts';
import type { Versionspost } from '../schema/versioner.ts';

export interface Avsnitt {
  id: string;
  namn: string;
  /** It is a part of the text; otherwise a collection. */
  del: boolean;
  samling: string;
  poster: Versionspost[];
}

/** Names that a page of the version has already. */
const UPPTAGNA = new Set<string>([...Object.keys(SAMLINGSNAMN), 'andringar']);

/** Parts in their order, then the other collections that the version has anything of. */
export function avsnitten({ data }: Version): Avsnitt[] {
  const { poster } = data;
  const kapitel = poster.filter(({ samling }) => samling === 'kapitel');
  const delar = delarna(data.handbok).map(({ id, namn }): Avsnitt => ({
    id: UPPTAGNA.has(id) ? `del-${id}` : id,
    namn,
    del: true,
    samling: 'kapitel',
    poster: kapitel.filter((post) => post.data['del'] === id),
  }));
  const andra = Map.groupBy(
    poster.filter(({ samling }) => samling !== 'kapitel'),
    ({ samling }) => samling,
  );
  const samlingar = [...andra].map(([samling, poster]): Avsnitt => ({
    id: samling,
    namn: SAMLINGSNAMN[samling as Samling]?.namn ?? samling,
    del: false,
    samling,
    poster,
  }));
  return [...delar, ...samlingar].filter((ett) => ett.poster.length > 0);
}

/** The nearest version before with a text; undefined where one of the two has none. */
export function jamford(
  { versioner }: Pick<Handbok, 'versioner'>,
  version: Version,
): Version | undefined {
  if (version.data.utanText) return undefined;
  const ordnade = iTidsordning(versioner);
  const plats = ordnade.findIndex(({ id }) => id === version.id);
  return ordnade.slice(0, plats).findLast(({ data }) => !data.utanText);
}

function delarna({ delar }: Version['data']['handbok']): { id: string; namn: string }[] {
  if (!Array.isArray(delar)) return [];
  return delar.flatMap((del: unknown) => {
    const { id, namn } = arFalt(del) ? del : {};
    // It becomes a part of an address.
    return typeof id === 'string' && /^[a-z0-9-]+$/.test(id) ? [{ id, namn: String(namn) }] : [];
  });
}

/** The place of a post on its page: "roller-kommunstyrelsen". */
export function postankare({ samling, id }: Pick<Versionspost, 'samling' | 'id'>): string {
  return `${samling}-${id}`;
}

/** Where pages and links lead inside one version. Addresses are without base path. */
export class Versionskarta {
  readonly avsnitt: Avsnitt[];
  readonly #adress: string;
  readonly #platser: Map<string, Avsnitt>;

  constructor(version: Version) {
    this.avsnitt = avsnitten(version);
    this.#adress = version.adress;
    this.#platser = new Map(
      this.avsnitt.flatMap((ett) => ett.poster.map((post) => [postankare(post), ett] as const)),
    );
  }

  sida(avsnitt: Pick<Avsnitt, 'id'>): string {
    return `${this.#adress}${avsnitt.id}/`;
  }

  samling(samling: string): string | undefined {
    const funnet = this.avsnitt.find((ett) => !ett.del && ett.samling === samling);
    return funnet && this.sida(funnet);
  }

  post(post: Pick<Versionspost, 'samling' | 'id'>): string | undefined {
    const funnet = this.#platser.get(postankare(post));
    return funnet && `${this.sida(funnet)}#${postankare(post)}`;
  }

  /** Of a link in a text: roll:kommunstyrelsen. */
  lank(adress: string): string | undefined {
    const lank = lasLank(adress);
    const samling = lank && LANKSLAG[lank.slag]?.samling;
    if (!lank || !samling) return undefined;
    const post = this.post({ samling, id: lank.id });
    return post && (lank.ankare ? `${post}-${lank.ankare}` : post);
  }
}
