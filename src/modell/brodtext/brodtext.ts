import { lasLank } from '../../schema/lankar.ts';
import type { Sidelement, Sidnod, Sidtrad } from '../../granskning/index.ts';
import type { Ord } from '../typer.ts';
import { slaUpp } from '../../svenska/uppslag.ts';
import type { Lexikon } from './lexikon.ts';
import { arElement, idFor, skapa, skapaText, textI } from './sidtrad.ts';

/**
 * What a text gets on its own page: a link to each section and paragraph, and the glossary's words
 * explained where they first occur. A step on the tree of the author's text, so what a component
 * draws is never touched.
 */

export interface Brodtextval {
  lexikon: Lexikon;
  /** The address of a word's page, under the base path. */
  adress: (ord: Ord) => string;
  /** Id of a word that needs no explanation: the one that the page is about. */
  utom?: string | undefined;
  /** The references to laws in a text, in order, and where each leads. Default: none. */
  lagrum?: (text: string) => Lagrumstext[];
}

/** A reference to a law in a text, and the address of what the law says. */
export interface Lagrumstext {
  start: number;
  slut: number;
  adress: string;
}

/** Elements inside which no word is explained. */
const SPARRADE = new Set(['a', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const RUBRIKER = ['h2', 'h3', 'h4'];
/** Components that set a text apart. Their paragraphs are not cited by number. */
const RUTOR = new Set(['Not', 'Exempel', 'Ruta']);

/** What stands around a node. */
interface Brodtextlage {
  /** In an author's paragraph or list item: the places where words are explained. */
  text: boolean;
  sparrad: boolean;
  /** In a list or a box: paragraphs have no number there. */
  onumrerad: boolean;
}

/** Adds anchors and explanations to the tree of a text, and gives a new one. */
export function brodtext(trad: Sidtrad, val: Brodtextval): Sidtrad {
  const gang = new Genomgang(val);
  const lage = { text: false, sparrad: false, onumrerad: false };
  return { type: 'root', children: gang.noder(trad.children, lage) };
}

/** One walk through a text, from the first word to the last. */
class Genomgang {
  readonly #val: Brodtextval;
  readonly #sedda: Set<string>;
  #stycke = 0;

  constructor(val: Brodtextval) {
    this.#val = val;
    this.#sedda = new Set(val.utom === undefined ? [] : [val.utom]);
  }

  noder(noder: readonly Sidnod[], lage: Brodtextlage): Sidnod[] {
    return noder.flatMap((nod) => this.#nod(nod, lage));
  }

  #nod(nod: Sidnod, lage: Brodtextlage): Sidnod[] {
    if (nod.type === 'text') return lage.text && !lage.sparrad ? this.#medLagrum(nod.value) : [nod];
    if (nod.type === 'komponent') {
      const onumrerad = lage.onumrerad || RUTOR.has(nod.namn);
      return [{ ...nod, children: this.noder(nod.children, { ...lage, onumrerad }) }];
    }
    if (arElement(nod, 'p') && !lage.onumrerad) return [this.#numrerat(nod, lage)];
    const nytt = { ...nod, children: this.noder(nod.children, this.#lagetI(nod, lage)) };
    const id = idFor(nod);
    if (!arElement(nod, ...RUBRIKER) || id === undefined) return [nytt];
    return [nytt, ankare(id, `Avsnittet ”${textI(nod.children).trim()}”`)];
  }

  /** A paragraph of running text gets a number that it can be cited by. */
  #numrerat(stycke: Sidelement, lage: Brodtextlage): Sidelement {
    const id = `stycke-${++this.#stycke}`;
    const namn = `Stycke ${this.#stycke}`;
    const barn = this.noder(stycke.children, { ...lage, text: true });
    return { ...stycke, properties: { id }, children: [...barn, ankare(id, namn)] };
  }

  #lagetI(nod: Sidelement, lage: Brodtextlage): Brodtextlage {
    // An author's own link to a word explains it already.
    const lank = arElement(nod, 'a') ? lasLank(String(nod.properties['href'] ?? '')) : undefined;
    if (lank?.slag === 'term') this.#sedda.add(lank.id);
    return {
      text: lage.text || arElement(nod, 'p', 'li'),
      sparrad: lage.sparrad || SPARRADE.has(nod.tagName),
      onumrerad: lage.onumrerad || arElement(nod, 'li'),
    };
  }

  /** References to laws become links; the words between them are explained. */
  #medLagrum(text: string): Sidnod[] {
    const ut: Sidnod[] = [];
    let framme = 0;
    for (const { start, slut, adress } of this.#val.lagrum?.(text) ?? []) {
      ut.push(...this.#forklara(text.slice(framme, start)));
      ut.push(skapa('a', { href: adress }, [skapaText(text.slice(start, slut))]));
      framme = slut;
    }
    return [...ut, ...this.#forklara(text.slice(framme))];
  }

  #forklara(text: string): Sidnod[] {
    const ut: Sidnod[] = [];
    let framme = 0;
    for (const { start, slut, for: ord } of slaUpp(text, this.#val.lexikon)) {
      if (this.#sedda.has(ord.id)) continue;
      this.#sedda.add(ord.id);
      const [tecken] = SATSTECKEN.exec(text.slice(slut))!;
      ut.push(skapaText(text.slice(framme, start)));
      ut.push(...hopfast(forklaring(text.slice(start, slut), ord, this.#val), tecken));
      framme = slut + tecken.length;
    }
    return [...ut, skapaText(text.slice(framme))];
  }
}

/** What ends a sentence or a part of one, if anything does; not the sign of a genitive: SKL:s. */
const SATSTECKEN = /^[.,;:!?)”]*(?![\p{L}\p{N}])/u;

/** A browser may break a line on either side of a button: what follows closely is kept beside it. */
function hopfast(noder: Sidnod[], tecken: string): Sidnod[] {
  if (tecken === '') return noder;
  return [skapa('span', { className: ['ihop'] }, [...noder, skapaText(tecken)])];
}

/** A link to a place of the page, to copy and to cite. Its sign is drawn by the stylesheet. */
function ankare(id: string, ariaLabel: string): Sidelement {
  return skapa('a', { className: ['ankare'], href: `#${id}`, ariaLabel });
}

/** A button that opens the word's meaning. `popover` needs no script: keyboard, Esc and tap all work. */
function forklaring(visat: string, ord: Ord, { adress }: Brodtextval): Sidnod[] {
  const id = `ord-${ord.id}`;
  const knapp = { type: 'button', className: ['ord'], popoverTarget: id };
  const ruta = { popover: '', id, className: ['ordruta'], dataPagefindIgnore: '' };
  return [
    skapa('button', knapp, [skapaText(visat)]),
    skapa('span', ruta, [
      skapa('a', { href: adress(ord) }, [skapaText(ord.namn)]),
      skapaText(` ${ord.data.betydelse}`),
    ]),
  ];
}
