/**
 * Our own drawing board, for pictures that must look as a person would draw them: a layout places boxes,
 * frames and lines by hand from the model (a `Tavla`), and `ritaTavla` writes it as SVG.
 *
 *     const matt = matRuta(innehall, 160);               // how high the text makes it
 *     const ks = placera(innehall, { x: 0, y: 0 }, matt); // in its place
 *     const pilar = gren(kf, [ks, namnder]);
 *     const { hojd, ...tecken } = forklaring([...], { x: 0, y: 300, bredd: 672 });
 */
export { forklaring, type Tecken } from './forklaring.ts';
export { sida } from './former.ts';
export { atSidan, gren, nedat, utanUpprepning } from './pilar.ts';
export { ritaTavla, type Tavelnamn } from './rita.ts';
export { hojdAv, matRuta, matSnav, placera, rader, ruta, type Matt } from './ruta.ts';
export { runtOrden } from './runt-orden.ts';
export { bryt, RADHOJD, textbredd, TEXTSTORLEK } from './text.ts';
export { langs, tradbild, tradbildSmal, type Gren, type Trad } from './trad.ts';
export type * from './typer.ts';
export { lagg, tom, type Delar } from './bygg.ts';
