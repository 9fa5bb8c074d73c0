/** A long goal chain for a slide: in two lines beside each other, so that its words can be read from afar. */
import type { Niva } from '../../modell/typer.ts';
import {
  lagg,
  nedat,
  tom,
  type Delar,
  type Tavelpil,
  type Tavelruta,
  type Tavla,
} from '../ritbord/index.ts';
import { LUCKA, medTecken, nivarutor, tillbaka } from './kedjerad.ts';

const RAD = 520;
const MELLAN = 44;
const NAMN = 160;

export function kedjanLiggande(nivaer: readonly Niva[]): Tavla {
  const ut = tom();
  const halva = Math.ceil(nivaer.length / 2);
  const vanster = linje(ut, nivaer.slice(0, halva), 0, true);
  const hoger = linje(ut, nivaer.slice(halva), RAD + MELLAN, false);
  const rutor = [...vanster.rutor, ...hoger.rutor];
  lagg(ut, { pilar: [over(vanster.rutor.at(-1)!, hoger.rutor[0]!, vanster.slut)] });
  const pilar = aterkoppling(nivaer, rutor, halva, vanster.slut);
  lagg(ut, { pilar });
  const y = Math.max(vanster.slut, hoger.slut) + LUCKA + 16;
  return medTecken(ut, { bredd: 2 * RAD + MELLAN, y }, pilar.length > 0);
}

/** Levels below each other, from below the arrow that comes in over the second line. */
function linje(ut: Delar, nivaer: readonly Niva[], x: number, forst: boolean) {
  const rutor: Tavelruta[] = [];
  let y = LUCKA / 2;
  for (const [nr, niva] of nivaer.entries()) {
    const egna = nivarutor(niva, { x, y, bredd: RAD, namn: NAMN }, forst && nr === 0);
    lagg(ut, { rutor: egna });
    const huvud = egna[0]!;
    const fore = rutor.at(-1);
    if (fore) lagg(ut, { pilar: [{ ...nedat(fore, huvud), klass: 'trad' }] });
    rutor.push(huvud);
    y = Math.max(...egna.map((ett) => ett.y + ett.hojd)) + LUCKA;
  }
  return { rutor, slut: y - LUCKA };
}

/** From the last level of the first line, under it and up between the lines, to the first of the second. */
function over(fran: Tavelruta, till: Tavelruta, slut: number): Tavelpil {
  const [a, b] = [mitt(fran), mitt(till)];
  const x = RAD + MELLAN / 2 - 6;
  const punkter = [
    { x: a, y: fran.y + fran.hojd },
    { x: a, y: slut + 14 },
    { x, y: slut + 14 },
    { x, y: 2 },
    { x: b, y: 2 },
    { x: b, y: till.y },
  ];
  return { slag: 'pil', punkter, klass: 'trad' };
}

/** From each level to the one that hears how it went; between the lines beside the arrow that leads on. */
function aterkoppling(
  nivaer: readonly Niva[],
  rutor: readonly Tavelruta[],
  halva: number,
  slut: number,
): Tavelpil[] {
  return nivaer.flatMap((niva, nr) =>
    niva.aterkoppling.flatMap(({ till }): Tavelpil[] => {
      const plats = nivaer.indexOf(till);
      const [fran, mot] = [rutor[nr], rutor[plats]];
      if (!fran || !mot) return [];
      const sammaLinje = nr < halva === plats < halva;
      return [sammaLinje ? tillbaka(fran, mot, nr - plats > 1) : mellan(fran, mot, slut)];
    }),
  );
}

function mellan(fran: Tavelruta, mot: Tavelruta, slut: number): Tavelpil {
  const x = RAD + MELLAN / 2 + 6;
  const [y, under] = [fran.y + fran.hojd / 2, slut + 26];
  const punkter = [
    { x: fran.x, y },
    { x, y },
    { x, y: under },
    { x: mitt(mot) - 40, y: under },
    { x: mitt(mot) - 40, y: mot.y + mot.hojd },
  ];
  return { slag: 'streckad', punkter };
}

const mitt = ({ x, bredd }: Tavelruta): number => x + bredd / 2;
