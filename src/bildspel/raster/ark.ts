/** Reads stylesheets as a screen in light mode at rest has them, for drawings that leave the browser. */
import generate from 'css-tree/generator';
import parse, { type CssNode } from 'css-tree/parser';
import type { Variabler } from './varden.ts';

export interface Ljusregel {
  valjare: string;
  /** Which wins: the heavier. Layer first, then specificity, then order. */
  vikt: number;
  deklarationer: { egenskap: string; varde: string }[];
}

export interface Ljusark {
  /** What stands on `:root`, as written. */
  variabler: Variabler;
  regler: Ljusregel[];
}

/** Values stay as they are written. */
const SOM_SKRIVET = {
  parseValue: false,
  parseCustomProperty: false,
  parseAtrulePrelude: false,
} as const;

/** What never holds for a drawing at rest. */
const RORELSE = /::|:(hover|focus|active|visited|target)/;

/** At-rules whose rules count on a light screen; the rest are of dark, paper, more contrast and sizes. */
const GALLER: Readonly<Record<string, RegExp>> = {
  layer: /^(?!tryck$)/,
  media: /^not \(forced-colors: active\)$/,
};

const LAGER = 1e9;
const TYNGD = 1e4;

/** @param lager stylesheets by layer, the weakest first */
export function lasLjusark(lager: readonly (readonly string[])[]): Ljusark {
  const variabler = new Map<string, string>();
  const regler: Ljusregel[] = [];
  lager.forEach((ark, nr) => {
    for (const nod of ark.flatMap((css) => gallande(parse(css, SOM_SKRIVET)))) {
      const deklarationer = deklarationerI(nod.block);
      for (const valjare of nod.prelude.children ?? []) {
        const text = generate(valjare);
        if (text === ':root')
          deklarationer.forEach((ett) => variabler.set(ett.egenskap, ett.varde));
        else if (!RORELSE.test(text)) {
          const vikt = nr * LAGER + tyngd(valjare) * TYNGD + regler.length;
          regler.push({ valjare: text, vikt, deklarationer });
        }
      }
    }
  });
  return { variabler, regler: regler.sort((a, b) => a.vikt - b.vikt) };
}

function gallande(nod: CssNode): CssNode[] {
  return [...(nod.children ?? [])].flatMap((ett) => {
    if (ett.type === 'Rule') return [ett];
    if (ett.type !== 'Atrule' || !ett.block) return [];
    const villkor = ett.prelude ? generate(ett.prelude).trim() : '';
    return GALLER[String(ett.name)]?.test(villkor) ? gallande(ett.block) : [];
  });
}

function deklarationerI(block: CssNode): Ljusregel['deklarationer'] {
  return [...(block.children ?? [])].flatMap((nod) =>
    nod.type === 'Declaration'
      ? [{ egenskap: nod.property, varde: nod.value.value.trim().replace(/\s+/g, ' ') }]
      : [],
  );
}

/** Specificity as one number. https://www.w3.org/TR/selectors-4/#specificity-rules */
function tyngd(nod: CssNode): number {
  const inre = [...(nod.children ?? [])];
  switch (nod.type) {
    case 'IdSelector':
      return 10_000;
    case 'ClassSelector':
    case 'AttributeSelector':
      return 100;
    case 'TypeSelector':
      return nod.name === '*' ? 0 : 1;
    case 'PseudoClassSelector':
      return inre.length > 0 ? Math.max(...inre.map(tyngd)) : 100;
    case 'SelectorList':
      return Math.max(0, ...inre.map(tyngd));
    default:
      return inre.reduce((summa, ett) => summa + tyngd(ett), 0);
  }
}
