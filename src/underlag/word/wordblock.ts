/** Blocks and what differs in them, as paragraphs and tables of Word. Accepting all gives the new text, rejecting all the old. */
import type { Textbit, Versionsblock } from '../../schema/versioner.ts';
import type { Bitskillnad, Blockskillnad, Inreskillnad } from '../../skillnad/index.ts';
import { blockrubrik, textAv } from '../../skillnad/index.ts';
import type { Spar, Styckeform, Wordblock } from './typ.ts';

/** Headings of a text stand below those of parts and chapters. */
const UNDER_KAPITEL = 1;

/** Turns blocks to Word, and counts ordered lists as it goes. */
export class Wordskrivare {
  #listor = 0;

  /** Blocks with what differs in them. */
  skillnader(block: readonly Blockskillnad[], indrag = 0): Wordblock[] {
    return block.flatMap((ett) => {
      if (ett.art !== 'andrat') return this.hela([ett.block], ett.art, indrag);
      return sammaForm(ett.fore, ett.efter)
        ? this.#inre(ett.efter, ett.inre, indrag)
        : [...this.hela([ett.fore], 'ut', indrag), ...this.hela([ett.efter], 'in', indrag)];
    });
  }

  /** Blocks that are in both texts, or in one only. */
  hela(block: readonly Versionsblock[], art: Spar, indrag = 0): Wordblock[] {
    return block.flatMap((ett): Wordblock[] => {
      switch (ett.slag) {
        case 'rubrik':
        case 'stycke':
          return [stycke(art, blockform(ett, indrag), bitar(ett.bitar, art))];
        case 'lista': {
          const lista = ++this.#listor;
          return ett.punkter.flatMap((punkt) =>
            this.#somPunkt(this.hela(punkt, art, indrag + 1), art, ett.ordnad, lista, indrag),
          );
        }
        case 'tabell':
          return [
            {
              slag: 'tabell',
              rader: ett.rader.map((celler) => ({
                art,
                celler: celler.map((cell) => bitar(cell, art)),
              })),
            },
          ];
        case 'omslutning':
          return [rutnamn(ett, art, indrag), ...this.hela(ett.block, art, indrag + 1)];
        case 'infogat':
          return [rutnamn(ett, art, indrag)];
      }
    });
  }

  #inre(block: Versionsblock, inre: Inreskillnad, indrag: number): Wordblock[] {
    switch (inre.slag) {
      case 'text':
        return [stycke('lika', blockform(block, indrag), inre.bitar)];
      case 'lista': {
        const ordnad = block.slag === 'lista' && block.ordnad;
        const lista = ++this.#listor;
        return inre.punkter.flatMap((punkt) => {
          const art = punkt.art === 'andrat' ? 'lika' : punkt.art;
          const delar =
            punkt.art === 'andrat'
              ? this.skillnader(punkt.block, indrag + 1)
              : this.hela(punkt.block, punkt.art, indrag + 1);
          return this.#somPunkt(delar, art, ordnad, lista, indrag);
        });
      }
      case 'tabell':
        return [tabell(inre)];
      case 'omslutning':
        return [rutnamn(block, 'lika', indrag), ...this.skillnader(inre.block, indrag + 1)];
      case 'infogat':
        return [rutnamn(block, 'lika', indrag)];
    }
  }

  /** The first paragraph of an item has the sign of the list. */
  #somPunkt(
    delar: Wordblock[],
    art: Spar,
    ordnad: boolean,
    lista: number,
    indrag: number,
  ): Wordblock[] {
    const form: Styckeform = { stil: ordnad ? 'nummer' : 'punkt', indrag, lista };
    const [forst, ...resten] = delar;
    if (forst?.slag === 'stycke' && forst.form.stil === 'brod')
      return [{ ...forst, form }, ...resten];
    return [stycke(art, form, []), ...delar];
  }
}

/**
 * A table with other columns has all its old rows taken away and all new ones added. Word can track a cell by itself, but LibreOffice
 * leaves an empty column behind when it is rejected.
 */
function tabell({ kolumner, rader }: Extract<Inreskillnad, { slag: 'tabell' }>): Wordblock {
  if (
    kolumner.every((art) => art === 'lika') &&
    rader.every(({ celler }) =>
      celler.every(({ art }, _, alla) => art === 'lika' || alla.every((cell) => cell.art === art)),
    )
  )
    return {
      slag: 'tabell',
      rader: rader.map(({ art, celler }) => ({
        art: art === 'andrat' ? 'lika' : art,
        celler: celler.map(({ bitar }) => bitar),
      })),
    };
  const sidan = (art: 'in' | 'ut') =>
    rader
      .filter((rad) => rad.art === art || rad.art === 'lika' || rad.art === 'andrat')
      .map(({ celler }) => ({
        art,
        celler: celler
          .filter((cell) => cell.art === art || cell.art === 'lika')
          .map((cell) => bitar(textAv(cell.bitar, art === 'in' ? 'efter' : 'fore'), art)),
      }));
  return { slag: 'tabell', rader: [...sidan('ut'), ...sidan('in')] };
}

function stycke(art: Spar, form: Styckeform, bitar: Bitskillnad[]): Wordblock {
  return { slag: 'stycke', art, form, bitar };
}

/** Runs of a text that is whole in both texts or in one. */
export function bitar(texten: readonly Textbit[], art: Spar): Bitskillnad[] {
  return texten.map((bit) => ({ art, bit }));
}

/** What Word cannot tell as a change of a paragraph is told as one taken away and one added. */
function sammaForm(fore: Versionsblock, efter: Versionsblock): boolean {
  if (fore.slag === 'rubrik' && efter.slag === 'rubrik') return fore.niva === efter.niva;
  if (fore.slag === 'lista' && efter.slag === 'lista') return fore.ordnad === efter.ordnad;
  return blockrubrik(fore) === blockrubrik(efter);
}

function blockform(block: Versionsblock, indrag: number): Styckeform {
  if (block.slag === 'rubrik')
    return { stil: 'rubrik', niva: Math.min(6, block.niva + UNDER_KAPITEL), indrag };
  return { stil: 'brod', indrag };
}

/** Boxes and drawings are named in a line. */
function rutnamn(block: Versionsblock, art: Spar, indrag: number): Wordblock {
  const text = blockrubrik(block);
  return stycke(art, { stil: 'rutnamn', indrag }, bitar([{ text }], art));
}
