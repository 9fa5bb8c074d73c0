/** Columns that stand apart by tabs or many blanks, as when a table is pasted: a page shows one blank in place of them. */
const MELLANRUM = /(?<=\S)(?: *\t\s*| {3,})(?=\S)/;
/** A number, letter or dash before the first gap is the mark of a list. */
const LISTMARKE = /^(?:\(?[\p{L}\d]{1,3}[.)]|\d{1,3} ?§|[–—•·*-])\s+/u;

/** The columns of a line, the first with its mark of a list; one when the line is running text. */
export function kolumnerI(rad: string): string[] {
  const [marke = ''] = LISTMARKE.exec(rad) ?? [];
  const [forsta = '', ...resten] = rad.slice(marke.length).split(MELLANRUM);
  return [marke + forsta, ...resten];
}
