/** A process: its steps in lanes, one an actor, or in one column for a narrow screen. */
import type { Process, Roll, Steg } from '../../modell/typer.ts';
import type { Graf, Grupp, Pil, Ruta } from './graf.ts';

/** Steps from the top down; the one who does them stands over each lane. */
export function processgraf(process: Process): Graf {
  const aktorer = [...new Set(process.steg.map((steg) => steg.aktor))];
  return {
    ...gemensamt(process),
    id: `process-${process.id}`,
    grupper: aktorer.map((roll, plats): Grupp => ({ id: `b${plats}`, titel: namnet(roll) })),
    rutor: process.steg.map((steg, nr) => ({
      ...stegruta(steg, nr, []),
      grupp: `b${aktorer.indexOf(steg.aktor)}`,
    })),
  };
}

/** The same steps in a single column; the one who does them stands in the box. */
export function processpelargraf(process: Process): Graf {
  return {
    ...gemensamt(process),
    id: `process-${process.id}-smal`,
    rutor: process.steg.map((steg, nr) => stegruta(steg, nr, [namnet(steg.aktor)])),
  };
}

/** Where a step leads: by its own word, or else to the next in the list. */
function vidareFran(
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

const namnet = (roll: Roll | undefined) => roll?.namn ?? '';

/** A step leads to its event in the year, where it has one. */
function stegruta(steg: Steg, nr: number, fore: string[]): Ruta {
  return {
    id: `s${nr}`,
    rader: [...fore, `${nr + 1} ${steg.titel}`, ...(steg.nar ? [steg.nar] : [])],
    namnrad: fore.length,
    ...(steg.beslut ? { form: 'sexkant' as const, klass: 'beslut' as const } : {}),
    lank: steg.handelse?.adress,
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
