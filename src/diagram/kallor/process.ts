/** A process: its steps in lanes, one an actor, or in one column for a narrow screen. */
import type { Handbok, Process } from '../../modell/typer.ts';
import type { Graf, Grupp, Pil, Ruta } from './graf.ts';

type Steg = Process['data']['steg'][number];

/** Steps from the top down; the one who does them stands over each lane. */
export function processgraf(bok: Handbok, process: Process): Graf {
  const aktorer = [...new Set(process.data.steg.map((steg) => steg.aktor))];
  return {
    ...gemensamt(process),
    id: `process-${process.id}`,
    grupper: aktorer.map((id, plats): Grupp => ({ id: `b${plats}`, titel: aktorsnamn(bok, id) })),
    rutor: process.data.steg.map((steg, nr) => ({
      ...stegruta(bok, steg, nr, []),
      grupp: `b${aktorer.indexOf(steg.aktor)}`,
    })),
  };
}

/** The same steps in a single column; the one who does them stands in the box. */
export function processpelargraf(bok: Handbok, process: Process): Graf {
  return {
    ...gemensamt(process),
    id: `process-${process.id}-smal`,
    rutor: process.data.steg.map((steg, nr) =>
      stegruta(bok, steg, nr, [aktorsnamn(bok, steg.aktor)]),
    ),
  };
}

/** Where a step leads: by its own word, or else to the next in the list. */
export function vidareFran(
  process: Process,
  nr: number,
): { steg: string; villkor?: string | undefined }[] {
  const steg = process.data.steg[nr];
  const nasta = process.data.steg[nr + 1];
  return steg?.vidare ?? (nasta ? [{ steg: nasta.id }] : []);
}

function gemensamt(process: Process): Omit<Graf, 'id' | 'rutor'> {
  const { borjar, slutar, steg } = process.data;
  return {
    titel: `Processen ${process.namn.toLowerCase()}`,
    beskrivning: `${steg.length} steg uppifrån och ned. Börjar: ${borjar} Slutar: ${slutar}`,
    riktning: 'TD',
    pilar: steg.flatMap((_, nr) => pilar(process, nr)),
  };
}

const aktorsnamn = (bok: Handbok, id: string) => bok.hitta('roller', id)?.namn ?? id;

/** A step leads to its event in the year, where it has one. */
function stegruta(bok: Handbok, steg: Steg, nr: number, fore: string[]): Ruta {
  return {
    id: `s${nr}`,
    rader: [...fore, `${nr + 1} ${steg.titel}`, ...(steg.nar ? [steg.nar] : [])],
    namnrad: fore.length,
    ...(steg.beslut ? { form: 'sexkant' as const, klass: 'beslut' as const } : {}),
    lank: bok.hitta('arshjul', steg.handelse)?.adress,
  };
}

function pilar(process: Process, nr: number): Pil[] {
  const { steg } = process.data;
  return vidareFran(process, nr).flatMap((vidare) => {
    const till = steg.findIndex((ett) => ett.id === vidare.steg);
    if (till < 0) return [];
    const bakat = till <= nr ? { slag: 'streckad' as const } : {};
    return [{ fran: `s${nr}`, till: `s${till}`, text: vidare.villkor, ...bakat }];
  });
}
