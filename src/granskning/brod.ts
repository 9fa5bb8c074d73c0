/**
 * Reads the body of a file as data: the one tree that is both checked and shown.
 *
 * Markdown with GFM, and MDX's elements and braces read as signs only. MDX's JavaScript parser is left out: code in a text is never parsed,
 * compiled or run. It is words and brackets here, and kontroller/mdx.ts reports it.
 */
import type { Root } from 'mdast';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { forDyr } from './kostnad.ts';
import { fristall } from './fristall.ts';
import { problem, type Plats, type Problem } from './problem.ts';

/** MDX without its code: elements and braces become nodes of the tree, nothing inside them is understood. */
function mdxSomTecken(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(mdxMd(), mdxJsx(), mdxExpression());
  (data.fromMarkdownExtensions ??= []).push(mdxJsxFromMarkdown(), mdxExpressionFromMarkdown());
}

const LASARE = unified().use(remarkParse).use(remarkGfm).use(mdxSomTecken).freeze();

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
    const trad = LASARE.parse('\n'.repeat(brodRad) + medRadslut(brod));
    fristall(trad);
    return { trad, problem: [] };
  } catch (orsak) {
    return { trad: undefined, problem: [tolkningsfel(fil, orsak, brodRad)] };
  }
}

/**
 * Lines end with a line feed, whatever program wrote them: the same text gives the same page and checksum. A carriage return alone ends
 * no line here (text.ts refuses it); Markdown would take it for one, and count lines otherwise than editors do.
 */
function medRadslut(brod: string): string {
  return brod.replaceAll('\r\n', '\n').replaceAll('\r', ' ');
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
