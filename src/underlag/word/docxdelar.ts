/** Paragraphs and tables as the library writes them, with each change tracked: who, when, what. */
import {
  AlignmentType,
  DeletedTextRun,
  HeadingLevel,
  InsertedTextRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { Textbit } from '../../schema/versioner.ts';
import type { Bitskillnad } from '../../skillnad/index.ts';
import type { Spar, Styckeform, Wordblock, Wordstycke, Wordtabell } from './typ.ts';

/** Names of the lists, as dokument.ts sets them. */
export const NUMMER = 'nummer';
export const PUNKT = 'punkt';

const STEG = 360;
const HELA_BREDDEN = 9638;
const RUBRIKER = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

/** Who changes are told to be made by, and when (ISO). */
export interface Andringsman {
  author: string;
  date: string;
}

/** Makes the parts of a document. Each change gets a number of its own. */
export class Docxdelar {
  #nummer = 0;
  readonly #man: Andringsman;

  constructor(man: Andringsman) {
    this.#man = man;
  }

  /** The blocks of a document. Two tables in a row would be taken for one: an empty line parts them. */
  alla(block: readonly Wordblock[]): (Paragraph | Table)[] {
    return block.flatMap((ett, nr): (Paragraph | Table)[] => {
      if (ett.slag === 'stycke') return [this.#stycke(ett)];
      const sist = block[nr + 1]?.slag !== 'stycke';
      return sist ? [this.#tabell(ett), new Paragraph({})] : [this.#tabell(ett)];
    });
  }

  #stycke({ art, form, bitar }: Wordstycke): Paragraph {
    return new Paragraph({
      ...utseende(form),
      ...this.#styckemarke(art),
      children: this.#text(bitar),
    });
  }

  /** The mark that ends a paragraph came or went with it. */
  #styckemarke(art: Spar): Pick<IParagraphOptions, 'run'> {
    if (art === 'lika') return {};
    return { run: art === 'in' ? { insertion: this.#andring() } : { deletion: this.#andring() } };
  }

  #tabell({ rader }: Wordtabell): Table {
    const kolumner = Math.max(1, ...rader.map(({ celler }) => celler.length));
    const width = { size: Math.floor(HELA_BREDDEN / kolumner), type: WidthType.DXA };
    return new Table({
      width: { size: HELA_BREDDEN, type: WidthType.DXA },
      rows: rader.map(
        ({ art, celler }, nr) =>
          new TableRow({
            tableHeader: nr === 0,
            ...this.#radmarke(art),
            children: celler.map(
              (cell) =>
                new TableCell({
                  width,
                  children: [new Paragraph({ children: this.#text(cell, nr === 0) })],
                }),
            ),
          }),
      ),
    });
  }

  #radmarke(art: Spar) {
    if (art === 'lika') return {};
    return art === 'in' ? { insertion: this.#andring() } : { deletion: this.#andring() };
  }

  #text(bitar: readonly Bitskillnad[], fet = false): ParagraphChild[] {
    return bitar.flatMap((ett): ParagraphChild[] => {
      if (ett.art === 'form') return [...this.#ut(ett.fore, fet), ...this.#in(ett.efter, fet)];
      if (ett.art === 'in') return this.#in(ett.bit, fet);
      if (ett.art === 'ut') return this.#ut(ett.bit, fet);
      return delar(ett.bit, fet).map((del) => new TextRun(del));
    });
  }

  #in(bit: Textbit, fet: boolean): ParagraphChild[] {
    return delar(bit, fet).map((del) => new InsertedTextRun({ ...del, ...this.#andring() }));
  }

  #ut(bit: Textbit, fet: boolean): ParagraphChild[] {
    return delar(bit, fet).map((del) => new DeletedTextRun({ ...del, ...this.#andring() }));
  }

  #andring() {
    return { id: ++this.#nummer, ...this.#man };
  }
}

/** A run with its form. A line break within it begins a run of its own. */
function delar(bit: Textbit, fet: boolean) {
  const form = {
    ...(bit.stark || fet ? { bold: true } : {}),
    ...(bit.betonad ? { italics: true } : {}),
    ...(bit.struken ? { strike: true } : {}),
    ...(bit.kod ? { font: 'Courier New' } : {}),
    ...(bit.upphojd || bit.fotnot !== undefined ? { superScript: true } : {}),
    ...(bit.nedsankt ? { subScript: true } : {}),
  };
  const rader = wordtext(bit).split('\n');
  return rader.map((text, nr) => ({ ...form, text, ...(nr > 0 ? { break: 1 } : {}) }));
}

/** What stands in Word for a run: a footnote by its name, a picture by its words. Signs that XML cannot hold are left out. */
export function wordtext({ text, fotnot, bild }: Textbit): string {
  if (fotnot !== undefined) return `[${fotnot}]`;
  const ord = bild === undefined ? text : `[Bild: ${text || bild}]`;
  return ord.toWellFormed().replace(EJ_I_XML, '');
}

/** Control characters but tab and line break. */
// eslint-disable-next-line no-control-regex
const EJ_I_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

function utseende({ stil, niva = 1, indrag, lista }: Styckeform): IParagraphOptions {
  const indent = indrag > 0 ? { indent: { left: STEG * indrag } } : {};
  switch (stil) {
    case 'rubrik':
      return { heading: RUBRIKER[niva - 1]!, keepNext: true };
    case 'punkt':
    case 'nummer':
      return {
        numbering: {
          reference: stil === 'punkt' ? PUNKT : NUMMER,
          level: Math.min(8, indrag),
          ...(stil === 'nummer' ? { instance: lista ?? 0 } : {}),
        },
      };
    case 'rutnamn':
      return { ...indent, style: 'Rutnamn', keepNext: true };
    case 'ingress':
      return { style: 'Ingress' };
    case 'kod':
    case 'brod':
      return { ...indent, alignment: AlignmentType.LEFT };
  }
}
