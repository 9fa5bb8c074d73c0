/** Lines of right angles between boxes. */
import { tal } from '../markup.ts';
import type { Tavelpil, Punkt, Yta } from './typer.ts';
import { sida } from './former.ts';

const RADIE = 6;
/** Length and half width of an arrowhead. */
const SPETS = { langd: 9, halv: 4.5 };

/**
 * From the lower side of one box to the upper side of one below it; straight where they stand in line.
 *
 * @param knick where the line turns, as a share of the way down
 */
export function nedat(fran: Yta, till: Yta, slag: Tavelpil['slag'] = 'pil', knick = 0.5): Tavelpil {
  const a = sida(fran, 'ned');
  const b = sida(till, 'upp');
  const y = a.y + (b.y - a.y) * knick;
  return { slag, punkter: utanUpprepning([a, { x: a.x, y }, { x: b.x, y }, b]) };
}

/** From the side of one box to the side of one beside it, on whichever side that stands; straight where it can. */
export function atSidan(fran: Yta, till: Yta, slag: Tavelpil['slag'] = 'pil'): Tavelpil {
  const hoger = till.x >= fran.x + fran.bredd;
  const slut = sida(till, hoger ? 'vanster' : 'hoger');
  const rakt = slut.y > fran.y + 4 && slut.y < fran.y + fran.hojd - 4;
  const start = sida(fran, hoger ? 'hoger' : 'vanster');
  if (rakt) return { slag, punkter: [{ x: start.x, y: slut.y }, slut] };
  const x = (start.x + slut.x) / 2;
  return { slag, punkter: utanUpprepning([start, { x, y: start.y }, { x, y: slut.y }, slut]) };
}

/** One stem from a box, and a branch to each box below: the lines of a tree. */
export function gren(
  fran: Yta,
  till: readonly Yta[],
  slag: Tavelpil['slag'] = 'linje',
  knick = 0.5,
): Tavelpil[] {
  const hogst = Math.min(...till.map(({ y }) => y));
  const start = sida(fran, 'ned');
  const y = start.y + (hogst - start.y) * knick;
  return till.map((ett) => {
    const slut = sida(ett, 'upp');
    return {
      slag,
      punkter: utanUpprepning([start, { x: start.x, y }, { x: slut.x, y }, slut]),
    };
  });
}

/** The path of a line, its corners rounded, short of the head where it has one. */
export function linjevag({ punkter, slag }: Tavelpil): string {
  const horn = harSpets(slag) ? forkortad(punkter) : punkter;
  return horn
    .map((punkt, nr) => {
      const fore = horn[nr - 1];
      const efter = horn[nr + 1];
      if (!fore) return `M${xy(punkt)}`;
      if (!efter) return `L${xy(punkt)}`;
      const r = Math.min(RADIE, avstand(fore, punkt) / 2, avstand(punkt, efter) / 2);
      return `L${xy(mot(punkt, fore, r))}Q${xy(punkt)} ${xy(mot(punkt, efter, r))}`;
    })
    .join('');
}

/** The head of an arrow; empty for a line without one. */
export function spets({ punkter, slag }: Tavelpil): string {
  const slut = punkter.at(-1);
  const fore = punkter.at(-2);
  if (!harSpets(slag) || !slut || !fore) return '';
  const bas = mot(slut, fore, SPETS.langd);
  const tvars = {
    x: ((slut.y - bas.y) / SPETS.langd) * SPETS.halv,
    y: ((bas.x - slut.x) / SPETS.langd) * SPETS.halv,
  };
  const horn = [
    slut,
    { x: bas.x + tvars.x, y: bas.y + tvars.y },
    { x: bas.x - tvars.x, y: bas.y - tvars.y },
  ];
  return `M${horn.map(xy).join('L')}Z`;
}

/** Points that lie on the way between their neighbours are left out. */
export function utanUpprepning(punkter: Punkt[]): Punkt[] {
  return punkter.filter((punkt, nr) => {
    const fore = punkter[nr - 1];
    const efter = punkter[nr + 1];
    if (fore && avstand(fore, punkt) < 0.5) return false;
    if (!fore || !efter) return true;
    const lodratt = Math.abs(fore.x - punkt.x) < 0.5 && Math.abs(efter.x - punkt.x) < 0.5;
    const vagratt = Math.abs(fore.y - punkt.y) < 0.5 && Math.abs(efter.y - punkt.y) < 0.5;
    return !lodratt && !vagratt;
  });
}

const harSpets = (slag: Tavelpil['slag']) => slag === 'pil' || slag === 'streckad';
const xy = ({ x, y }: Punkt) => `${tal(x)} ${tal(y)}`;
const avstand = (a: Punkt, b: Punkt) => Math.hypot(a.x - b.x, a.y - b.y);

/** The point a length from `fran` on the way to `till`. */
function mot(fran: Punkt, till: Punkt, langd: number): Punkt {
  const hela = avstand(fran, till) || 1;
  return {
    x: fran.x + ((till.x - fran.x) / hela) * langd,
    y: fran.y + ((till.y - fran.y) / hela) * langd,
  };
}

function forkortad(punkter: Punkt[]): Punkt[] {
  const slut = punkter.at(-1);
  const fore = punkter.at(-2);
  if (!slut || !fore) return punkter;
  return [...punkter.slice(0, -1), mot(slut, fore, SPETS.langd - 1)];
}
