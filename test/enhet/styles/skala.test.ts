/** The sheets keep to the tokens of src/styles/varden.css: one scale of type, one of space, four breakpoints, layers. */
import { readFileSync, readdirSync } from 'node:fs';
import postcss, { type AtRule, type Declaration, type Node, type Root } from 'postcss';
import { describe, expect, it } from 'vitest';

const MAPP = 'src/styles';
const VARDEN = 'varden.css';
const ARK = readdirSync(MAPP).filter((fil) => fil.endsWith('.css'));
const las = (fil: string): Root =>
  postcss.parse(readFileSync(`${MAPP}/${fil}`, 'utf8'), { from: fil });
const ark = ARK.map(las);
const varden = las(VARDEN);
const ovriga = ark.filter((rot) => rot.source?.input.from?.endsWith(VARDEN) === false);

/** What is not a scale's business, in a measure: nothing, a hairline, a share of the text or of the room. */
const FRIA_MATT = /^(0|auto|inherit|1px|-?[\d.]+(em|%|vw|vh)|-1|max|min|calc|clamp|\*|\+|-|\/|2)$/;
const FARG = /#[0-9a-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch|color-mix|color)\(/i;

const plats = (nod: Node) =>
  `${nod.source?.input.from?.split('/').at(-1)}:${nod.source?.start?.line} ${String(nod).slice(0, 60)}`;

/** Every declaration of some sheets that a test finds wrong, with its place. */
function felaktiga(rotter: Root[], arFel: (rad: Declaration) => boolean): string[] {
  const fel: string[] = [];
  for (const rot of rotter) rot.walkDecls((rad) => void (arFel(rad) && fel.push(plats(rad))));
  return fel;
}

/** The conditions of the at-rules of a name, in all sheets. */
function villkor(namn: string): string[] {
  const alla: string[] = [];
  for (const rot of ark) rot.walkAtRules(namn, ({ params }) => void alla.push(params));
  return alla;
}

function foraldrar(nod: Node): Node[] {
  return nod.parent && nod.parent.type !== 'root'
    ? [nod.parent as Node, ...foraldrar(nod.parent as Node)]
    : [];
}

/** A comment right before a declaration says why it is outside the scale. */
const harSkal = (rad: Declaration) => rad.prev()?.type === 'comment';

/** The names that the tokens' file gives, of one family. */
function steg(familj: RegExp): string[] {
  const namn = new Set<string>();
  varden.walkDecls(familj, ({ prop }) => void namn.add(prop));
  return [...namn];
}

/** Whether a measure is made of steps of the scale, and of what no scale has. */
function paSkalan({ value }: Declaration): boolean {
  return value
    .replace(/var\(--(rum-\d+|luft|spaltluft|sidspalt|meny|bredd)\)/g, '0')
    .split(/[\s,()]+/)
    .every((del) => del === '' || FRIA_MATT.test(del));
}

describe('the scale', () => {
  it('has at most eight sizes of type, on screen and on paper', () => {
    expect(steg(/^--text-\d+$/).length).toBeGreaterThan(4);
    expect(steg(/^--text-\d+$/).length).toBeLessThanOrEqual(8);
  });

  it('gives every size of type, but that of code, which follows its text', () => {
    const utanfor = felaktiga(ovriga, ({ prop, value }) => {
      return prop === 'font-size' && !/^(var\(--(bild)?text-\w+\)|inherit)$/.test(value);
    });
    expect(utanfor).toEqual([expect.stringContaining('font-size: 0.9em')]);
  });

  it('gives all distances', () => {
    const utanfor = felaktiga(
      ovriga,
      (rad) =>
        /^(margin|padding|(row-|column-)?gap)/.test(rad.prop) && !harSkal(rad) && !paSkalan(rad),
    );
    expect(utanfor).toEqual([]);
  });

  it('gives all lines and corners', () => {
    const utanfor = felaktiga(ovriga, ({ prop, value }) => {
      if (!/^(border|outline)/.test(prop) || prop === 'border-collapse') return false;
      const rest = value.replace(/var\(--(streck-\d|rund(-\w+)?)\)(?![^ ])/g, '');
      return /\d/.test(rest.replace(/(^| )(0|1px|50%)(?= |$)/g, ''));
    });
    expect(utanfor).toEqual([]);
  });

  it('has at most four breakpoints, written with < and >=', () => {
    const bredder = villkor('media').filter((ett) => ett.includes('width'));
    const matt = new Set(bredder.flatMap((ett) => ett.match(/[\d.]+(rem|px|em)/g)));
    expect(bredder.join(' ')).not.toMatch(/(min|max)-width/);
    expect([...matt].sort()).toEqual(['40rem', '48rem', '64rem', '75rem']);
  });
});

describe('the tokens', () => {
  it('stand in one file: no other has a colour', () => {
    expect(felaktiga(ovriga, ({ value }) => FARG.test(value))).toEqual([]);
  });

  it('stand in one file: what others give a name is only another name', () => {
    const egna = felaktiga(
      ovriga,
      ({ prop, value }) => prop.startsWith('--') && !/^(var\(--[\w-]+\)|[A-Z]\w+)$/.test(value),
    );
    expect(egna).toEqual([]);
  });

  it('are all in use, and all exist', () => {
    const text = ark.map(String).join('\n');
    const namngivna = new Set([...text.matchAll(/(--[\w-]+):/g)].map(([, namn]) => namn));
    const anropade = new Set([...text.matchAll(/var\((--[\w-]+)/g)].map(([, namn]) => namn));
    // What the drawings ask for: src/diagram/mermaid/farger.css.
    const egna = [...namngivna].filter((namn) => !namn?.startsWith('--d-'));
    expect(egna.filter((namn) => !anropade.has(namn))).toEqual([]);
    expect([...anropade].filter((namn) => !namngivna.has(namn))).toEqual([]);
  });
});

describe('the layers', () => {
  const ordning = /@layer ([^;]+);/.exec(las('lager.css').toString())?.[1]?.split(', ') ?? [];

  it('hold every rule', () => {
    const utanfor: string[] = [];
    for (const rot of ark) {
      rot.walkRules((regel) => {
        const lager = foraldrar(regel).find(
          (nod): nod is AtRule => nod.type === 'atrule' && (nod as AtRule).name === 'layer',
        );
        if (!lager || !ordning.includes(lager.params)) utanfor.push(plats(regel));
      });
    }
    expect(utanfor).toEqual([]);
  });

  it('have their order first in each sheet that a page can begin with', () => {
    const inlagda = villkor('import').map((ett) => ett.replace(/['"]|\.\//g, ''));
    const forst = ARK.filter((fil) => !inlagda.includes(fil) && fil !== 'lager.css');
    // The sheets of the drawings are linked by the picture itself, after those of the page.
    const utan = forst.filter((fil) => {
      const [nod] = las(fil).nodes.filter(({ type }) => type !== 'comment');
      return (
        !['diagram.css', 'ritbord.css'].includes(fil) && String(nod) !== "@import './lager.css'"
      );
    });
    expect(utan).toEqual([]);
  });

  it('make !important needless, but where Chromium asks for it on the page of the cover', () => {
    const viktiga: string[] = [];
    for (const rot of ark) {
      rot.walkDecls((rad) => {
        const sida = foraldrar(rad).some((nod) => (nod as AtRule).name === 'page');
        if (rad.important && !sida) viktiga.push(plats(rad));
      });
    }
    expect(viktiga).toEqual([]);
  });
});
