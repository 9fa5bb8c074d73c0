/** A process as steps in lanes and ways between them, before anything has a place. */
import type { Process, Roll, Steg } from '../../modell/typer.ts';
import type { Rutklass } from '../ritbord/index.ts';

/** One who does something in the process. */
export interface Bana {
  namn: string;
  lank: string | undefined;
  klass: Rutklass;
}

export interface Bansteg {
  nummer: number;
  titel: string;
  /** Which lane it stands in. */
  bana: number;
  /** When, short enough to stand beside the step; a dash where the source gives no time. */
  tid: string;
  beslut: boolean;
  /** The event of the year that it is. */
  lank: string | undefined;
}

/** From step to step, by their places in the list. */
export interface Gang {
  fran: number;
  till: number;
  villkor: string | undefined;
}

export interface Flode {
  banor: Bana[];
  steg: Bansteg[];
  gangar: Gang[];
  /** Most steps have a time: it is an axis, and else a word in the box. */
  harAxel: boolean;
}

/** Stands for a time that the source does not give. */
export const OKAND_TID = '–';

/** The look of each kind of actor, by the questions it handles, and what the legend says of it. */
export const AKTORSSLAG = {
  politik: { klass: 'politik', namn: 'politiken' },
  verksamhet: { klass: 'verksamhet', namn: 'verksamheten' },
  båda: { klass: 'stod', namn: 'båda tillsammans' },
  ingen: { klass: 'medborgare', namn: 'andra' },
} as const satisfies Record<string, { klass: Rutklass; namn: string }>;

export function flode(process: Process): Flode {
  const aktorer = [...new Set(process.steg.map((steg) => steg.aktor))];
  const steg = process.steg.map((ett, nr) => ({
    nummer: nr + 1,
    titel: ett.titel,
    bana: aktorer.indexOf(ett.aktor),
    tid: kortTid(ett),
    beslut: ett.beslut,
    lank: ett.handelse?.adress,
  }));
  return {
    banor: aktorer.map(banan),
    steg,
    gangar: process.steg.flatMap((_, nr) => gangarna(process, nr)),
    harAxel: steg.filter(({ tid }) => tid !== '').length >= steg.length / 2,
  };
}

function banan(roll: Roll | undefined): Bana {
  const { klass } = AKTORSSLAG[roll?.slag?.fraga ?? 'ingen'];
  return { namn: roll?.namn ?? '', lank: roll?.adress, klass };
}

/** "före planbeslutet; månad saknas" → "före planbeslutet". What is left out stands in the list of steps. */
function kortTid({ nar }: Steg): string {
  const [forst = ''] = (nar ?? '').split(';');
  return /saknas/.test(forst) ? OKAND_TID : forst.trim();
}

/** Where a step leads: by its own word, or else to the next in the list. */
function gangarna(process: Process, nr: number): Gang[] {
  const { steg } = process.data;
  const nasta = steg[nr + 1];
  const vidare = steg[nr]?.vidare ?? (nasta ? [{ steg: nasta.id, villkor: undefined }] : []);
  return vidare.flatMap((ett) => {
    const till = steg.findIndex(({ id }) => id === ett.steg);
    return till < 0 ? [] : [{ fran: nr, till, villkor: ett.villkor }];
  });
}
