/** Small parts of a tree of Markdown: what the pages of text are put together from. */
import type { AnyNod } from '../../modell/typer.ts';
import type {
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableRow,
} from 'mdast';

/** A row of text: words, or a link. */
export type Markdownrad = string | PhrasingContent[];

/** Gives the address that a link in the text leads to. */
export type TillAdress = (sida: string) => string;

export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

export function fet(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] };
}

export function lank(namn: string, url: string): PhrasingContent {
  return { type: 'link', url, children: [text(namn)] };
}

export function stycke(innehall: Markdownrad): Paragraph {
  return { type: 'paragraph', children: somRad(innehall) };
}

export function rubrik(depth: 1 | 2 | 3 | 4 | 5 | 6, value: string): RootContent {
  return { type: 'heading', depth, children: [text(value)] };
}

/** A list; each item may have a list of its own below it. */
export function lista(
  punkter: { rad: Markdownrad; under?: List | undefined }[],
  ordnad = false,
): List {
  return {
    type: 'list',
    ordered: ordnad,
    spread: false,
    children: punkter.map(({ rad, under }): ListItem => ({
      type: 'listItem',
      spread: false,
      children: [stycke(rad), ...(under && under.children.length > 0 ? [under] : [])],
    })),
  };
}

export function enkelLista(rader: readonly Markdownrad[], ordnad = false): List {
  return lista(
    rader.map((rad) => ({ rad })),
    ordnad,
  );
}

export function tabell(huvud: readonly string[], rader: readonly Markdownrad[][]): Table {
  return { type: 'table', children: [huvud, ...rader].map(tabellrad) };
}

function tabellrad(celler: readonly Markdownrad[]): TableRow {
  return {
    type: 'tableRow',
    children: celler.map((cell) => ({ type: 'tableCell', children: somRad(cell) })),
  };
}

/** Rows with a mark between them. */
export function medEmellan(rader: readonly PhrasingContent[], mellan = ', '): PhrasingContent[] {
  return rader.flatMap((ett, nr) => (nr === 0 ? [ett] : [text(mellan), ett]));
}

export function nodlank(
  { namn, adress }: Pick<AnyNod, 'namn' | 'adress'>,
  till: TillAdress,
): PhrasingContent {
  return lank(namn, till(adress));
}

export function noder(alla: readonly AnyNod[], till: TillAdress): PhrasingContent[] {
  return medEmellan(alla.map((ett) => nodlank(ett, till)));
}

function somRad(innehall: Markdownrad): PhrasingContent[] {
  return typeof innehall === 'string' ? [text(innehall)] : innehall;
}
