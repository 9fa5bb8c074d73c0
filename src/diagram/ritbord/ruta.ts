/** Boxes: how large they must be for their text, and where each line of it stands. */
import { bryt, OVER_BASLINJEN, RADHOJD, textbredd, UNDER_BASLINJEN } from './text.ts';
import type { Form, Punkt, Tavelrad, Tavelruta, Rutinnehall, Stil } from './typer.ts';

/** A box with a size but no place. */
export interface Matt {
  bredd: number;
  hojd: number;
  rader: { text: string; stil: Stil }[];
}

/** Pixels between the text and the edges: beside it (each side), above, below. */
const LUFT: Record<Form, { sida: number; over: number; under: number }> = {
  ruta: { sida: 9, over: 7, under: 8 },
  rund: { sida: 10, over: 7, under: 8 },
  pill: { sida: 18, over: 7, under: 8 },
  sexkant: { sida: 20, over: 7, under: 8 },
  romb: { sida: 0, over: 0, under: 0 },
  dokument: { sida: 9, over: 7, under: 16 },
  snitt: { sida: 12, over: 7, under: 8 },
  pilruta: { sida: 22, over: 7, under: 8 },
  skena: { sida: 15, over: 7, under: 8 },
  ingen: { sida: 0, over: 0, under: 0 },
};
/** A diamond gives its text this share of its width. */
const ROMBENS_DEL = 0.62;

/** The size of a box of a given width, as high as its text needs. */
export function matRuta(innehall: Rutinnehall, bredd: number): Matt {
  const { form = 'ruta' } = innehall;
  const textrum = rum(form, bredd);
  const rader = innehall.rader.flatMap(({ text, stil = 'text' }) =>
    bryt(text, textrum, stil).map((rad) => ({ text: rad, stil })),
  );
  return { bredd, hojd: hojden(form, rader, bredd), rader };
}

/** As narrow as the box can be with its text broken at `hogst`. */
export function matSnav(innehall: Rutinnehall, hogst: number): Matt {
  const { form = 'ruta' } = innehall;
  const { rader } = matRuta(innehall, hogst);
  const text = Math.max(...rader.map((rad) => textbredd(rad.text, rad.stil)));
  const bredd = form === 'romb' ? text / ROMBENS_DEL : text + 2 * LUFT[form].sida;
  return { bredd: Math.min(hogst, Math.ceil(bredd)), hojd: hojden(form, rader, hogst), rader };
}

/** The box in its place. Its text stands in the middle of its height, also where it is made higher than it needs. */
export function placera(
  innehall: Rutinnehall,
  { x, y }: Punkt,
  matt: Matt,
  hojd: number = matt.hojd,
): Tavelruta {
  const { form = 'ruta', klass = 'enkel', lank, stall = 'mitten', streckad } = innehall;
  const { over, under, sida } = LUFT[form];
  const texthojd = hojdAv(matt.rader.length);
  const luft = hojd - over - under - texthojd;
  const forsta = y + over + luft / 2 + OVER_BASLINJEN;
  const radx = stall === 'mitten' ? x + matt.bredd / 2 : x + sida;
  const rader = matt.rader.map(({ text, stil }, nr) => ({
    text,
    stil,
    x: radx,
    y: forsta + nr * RADHOJD,
    bredd: textbredd(text, stil),
  }));
  const namn = innehall.rader.map(({ text }) => text).join(', ');
  return { x, y, bredd: matt.bredd, hojd, form, klass, lank, stall, streckad, rader, namn };
}

/** A box measured and placed at once. */
export function ruta(
  innehall: Rutinnehall,
  plats: Punkt & { bredd: number; hojd?: number },
): Tavelruta {
  const matt = matRuta(innehall, plats.bredd);
  return placera(innehall, plats, matt, Math.max(matt.hojd, plats.hojd ?? 0));
}

/** Lines of free text below each other, the first one's top at `y`. */
export function rader(
  text: string,
  { x, y, bredd }: Punkt & { bredd: number },
  stil: Stil = 'text',
): Tavelrad[] {
  return bryt(text, bredd, stil).map((rad, nr) => ({
    text: rad,
    stil,
    x,
    y: y + OVER_BASLINJEN + nr * RADHOJD,
    bredd: textbredd(rad, stil),
  }));
}

/** Pixels that a number of lines take. */
export function hojdAv(antal: number): number {
  return antal === 0 ? 0 : (antal - 1) * RADHOJD + OVER_BASLINJEN + UNDER_BASLINJEN;
}

function rum(form: Form, bredd: number): number {
  return form === 'romb' ? bredd * ROMBENS_DEL : bredd - 2 * LUFT[form].sida;
}

function hojden(form: Form, rader: Matt['rader'], bredd: number): number {
  const text = hojdAv(rader.length);
  if (form !== 'romb') return text + LUFT[form].over + LUFT[form].under;
  // The corners of the text must lie inside the sides: text/width + text/height ≤ 1.
  const bredast = Math.max(...rader.map((rad) => textbredd(rad.text, rad.stil)));
  return Math.ceil(text / (1 - Math.min(bredast / bredd, 0.75)) + 4);
}
