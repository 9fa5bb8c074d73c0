/** Lines that stop before their own words and go on after them: no line strikes a word through. */
import type { Punkt, Tavelpil, Yta } from './typer.ts';
import { OVER_BASLINJEN, UNDER_BASLINJEN } from './text.ts';

const GLIPA = 4;

/** An arrow in two parts, before and after its words. One without words, or beside them, is left as it is. */
export function runtOrden(pil: Tavelpil): Tavelpil[] {
  const { text = [], punkter, slag } = pil;
  const yta = text.length > 0 ? ordyta(text) : undefined;
  const nr = yta
    ? punkter.findIndex((punkt, plats) => plats > 0 && korsar(punkter[plats - 1]!, punkt, yta))
    : -1;
  if (!yta || nr < 1) return [pil];
  const [fran, till] = [punkter[nr - 1]!, punkter[nr]!];
  const [in_, ut] = kanter(fran, till, yta);
  const streckad = slag.startsWith('streckad');
  const utanOrd = { ...pil };
  delete utanOrd.text;
  return [
    {
      ...pil,
      slag: streckad ? 'streckad-linje' : 'linje',
      punkter: [...punkter.slice(0, nr), in_],
    },
    { ...utanOrd, punkter: [ut, ...punkter.slice(nr)] },
  ];
}

function ordyta(text: NonNullable<Tavelpil['text']>): Yta {
  const bredd = Math.max(...text.map((rad) => rad.bredd));
  const [forst, sist] = [text[0]!, text.at(-1)!];
  const y = forst.y - OVER_BASLINJEN + 2 - GLIPA;
  return {
    x: forst.x - bredd / 2 - GLIPA,
    y,
    bredd: bredd + 2 * GLIPA,
    hojd: sist.y + UNDER_BASLINJEN + GLIPA - y,
  };
}

function korsar(a: Punkt, b: Punkt, { x, y, bredd, hojd }: Yta): boolean {
  return (
    Math.max(a.x, b.x) >= x &&
    Math.min(a.x, b.x) <= x + bredd &&
    Math.max(a.y, b.y) >= y &&
    Math.min(a.y, b.y) <= y + hojd
  );
}

/** Where a line goes in under the words, and where it comes out; never beyond its own ends. */
function kanter(a: Punkt, b: Punkt, { x, y, bredd, hojd }: Yta): [Punkt, Punkt] {
  if (a.x === b.x) {
    const [topp, botten] = [
      Math.max(y, Math.min(a.y, b.y)),
      Math.min(y + hojd, Math.max(a.y, b.y)),
    ];
    const ned = b.y > a.y;
    return [
      { x: a.x, y: ned ? topp : botten },
      { x: a.x, y: ned ? botten : topp },
    ];
  }
  const [vanster, hoger] = [
    Math.max(x, Math.min(a.x, b.x)),
    Math.min(x + bredd, Math.max(a.x, b.x)),
  ];
  const fram = b.x > a.x;
  return [
    { x: fram ? vanster : hoger, y: a.y },
    { x: fram ? hoger : vanster, y: a.y },
  ];
}
