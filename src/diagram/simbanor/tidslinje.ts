/** A process for a narrow screen: step after step along a line, each with a tag that says who does it. */
import type { Process } from '../../modell/typer.ts';
import {
  hojdAv,
  matRuta,
  matSnav,
  placera,
  rader as textrader,
  type Rutinnehall,
  type Tavelruta,
  type Tavla,
} from '../ritbord/index.ts';
import { flode, OKAND_TID, type Bana, type Bansteg, type Flode } from './flode.ts';

const BREDD = 320;
const LINJE = 17;
const INDRAG = 44;
const MARKE = 32;
const LUFT = 16;

export function tidslinje(process: Process): Tavla {
  const flodet = flode(process);
  const tavla: Tavla = { bredd: BREDD, hojd: 0, ramar: [], pilar: [], rutor: [], texter: [] };
  const mitt: number[] = [];
  flodet.steg.forEach((steg, nr) => {
    mitt.push(tavla.hojd + MARKE / 2);
    ettSteg(steg, flodet, nr, tavla);
  });
  mitt.slice(1).forEach((y, nr) => {
    const { fran, till } = { fran: mitt[nr]! + MARKE / 2, till: y - MARKE / 2 };
    tavla.pilar.push({
      slag: 'linje',
      punkter: [
        { x: LINJE, y: fran },
        { x: LINJE, y: till },
      ],
    });
  });
  return tavla;
}

/** The mark on the line; beside it who, what, when and where it leads. */
function ettSteg(steg: Bansteg, flodet: Flode, nr: number, tavla: Tavla): void {
  const { hojd: y, rutor, texter } = tavla;
  const bana = flodet.banor[steg.bana] as Bana;
  rutor.push(market(steg, y), taggen(bana, y));
  const tagg = rutor.at(-1) as Tavelruta;
  const rum = BREDD - INDRAG;
  let under = y + tagg.hojd + 4;
  const kort = stegkort(steg);
  const matt = matRuta(kort, rum);
  rutor.push(placera(kort, { x: INDRAG, y: under }, matt));
  under += matt.hojd + 3;
  for (const text of vidare(flodet, nr)) {
    const rad = textrader(text, { x: INDRAG, y: under, bredd: rum });
    texter.push(...rad.map((ett) => ({ ...ett, stall: 'vanster' as const })));
    under += hojdAv(rad.length) + 1;
  }
  tavla.hojd = under + LUFT;
}

function stegkort({ titel, tid, lank }: Bansteg): Rutinnehall {
  return {
    rader: [
      { text: titel, stil: 'namn' },
      ...(tid && tid !== OKAND_TID ? [{ text: tid, stil: 'svagt' as const }] : []),
    ],
    form: 'rund',
    stall: 'vanster',
    lank,
  };
}

/** "→ 3 Hämtar synpunkter, om det är ett VAD-dokument", where a step does not simply lead to the next. */
function vidare({ steg, gangar }: Flode, nr: number): string[] {
  const egna = gangar.filter(({ fran }) => fran === nr);
  if (egna.length === 1 && egna[0]?.till === nr + 1 && !egna[0].villkor) return [];
  return egna.map(({ till, villkor }) => {
    const mal = steg[till]!;
    return `→ ${mal.nummer} ${mal.titel}${villkor ? `, ${villkor}` : ''}`;
  });
}

function market({ nummer, beslut }: Bansteg, y: number): Tavelruta {
  const rader = [{ text: String(nummer), stil: 'namn' as const }];
  const innehall = beslut
    ? ({ rader, form: 'romb', klass: 'huvud' } as const)
    : ({ rader, form: 'pill', klass: 'enkel' } as const);
  const sida = beslut ? MARKE + 2 : 28;
  const plats = { x: LINJE - sida / 2, y: y + (MARKE - sida) / 2 };
  return placera(innehall, plats, { bredd: sida, hojd: sida, rader });
}

function taggen({ namn, klass, lank }: Bana, y: number): Tavelruta {
  const innehall: Rutinnehall = { rader: [{ text: namn }], form: 'pill', klass, lank };
  return placera(innehall, { x: INDRAG, y: y + 1 }, matSnav(innehall, BREDD - INDRAG));
}
