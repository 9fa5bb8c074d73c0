/** A picture in one column, for a narrow screen: a tree as boxes below each other, the deeper the further in. */
import type { Graf, Klass, Ruta } from '../kallor/graf.ts';
import { ruta, type Rutklass, type Tavelruta, type Tavla } from '../ritbord/index.ts';
import { gren, summa, type Gren } from './gren.ts';

const BREDD = 322;
const INDRAG = 18;
const LUFT = 10;
/** The stem of a branch, from the left edge of the box above it. */
const STAM = 9;

/** Undefined where the boxes are neither a tree nor parts that become a whole. */
export function pelare(graf: Graf): Tavla | undefined {
  const trad = gren(graf);
  if (trad) return ritaTrad(trad);
  const delar = summa(graf);
  return delar && ritaSumma(delar.delar, delar.helhet);
}

function ritaTrad(rotter: Gren[]): Tavla {
  const tavla = tom();
  for (const rot of rotter) laggTill(rot, 0, tavla);
  return { ...tavla, hojd: tavla.hojd - LUFT + 2 };
}

function laggTill({ ruta: egen, barn, streckad }: Gren, djup: number, tavla: Tavla): Tavelruta {
  const ritad = rutan(egen, djup * INDRAG, tavla);
  for (const under of barn) {
    const dess = laggTill(under, djup + 1, tavla);
    const x = ritad.x + STAM;
    const y = dess.y + dess.hojd / 2;
    tavla.pilar.push({
      slag: streckad || under.streckad ? 'streckad-linje' : 'linje',
      punkter: [
        { x, y: ritad.y + ritad.hojd },
        { x, y },
        { x: dess.x, y },
      ],
    });
  }
  return ritad;
}

/** The parts below each other; a line down their side leads to the whole. */
function ritaSumma(delar: Ruta[], helhet: Ruta): Tavla {
  const tavla = tom();
  const ritade = delar.map((del) => rutan(del, INDRAG, tavla));
  tavla.hojd += LUFT;
  const hel = rutan(helhet, 0, tavla);
  for (const del of ritade) {
    const y = del.y + del.hojd / 2;
    tavla.pilar.push({
      slag: 'pil',
      punkter: [
        { x: del.x, y },
        { x: STAM, y },
        { x: STAM, y: hel.y },
      ],
    });
  }
  return { ...tavla, hojd: tavla.hojd - LUFT + 2 };
}

function tom(): Tavla {
  return { bredd: BREDD, hojd: 1, ramar: [], pilar: [], rutor: [], texter: [] };
}

function rutan(
  { rader, namnrad = 0, form, klass, lank }: Ruta,
  x: number,
  tavla: Tavla,
): Tavelruta {
  const harNamn = rader.length > 1 || klass === 'huvud' || klass === 'har';
  const text = rader.map((rad, nr) =>
    harNamn && nr === namnrad ? { text: rad, stil: 'namn' as const } : { text: rad },
  );
  const innehall = {
    rader: text,
    klass: klass ? KLASSER[klass] : ('enkel' as const),
    lank,
    stall: 'vanster' as const,
    ...(form ? { form } : {}),
  };
  const ritad = ruta(innehall, { x: x + 1, y: tavla.hojd, bredd: BREDD - 2 - x });
  tavla.rutor.push(ritad);
  tavla.hojd += ritad.hojd + LUFT;
  return ritad;
}

const KLASSER: Record<Klass, Rutklass> = {
  har: 'har',
  huvud: 'huvud',
  politik: 'politik',
  verksamhet: 'verksamhet',
  annan: 'svag',
  beslut: 'beslut',
  flode: 'flode',
  svag: 'svag',
  rad: 'enkel',
  dokument: 'dokument',
};
