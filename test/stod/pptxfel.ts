/** Says what is wrong with a deck: words that do not fit, what reaches outside, what has no name, no words or no notes. */
import { radantal, radhojd } from '../../src/bildspel/pptx/sattning.ts';
import type { Form, Last, Ruta, Stycke } from './pptx.ts';

const BREDD = 13.333;
const HOJD = 7.5;
/** Inches: the air at both sides, and above and below, in a cell. */
const CELL = { sida: 0.24, over: 0.14 };
/** Inches that rounding may take. */
const SLACK = 0.02;

/** One line for each fault, with the number of its slide. */
export function pptxfel({ bilder }: Last): string[] {
  return bilder.flatMap(({ former, anteckningar, nummer, layout }, plats) => {
    const nr = plats + 1;
    const rubriker = former.filter(({ slag }) => slag === 'rubrik');
    return [
      ...(rubriker.length === 1 && rubriker[0]!.stycken[0]?.text ? [] : ['har ingen rubrik']),
      ...(former[0]?.slag === 'rubrik' ? [] : ['läses inte rubriken först']),
      ...(anteckningar.length > 0 ? [] : ['har inga anteckningar']),
      ...(plats > 0 && nummer !== String(nr) ? [`har nummer ${nummer}`] : []),
      ...(plats > 0 && former.length < 3 ? ['är tom'] : []),
      ...(new Set(former.map(({ id }) => id)).size === former.length
        ? []
        : ['har samma id två gånger']),
      ...former.flatMap((ett) => formfel(ett, layout)),
      ...overlapp(former),
    ].map((fel) => `${nr} ${fel}`);
  });
}

function formfel(form: Form, layout: string): string[] {
  const { namn, ruta, slag, alt } = form;
  return [
    ...(inom(ruta) ? [] : [`${namn} når utanför bilden`]),
    ...(slag === 'bild' && alt.length < 5 ? [`${namn} saknar beskrivning`] : []),
    ...(slag === 'tabell' && !form.harHuvud ? [`${namn} har inget huvud`] : []),
    ...(slag === 'tabell' ? tabellfel(form) : textfel(form, layout)),
  ];
}

const inom = ({ x, y, w, h }: Ruta) =>
  x >= 0 && y >= 0 && x + w <= BREDD + SLACK && y + h <= HOJD + SLACK;

function textfel({ namn, stycken, ruta, rad, mellan, slag }: Form, layout: string): string[] {
  if (slag === 'nummer') return [];
  const hojd = stycken.reduce(
    (summa, ett, nr) => summa + styckeshojd(ett, ruta.w, rad) + (nr > 0 ? mellan / 72 : 0),
    0,
  );
  const minst = namn === 'Källa' ? 14 : layout === 'Titel' ? 16 : 20;
  const liten = stycken.find(({ storlek }) => storlek < minst);
  return [
    ...(hojd <= ruta.h + SLACK
      ? []
      : [`${namn} är ${hojd.toFixed(2)} tum hög men har ${ruta.h.toFixed(2)}`]),
    ...(liten ? [`${namn} har text i ${liten.storlek} punkter`] : []),
  ];
}

function styckeshojd({ text, storlek, fet, indrag }: Stycke, bredd: number, rad: number): number {
  return radantal(text, bredd - indrag, storlek, fet) * radhojd(storlek, rad);
}

function tabellfel({ rader, kolumner, radhojder, namn, ruta }: Form): string[] {
  const summa = (tal: readonly number[]) => tal.reduce((alla, ett) => alla + ett, 0);
  const trang = rader.findIndex((rad, nr) =>
    rad.some((cell, plats) => {
      // The smallest size that a table is set in: no cell may need more than its row has.
      const antal = radantal(cell, kolumner[plats]! - CELL.sida, 14, nr === 0);
      return antal * radhojd(14, 1) + CELL.over > radhojder[nr]! + SLACK;
    }),
  );
  return [
    ...(trang >= 0 ? [`${namn} har för låg rad ${trang + 1}`] : []),
    ...(summa(kolumner) <= ruta.w + SLACK ? [] : [`${namn} är bredare än sin ruta`]),
    ...(ruta.y + summa(radhojder) <= 6.85 ? [] : [`${namn} når ned i sidfoten`]),
  ];
}

function overlapp(former: readonly Form[]): string[] {
  return former.flatMap((ett, nr) =>
    former
      .slice(nr + 1)
      .filter((annan) => paVarandra(ett.ruta, annan.ruta))
      .map((annan) => `${ett.namn} ligger på ${annan.namn}`),
  );
}

const paVarandra = (a: Ruta, b: Ruta) =>
  a.x + SLACK < b.x + b.w &&
  b.x + SLACK < a.x + a.w &&
  a.y + SLACK < b.y + b.h &&
  b.y + SLACK < a.y + a.h;
