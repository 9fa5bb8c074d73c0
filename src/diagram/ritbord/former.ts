/** The outline of a box, as the attributes of one SVG element. */
import { tal } from '../markup.ts';
import type { Form, Punkt, Tavelruta, Yta } from './typer.ts';

type Figur = { namn: 'rect' | 'path'; attribut: Record<string, string> };

/** Undefined for a box without an outline. */
export function kontur(ruta: Tavelruta): Figur | undefined {
  return FORMER[ruta.form](ruta);
}

const FORMER: Record<Form, (yta: Yta) => Figur | undefined> = {
  ruta: (yta) => rektangel(yta, 2),
  rund: (yta) => rektangel(yta, Math.min(8, yta.hojd / 4)),
  pill: (yta) => rektangel(yta, yta.hojd / 2),
  sexkant: ({ x, y, bredd, hojd }) =>
    mangsidig([
      [x + 12, y],
      [x + bredd - 12, y],
      [x + bredd, y + hojd / 2],
      [x + bredd - 12, y + hojd],
      [x + 12, y + hojd],
      [x, y + hojd / 2],
    ]),
  romb: ({ x, y, bredd, hojd }) =>
    mangsidig([
      [x + bredd / 2, y],
      [x + bredd, y + hojd / 2],
      [x + bredd / 2, y + hojd],
      [x, y + hojd / 2],
    ]),
  /** A sheet whose lower edge is a wave. */
  dokument: ({ x, y, bredd, hojd }) => ({
    namn: 'path',
    attribut: {
      d:
        `M${par(x, y)}H${tal(x + bredd)}V${tal(y + hojd - 8)}` +
        `Q${par(x + bredd * 0.75, y + hojd - 18)} ${par(x + bredd / 2, y + hojd - 8)}` +
        `T${par(x, y + hojd - 8)}Z`,
    },
  }),
  /** Two corners cut off. */
  snitt: ({ x, y, bredd, hojd }) =>
    mangsidig([
      [x + 10, y],
      [x + bredd, y],
      [x + bredd, y + hojd - 10],
      [x + bredd - 10, y + hojd],
      [x, y + hojd],
      [x, y + 10],
    ]),
  /** Points to the right. */
  pilruta: ({ x, y, bredd, hojd }) =>
    mangsidig([
      [x, y],
      [x + bredd - 13, y],
      [x + bredd, y + hojd / 2],
      [x + bredd - 13, y + hojd],
      [x, y + hojd],
      [x + 13, y + hojd / 2],
    ]),
  /** A line along each side, as on a rail. */
  skena: ({ x, y, bredd, hojd }) => ({
    namn: 'path',
    attribut: {
      d:
        `M${par(x, y)}h${tal(bredd)}v${tal(hojd)}h${tal(-bredd)}z` +
        `M${par(x + 6, y)}v${tal(hojd)}M${par(x + bredd - 6, y)}v${tal(hojd)}`,
    },
  }),
  ingen: () => undefined,
};

/** The middle of a side: where lines begin and end. */
export function sida({ x, y, bredd, hojd }: Yta, vilken: Sida): Punkt {
  if (vilken === 'upp') return { x: x + bredd / 2, y };
  if (vilken === 'ned') return { x: x + bredd / 2, y: y + hojd };
  return { x: vilken === 'vanster' ? x : x + bredd, y: y + hojd / 2 };
}

export type Sida = 'upp' | 'ned' | 'vanster' | 'hoger';

const par = (x: number, y: number) => `${tal(x)} ${tal(y)}`;

function rektangel({ x, y, bredd, hojd }: Yta, radie: number): Figur {
  return {
    namn: 'rect',
    attribut: {
      x: tal(x),
      y: tal(y),
      width: tal(bredd),
      height: tal(hojd),
      rx: tal(Math.min(radie, hojd / 2)),
    },
  };
}

function mangsidig(horn: [number, number][]): Figur {
  return { namn: 'path', attribut: { d: `M${horn.map(([x, y]) => par(x, y)).join('L')}Z` } };
}
