/** Matters and levels of the goal chain, and who decides them. */
import { medArv } from '../../modell/arv.ts';
import { beslutslista } from '../../modell/beslut.ts';
import type { Handbok, Roll } from '../../modell/typer.ts';
import { orden } from '../../svenska/ord.ts';
import { stam } from '../../svenska/stam.ts';
import { medGemen, medVersal } from '../../svenska/versal.ts';
import { uppraknad } from '../../tid/i-ord.ts';
import type { Drillsak } from './typ.ts';
import { jamntUrval } from './urval.ts';

export function organsaker(bok: Handbok): Drillsak[] {
  const fragor = jamntUrval(
    beslutsfragor(bok).filter((ett) => !ett.av.some((roll) => avslojar(ett.sak, roll))),
  );
  return fragor.map(({ sak, av, forklaring, lank, namn }) => {
    const ider = av.map(({ id }) => id);
    const ocksa = fragor.filter((annan) => ror(sak, annan.sak)).flatMap((annan) => annan.av);
    return {
      fram: {
        fraga: `${medVersal(sak)}. Vem beslutar?`,
        svar: uppraknad(av.map((ett) => ett.namn)),
      },
      bak: {
        fraga: `Vad beslutar ${uppraknad(av.map((ett) => iMening(bok, ett)))} om?`,
        svar: medVersal(sak),
      },
      ar: ider,
      inte: medArv(bok, [...ider, ...ocksa.map(({ id }) => id)]),
      grupp: av[0]?.data.slag ?? '',
      forklaring,
      lank,
      namn,
    };
  });
}

/** A body of the kommun has a small letter inside a sentence; a name keeps its own. */
function iMening(bok: Handbok, { namn }: Roll): string {
  return namn.startsWith(bok.data.kommun.split(' ')[0] ?? '') ? namn : medGemen(namn);
}

interface Beslutsfraga {
  sak: string;
  av: Roll[];
  forklaring: string;
  lank: string;
  namn: string;
}

/** Each matter once. Where two decide the same matter neither is the answer. */
function beslutsfragor(bok: Handbok): Beslutsfraga[] {
  const arenden = beslutslista(bok).map(({ arende, roll, vad }) => ({
    sak: arende,
    av: [roll],
    forklaring: vad,
    lank: `roll:${roll.id}`,
    namn: roll.namn,
  }));
  const nivaer = bok.malkedja
    .filter(({ beslutasAv }) => beslutasAv.length > 0)
    .map((niva) => ({
      sak: niva.namn,
      av: niva.beslutasAv,
      forklaring: niva.data.sammanfattning,
      lank: `niva:${niva.id}`,
      namn: niva.namn,
    }));
  const perSak = Map.groupBy([...arenden, ...nivaer], ({ sak }) => sak.toLowerCase());
  return [...perSak.values()].flatMap(([forst, ...fler]) =>
    forst &&
    fler.every(({ av }) => av.length === forst.av.length && av.every((en) => forst.av.includes(en)))
      ? [forst]
      : [],
  );
}

/** Whether a matter names the one who decides it: "kommunstyrelsens uppsikt". */
function avslojar(sak: string, roll: Roll): boolean {
  const rollens = barande([roll.namn, ...roll.data.alias].join(' '));
  return barande(sak).some((ord) => rollens.includes(ord));
}

/** Whether two matters share a word: who decides of the one may have a say in the other. */
function ror(sak: string, annan: string): boolean {
  const andras = barande(annan);
  return barande(sak).some((ord) =>
    andras.some((ett) => ett.startsWith(ord) || ord.startsWith(ett)),
  );
}

/** The stems of the words that carry a meaning. */
function barande(text: string): string[] {
  return orden(text)
    .filter((ord) => ord.length > 4)
    .map(stam);
}
