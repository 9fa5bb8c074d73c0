/** What the shapes, colours and lines of a picture mean. */
import { OVER_BASLINJEN, textbredd } from './text.ts';
import type { Form, Fritext, Rutklass, Tavelpil, Tavelruta, Tavla } from './typer.ts';

/** One sign: a shape in its colour, or a line. */
export type Tecken = { namn: string; streckad?: boolean } & (
  { form: Form; klass: Rutklass } | { linje: Tavelpil['slag'] }
);

const PROV = { bredd: 30, hojd: 20 };
const RADAVSTAND = 28;
const LUCKA = { fore: 8, efter: 22 };

/** The signs beside each other, on as many lines as the width asks for, from (x, y) down. */
export function forklaring(
  tecken: readonly Tecken[],
  { x, y, bredd }: { x: number; y: number; bredd: number },
): Pick<Tavla, 'rutor' | 'pilar' | 'texter'> & { hojd: number } {
  const ut = {
    rutor: [] as Tavelruta[],
    pilar: [] as Tavelpil[],
    texter: [] as Fritext[],
    hojd: RADAVSTAND,
  };
  let [at, rad] = [x, 0];
  for (const ett of tecken) {
    const text = textbredd(ett.namn);
    const hela = PROV.bredd + LUCKA.fore + text;
    if (at > x && at + hela > x + bredd) [at, rad] = [x, rad + 1];
    const overst = y + rad * RADAVSTAND;
    rita(ett, { x: at, y: overst }, ut);
    ut.texter.push({
      text: ett.namn,
      stil: 'text',
      stall: 'vanster',
      x: at + PROV.bredd + LUCKA.fore,
      y: overst + OVER_BASLINJEN + 1,
      bredd: text,
    });
    at += hela + LUCKA.efter;
  }
  ut.hojd = (rad + 1) * RADAVSTAND;
  return ut;
}

function rita(
  tecken: Tecken,
  { x, y }: { x: number; y: number },
  ut: { rutor: Tavelruta[]; pilar: Tavelpil[] },
) {
  if ('linje' in tecken) {
    const mitt = y + PROV.hojd / 2;
    ut.pilar.push({
      slag: tecken.linje,
      punkter: [
        { x, y: mitt },
        { x: x + PROV.bredd, y: mitt },
      ],
    });
    return;
  }
  const { form, klass, streckad } = tecken;
  ut.rutor.push({
    x,
    y,
    ...PROV,
    form,
    klass,
    streckad,
    lank: undefined,
    stall: 'mitten',
    rader: [],
    namn: '',
  });
}
