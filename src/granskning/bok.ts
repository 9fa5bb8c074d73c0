/** The whole handbook as granskningen sees it: every post by collection and id, and the lists of handbok.yaml. */
import { SAMLINGAR, type Samling, type Taxonomi } from '../schema/index.ts';
import type { LagData } from '../schema/lagar.ts';
import { dela, Framsida, type Vag } from '../innehall/framsida/framsida.ts';
import { byteI } from '../innehall/fil/byte.ts';
import type { Kalla, Post, Stalle } from '../innehall/post.ts';
import { vagIFilen } from '../innehall/synlighet/uppgifter.ts';
import type { Plats } from '../problem/problem.ts';

export class Bok {
  readonly handbok: Kalla;
  readonly poster: Post[];
  /** Images inside the handbook, as paths from its folder. */
  readonly bilder: Set<string>;
  /** Documents to attach, by their names in the folder bilagor. */
  readonly bilagor: readonly string[];
  readonly rot: string;
  /** The laws that references may lead to. */
  readonly lagar: LagData[];
  /** The comparison beside the handbooks, where there is one. */
  readonly jamforelse: Kalla | undefined;
  /** Pages that only a proposal has, as "roller/revisorerna": nothing that is decided leads there. */
  readonly foreslagna = new Set<string>();
  /** The whole that this is the public part of. */
  hela: Bok | undefined;
  private readonly perSamling = new Map<Samling, Map<string, Post>>();
  private readonly framsidor = new Map<string, Framsida>();

  constructor(
    rot: string,
    handbok: Kalla,
    poster: Post[],
    filer: { bilder: Set<string>; bilagor: readonly string[] },
    lagar: LagData[] = [],
    jamforelse?: Kalla,
  ) {
    this.rot = rot;
    this.handbok = handbok;
    this.poster = poster;
    this.bilder = filer.bilder;
    this.bilagor = filer.bilagor;
    this.lagar = lagar;
    this.jamforelse = jamforelse;
    for (const samling of Object.keys(SAMLINGAR) as Samling[])
      this.perSamling.set(samling, new Map());
    for (const post of poster) {
      const samling = this.samling(post.samling);
      if (!samling.has(post.id)) samling.set(post.id, post);
    }
  }

  /** The same handbook with a proposal laid over it. */
  medForslag(handbok: Kalla, poster: Post[], bilder: Set<string>): Bok {
    const filer = { bilder: this.bilder.union(bilder), bilagor: this.bilagor };
    return new Bok(this.rot, handbok, poster, filer, this.lagar, this.jamforelse);
  }

  /** The part of this handbook that everyone may read. */
  publikMed(handbok: Kalla, poster: Post[]): Bok {
    const publik = this.medForslag(handbok, poster, new Set());
    publik.hela = this;
    for (const sida of this.foreslagna) publik.foreslagna.add(sida);
    return publik;
  }

  /** Whether handbok.yaml could be read. When not, nothing can be said of what points into its lists. */
  get handbokLast(): boolean {
    return Object.keys(this.handbok.ra).length > 0;
  }

  /** The posts of a collection by id. */
  samling(samling: Samling): Map<string, Post> {
    return this.perSamling.get(samling)!;
  }

  /** The ids of a list in handbok.yaml. */
  taxonomi(namn: Taxonomi): string[] {
    const lista = this.handbok.ra[namn];
    if (!Array.isArray(lista)) return [];
    return lista.flatMap((ett: unknown) => {
      const id = ett !== null && typeof ett === 'object' && 'id' in ett ? ett.id : undefined;
      return typeof id === 'string' ? [id] : [];
    });
  }

  /** Where the value at a path of folded keys stands. */
  plats(kalla: Kalla, vag: Vag): Plats {
    return this.framsida(kalla)?.plats(vagIFilen(vag, kalla.utelamnade)) ?? { rad: 1, kolumn: 1 };
  }

  /** Where a link or a word stands, be it in the body or in the front matter. */
  stalle(kalla: Kalla, stalle: Stalle): Plats {
    return stalle.vag ? this.plats(kalla, stalle.vag) : stalle;
  }

  /** The line of a file, from 1. */
  rad(kalla: Kalla, rad: number): string | undefined {
    return textAv(kalla).split(/\r?\n/)[rad - 1];
  }

  /** Positions are only needed where there is a problem, so the YAML is parsed again then. */
  private framsida(kalla: Kalla): Framsida | undefined {
    const kand = this.framsidor.get(kalla.sokvag);
    if (kand) return kand;
    const text = textAv(kalla).replace(/^\uFEFF/, '');
    const delad =
      kalla === this.handbok || /\.(?:json|yaml)$/.test(kalla.sokvag)
        ? { yaml: text, yamlRad: 0 }
        : dela(text);
    if (!delad) return undefined;
    const framsida = new Framsida(delad.yaml, delad.yamlRad);
    this.framsidor.set(kalla.sokvag, framsida);
    return framsida;
  }
}

function textAv(kalla: Kalla): string {
  return Buffer.from(byteI(kalla)).toString('utf8');
}

/** A text in the raw front matter, or undefined. */
export function textI(kalla: Kalla, falt: string): string | undefined {
  const varde = kalla.ra[falt];
  return typeof varde === 'string' ? varde : undefined;
}
