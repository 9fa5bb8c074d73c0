/**
 * Reads the body of a file as data: a Markdown tree with MDX nodes and GFM tables and footnotes, all with positions.
 *
 * The JSX and expression syntax is read without a JavaScript parser, so code in a text is only brackets here. It is never parsed, compiled
 * or run, and it is reported by kontroller/mdx.ts. Leaving the JavaScript parser and GFM's autolinks out also halves the time.
 */
import type { Root } from 'mdast';
import { fromMarkdown, type Extension as TradExtension } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { Extension } from 'micromark-util-types';
import { forDyr } from './kostnad.ts';
import { problem, type Plats, type Problem } from './problem.ts';

interface Tillagg {
  /** Signs without which the addition finds nothing. Trying it on every letter of a text without them costs a tenth of the time. */
  tecken: RegExp;
  syntax: Extension;
  trad: TradExtension;
}

const TILLAGG: Tillagg[] = [
  { tecken: /</, syntax: mdxJsx(), trad: mdxJsxFromMarkdown() },
  { tecken: /\{/, syntax: mdxExpression(), trad: mdxExpressionFromMarkdown() },
  { tecken: /\||:-|-:/, syntax: gfmTable(), trad: gfmTableFromMarkdown() },
  { tecken: /\[\^/, syntax: gfmFootnote(), trad: gfmFootnoteFromMarkdown() },
];

/** Turns off HTML, autolinks and indented code, as MDX does. Always on. */
const MDX = mdxMd();

export interface Lastbrod {
  trad: Root | undefined;
  problem: Problem[];
}

/** Parses a body. Lines are counted in the whole file: the front matter is replaced by as many blank lines. */
export function lasBrod(fil: string, brod: string, brodRad: number): Lastbrod {
  const dyr = forDyr(brod);
  if (dyr)
    return {
      trad: undefined,
      problem: [problem('MDX-FEL', fil, { rad: brodRad + dyr.rad, kolumn: 1 }, dyr.text)],
    };
  try {
    const tillagg = TILLAGG.filter(({ tecken }) => tecken.test(brod));
    const trad = fromMarkdown('\n'.repeat(brodRad) + brod, {
      extensions: [MDX, ...tillagg.map((ett) => ett.syntax)],
      mdastExtensions: tillagg.map((ett) => ett.trad),
    });
    return { trad, problem: [] };
  } catch (orsak) {
    return { trad: undefined, problem: [tolkningsfel(fil, orsak, brodRad)] };
  }
}

interface Tolkningsfel {
  message?: unknown;
  ruleId?: unknown;
  line?: unknown;
  column?: unknown;
}

function tolkningsfel(fil: string, orsak: unknown, brodRad: number): Problem {
  const fel = orsak as Tolkningsfel;
  const engelska = String(fel.message ?? '');
  const [, tagg] = /closing tag for `(<[^`]*>)`/.exec(engelska) ?? [];
  const oppnad = /\((\d+):(\d+)/.exec(engelska);
  const plats =
    tagg && oppnad ? { rad: Number(oppnad[1]), kolumn: Number(oppnad[2]) } : platsFor(fel, brodRad);
  return problem('MDX-FEL', fil, plats, forklara(String(fel.ruleId ?? ''), engelska, tagg));
}

function platsFor(fel: Tolkningsfel, brodRad: number): Plats {
  const rad = typeof fel.line === 'number' ? fel.line : brodRad + 1;
  return { rad, kolumn: typeof fel.column === 'number' ? fel.column : 1 };
}

function forklara(regel: string, engelska: string, tagg: string | undefined): string {
  if (tagg)
    return `Taggen ${tagg} stängs inte där den ska. Skriv ${stangd(tagg)}, eller avsluta den med /> om den är tom.`;
  if (/closing slash `\/` in tag/.test(engelska) || /^<\//.test(engelska))
    return 'En sluttagg hör inte ihop med någon starttagg.';
  if (/closing brace|expression/.test(engelska)) {
    return 'Klammern { stängs inte. Texter har inga klammer: skriv \\{ om tecknet ska synas.';
  }
  if (/`!`/.test(engelska)) return 'Kommentarer <!-- --> finns inte i MDX. Ta bort den.';
  if (/link in MDX/.test(engelska)) return 'Adresser skrivs som [text](adress), inte inom < och >.';
  if (regel === 'end-tag-mismatch') return 'En sluttagg hör inte ihop med någon starttagg.';
  if (regel.startsWith('unexpected'))
    return 'Tecknet < börjar en tagg som inte går att läsa. Skriv \\< om tecknet ska synas.';
  return 'Texten går inte att läsa. Leta efter ett ensamt < eller { på raden.';
}

function stangd(tagg: string): string {
  return tagg.replace('<', '</');
}
