/** Frozen blocks as the tree of a page's text: shown with the boxes of today, but drawn and linked only from what was frozen. */
import type { Sidelement, Sidnod } from '../granskning/index.ts';
import { KOMPONENTER } from '../innehall/brod/komponenter.ts';
import { INTERN_KLASS } from '../innehall/synlighet/brod.ts';
import { skapa, skapaText } from '../modell/brodtext/index.ts';
import { arTrygg, lasLank } from '../schema/lankar.ts';
import type { Textbit, Versionsblock } from '../schema/versioner.ts';
import { infogatTrad } from './infogat.ts';

/** Where the text is shown. */
export interface Tradval {
  /** What its ids begin with, so that two texts fit on a page. */
  prefix: string;
  /** How many levels its headings are lowered. */
  ned: number;
  /** The address of a link of the handbook in the same version; undefined where the page is not in it. */
  adress: (lank: string) => string | undefined;
  /** The address of the version's page about a collection. */
  samling: (samling: string) => string | undefined;
}

/** What the author wrote, in order; the footnotes last. Addresses that could run something are left out. */
export function tradUr(block: readonly Versionsblock[], val: Tradval): Sidnod[] {
  const fotnoter = block.filter(arFotnot);
  const namn = fotnoter.map(({ attribut }) => attribut['namn'] ?? '');
  const skrivare = new Skrivare(val, namn);
  const noter = fotnoter.map((not, nr) => skrivare.not(not, nr));
  return [
    ...skrivare.alla(block.filter((ett) => !arFotnot(ett))),
    ...(noter.length > 0 ? [skapa('ol', { className: ['fryst-noter'] }, noter)] : []),
  ];
}

type Omslutning = Extract<Versionsblock, { slag: 'omslutning' }>;

function arFotnot(block: Versionsblock): block is Omslutning {
  return block.slag === 'omslutning' && block.namn === 'fotnot';
}

class Skrivare {
  readonly #val: Tradval;
  readonly #fotnoter: string[];

  constructor(val: Tradval, fotnoter: string[]) {
    this.#val = val;
    this.#fotnoter = fotnoter;
  }

  alla(block: readonly Versionsblock[]): Sidnod[] {
    return block.flatMap((ett) => this.#block(ett));
  }

  not({ block }: Omslutning, nr: number): Sidelement {
    return skapa('li', { id: this.#id(`fotnot-${nr + 1}`) }, this.alla(block));
  }

  #block(block: Versionsblock): Sidnod[] {
    switch (block.slag) {
      case 'rubrik': {
        const niva = Math.min(6, block.niva + this.#val.ned);
        return [skapa(`h${niva}`, { id: this.#id(block.ankare) }, this.#bitar(block.bitar))];
      }
      case 'stycke':
        return [skapa('p', {}, this.#bitar(block.bitar))];
      case 'lista':
        return [this.#lista(block)];
      case 'tabell':
        return [this.#tabell(block.rader)];
      case 'omslutning':
        return this.#omslutning(block);
      case 'infogat':
        return infogatTrad(block, this.#val.samling);
    }
  }

  #lista({ ordnad, fran, punkter }: Extract<Versionsblock, { slag: 'lista' }>): Sidelement {
    const rader = punkter.map((punkt) => skapa('li', {}, this.#punkt(punkt)));
    return skapa(ordnad ? 'ol' : 'ul', fran === undefined ? {} : { start: fran }, rader);
  }

  /** The first words of an item stand on its own line. */
  #punkt([forst, ...resten]: readonly Versionsblock[]): Sidnod[] {
    if (forst?.slag !== 'stycke') return this.alla(forst ? [forst, ...resten] : []);
    return [...this.#bitar(forst.bitar), ...this.alla(resten)];
  }

  #tabell([huvud = [], ...rader]: Textbit[][][]): Sidelement {
    const rad = (celler: Textbit[][], cell: (bitar: Textbit[]) => Sidelement) =>
      skapa('tr', {}, celler.map(cell));
    const rubrik = (bitar: Textbit[]) =>
      // An empty head would be announced as a heading without words.
      bitar.length > 0 ? skapa('th', { scope: 'col' }, this.#bitar(bitar)) : skapa('td', {});
    const delar = [
      skapa('thead', {}, [rad(huvud, rubrik)]),
      ...(rader.length > 0
        ? [
            skapa(
              'tbody',
              {},
              rader.map((ett) => rad(ett, (b) => skapa('td', {}, this.#bitar(b)))),
            ),
          ]
        : []),
    ];
    const rullar = { className: ['rulla'], role: 'group', tabIndex: 0, ariaLabel: 'Tabell' };
    return skapa('div', rullar, [skapa('table', {}, delar)]);
  }

  #omslutning({ namn, attribut, block }: Omslutning): Sidnod[] {
    const children = this.alla(block);
    if (namn === 'citat') return [skapa('blockquote', {}, children)];
    // What draws from facts would draw those of today.
    const ruta = Object.hasOwn(KOMPONENTER, namn) && KOMPONENTER[namn]!.innehall;
    return ruta ? [{ type: 'komponent', namn, attribut, children }] : children;
  }

  #bitar(bitar: readonly Textbit[]): Sidnod[] {
    return bitar.flatMap((bit) => this.#bit(bit));
  }

  #bit(bit: Textbit): Sidnod[] {
    if (bit.fotnot !== undefined) return [this.#hanvisning(bit.fotnot)];
    if (bit.bild !== undefined) return [skapaText(`[Bild: ${bit.text || bit.bild}]`)];
    const inre = FORMER.reduce<Sidnod[]>(
      (noder, [form, tagg]) => (bit[form] ? [skapa(tagg, {}, noder)] : noder),
      medRadbyten(bit.text),
    );
    const betydelse = bit.betyder ? [skapa('abbr', { title: bit.betyder }, inre)] : inre;
    const form = bit.intern ? [skapa('span', { className: [INTERN_KLASS] }, betydelse)] : betydelse;
    const href = bit.adress === undefined ? undefined : this.#href(bit.adress);
    return href === undefined ? form : [skapa('a', { href }, form)];
  }

  #hanvisning(namn: string): Sidnod {
    const nr = this.#fotnoter.indexOf(namn) + 1;
    const href = `#${this.#id(`fotnot-${nr}`)}`;
    return skapa('sup', {}, [
      skapa('a', { href, ariaLabel: `Fotnot ${nr}` }, [skapaText(`${nr}`)]),
    ]);
  }

  #href(adress: string): string | undefined {
    if (adress.startsWith('#')) return `#${this.#id(adress.slice(1))}`;
    if (lasLank(adress)) return this.#val.adress(adress);
    return arTrygg(adress) ? adress : undefined;
  }

  #id(ankare: string): string {
    return `${this.#val.prefix}-${ankare}`;
  }
}

const FORMER = [
  ['kod', 'code'],
  ['nedsankt', 'sub'],
  ['upphojd', 'sup'],
  ['struken', 'del'],
  ['betonad', 'em'],
  ['stark', 'strong'],
] as const;

function medRadbyten(text: string): Sidnod[] {
  return text
    .split('\n')
    .flatMap((rad, nr) => (nr === 0 ? [skapaText(rad)] : [skapa('br', {}), skapaText(rad)]));
}
