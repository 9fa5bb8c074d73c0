/** What is known while a document is read: what has been told of, and the pictures. */
import type { Nodes, RootContent } from 'mdast';
import type { Wordbild } from '../las/html.ts';

/** The kinds of thing that an editor should look at afterwards. The words stand in rapport/ord.ts. */
export type Anmarkning =
  | 'tabell-ifylld'
  | 'tabell-rubrikrad'
  | 'tabell-tom'
  | 'tabell-ruta'
  | 'tabell-stor'
  | 'tabbar'
  | 'lista-gissad'
  | 'rubrik-gissad'
  | 'rubrik-nummer'
  | 'rubrik-niva'
  | 'titel-lika'
  | 'struket'
  | 'lank-utan-mal'
  | 'lank-borttagen'
  | 'bild-vald-bort'
  | 'bild-slag'
  | 'bild-alt'
  | 'sammanfattning'
  | 'olika';

export interface Sagt {
  slag: Anmarkning;
  /** What it is about, where one must know: a file name, a heading. */
  om?: string | undefined;
}

/** Where things are told while a block is read. */
export class Lage {
  /** Block → what is told of it. */
  readonly noter = new Map<Nodes, Sagt[]>();
  /** Name of a place that links lead to → the block where it is. Undefined until the block is there. */
  readonly ankare = new Map<string, RootContent>();
  readonly bilder: readonly Wordbild[];
  /** Footnotes of the document by their id in it. */
  readonly fotnoter = new Map<string, RootContent[]>();
  #sagt: Sagt[] = [];
  #namn: string[] = [];

  constructor(bilder: readonly Wordbild[]) {
    this.bilder = bilder;
  }

  sag(slag: Anmarkning, om?: string): void {
    if (!this.#sagt.some((ett) => ett.slag === slag && ett.om === om))
      this.#sagt.push({ slag, om });
  }

  /** Tells of a block that is read already. */
  lagg(block: Nodes, slag: Anmarkning, om?: string): void {
    this.noter.set(block, [...(this.noter.get(block) ?? []), { slag, om }]);
  }

  /** A link may lead here: to the block that is being read. */
  markPlats(namn: string): void {
    this.#namn.push(namn);
  }

  /** The block is read: what was told belongs to it. */
  klart(block: RootContent): void {
    if (this.#sagt.length > 0)
      this.noter.set(block, [...(this.noter.get(block) ?? []), ...this.#sagt]);
    for (const namn of this.#namn) this.ankare.set(namn, block);
    this.#sagt = [];
    this.#namn = [];
  }

  /** What belonged to one block belongs to another, which has it in it. */
  flytta(fran: RootContent, till: RootContent): void {
    const sagt = this.noter.get(fran);
    if (sagt) this.noter.set(till, [...(this.noter.get(till) ?? []), ...sagt]);
    for (const [namn, block] of this.ankare) if (block === fran) this.ankare.set(namn, till);
  }
}
