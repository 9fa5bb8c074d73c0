/**
 * Looks at a body before it is parsed. Markdown parsers take quadratic time on text that no editor writes: a paragraph of ten thousand
 * asterisks, a list of twenty thousand items. Such a text is refused with a place, so that granskningen always ends in bounded time.
 */
export interface Kostnadsgrans {
  /** Line from 1 in the body. */
  rad: number;
  text: string;
}

const MAX_NIVAER = 40;
const MAX_BLOCK = 2_000;
const MAX_FIL = 20_000;
const MAX_LISTA = 3_000;
const MARKERING = /[[\]!({<>*_`&|\\]/g;
const LISTRAD = /^\s*(?:[*+-]|\d{1,9}[.)])(?:\s|$)/;
const BEHALLARE = /^(?:\s*(?:>|(?:[*+-]|\d{1,9}[.)])(?=\s)))+/;

/** The first line where a text passes a limit, or undefined. */
export function forDyr(brod: string): Kostnadsgrans | undefined {
  const antal = { block: 0, fil: 0, lista: 0 };
  let rad = 0;
  for (const text of brod.split('\n')) {
    rad++;
    const marken = 1 + (text.match(MARKERING)?.length ?? 0);
    antal.block = /^\s*$/.test(text) ? 0 : antal.block + marken;
    antal.fil += marken;
    if (LISTRAD.test(text)) antal.lista++;
    const skal = overskriden(antal, text);
    if (skal) return { rad, text: skal };
  }
  return undefined;
}

function overskriden(
  antal: { block: number; fil: number; lista: number },
  text: string,
): string | undefined {
  if (antal.block > MAX_BLOCK) return 'Stycket är för stort att läsa. Dela det med tomma rader.';
  if (antal.fil > MAX_FIL) return 'Texten är för stor att läsa. Dela den i flera filer.';
  if (antal.lista > MAX_LISTA)
    return `Texten har fler än ${MAX_LISTA} listpunkter. Dela den i flera filer.`;
  if (nivaer(text) > MAX_NIVAER)
    return `Texten har fler än ${MAX_NIVAER} nivåer av citat och listor.`;
  return undefined;
}

function nivaer(text: string): number {
  const indrag = /^\s*/.exec(text)?.[0].length ?? 0;
  return (
    (BEHALLARE.exec(text)?.[0].match(/>|[*+.)-]/g)?.length ?? 0) +
    (LISTRAD.test(text) ? indrag / 2 : 0)
  );
}
