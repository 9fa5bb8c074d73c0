/** The questions of a module, each as a slide that asks and one that answers. */
import { LANKSLAG, lasLank, losLank } from '../../schema/lankar.ts';
import type { FragaData } from '../../schema/fragor.ts';
import type { Handbok, Modul } from '../../modell/typer.ts';
import type { Diabildsdel, Diabildslank, Utkast } from '../typer.ts';

/** Two slides a question, in order. Speakers find the answer in their notes when they ask. */
export function fragebilder(bok: Handbok, { data }: Modul): Utkast[] {
  const { fragor } = data;
  return fragor.flatMap((fraga, plats): Utkast[] => {
    const nr = fragor.length > 1 ? ` ${plats + 1}` : '';
    const kalla = kallan(bok, fraga);
    const { stalld, besvarad, svaret } = former(fraga);
    const fragan: Diabildsdel = { slag: 'text', text: fraga.fraga };
    return [
      {
        slag: 'fråga',
        rubrik: `Fråga${nr}`,
        delar: [fragan, ...stalld],
        anteckningar: [...svaret, fraga.forklaring],
        kalla,
      },
      {
        slag: 'svar',
        rubrik: nr ? `Svar på fråga${nr}` : 'Svaret',
        delar: [fragan, ...besvarad, { slag: 'text', text: fraga.forklaring }],
        anteckningar: [fraga.forklaring, ...varfor(fraga)],
        kalla,
      },
    ];
  });
}

interface Frageform {
  stalld: Diabildsdel[];
  besvarad: Diabildsdel[];
  /** The answer in words, for the speaker. */
  svaret: string[];
}

/** What is shown with the question, and with its answer, by the kind of question. */
function former({ svar, ordna, para }: FragaData): Frageform {
  if (svar) return medSvar(svar);
  if (ordna) return attOrdna(ordna);
  return para ? attPara(para) : { stalld: [], besvarad: [], svaret: [] };
}

function medSvar(svar: NonNullable<FragaData['svar']>): Frageform {
  const ratta = svar.flatMap((ett, nr) => (ett.ratt ? [`Svar ${nr + 1}: ${ett.text}`] : []));
  return {
    stalld: [
      punkter(
        svar.map(({ text }) => text),
        true,
      ),
    ],
    besvarad: [punkter(ratta, false)],
    svaret: ratta,
  };
}

function attOrdna(ordna: readonly string[]): Frageform {
  return {
    stalld: [punkter(blandade(ordna), false)],
    besvarad: [punkter([...ordna], true)],
    svaret: ordna.map((ett, nr) => `${nr + 1}. ${ett}`),
  };
}

/** Asked as a table whose columns do not go together: the letters say so. */
function attPara(para: NonNullable<FragaData['para']>): Frageform {
  const till = blandade(para.map(({ med }) => med));
  const rader = para.map(({ vad }, nr) => [
    `${nr + 1}. ${vad}`,
    `${bokstav(nr)}. ${till[nr] ?? ''}`,
  ]);
  const ihop = para.map(({ vad, med }) => [vad, med]);
  return {
    stalld: [{ slag: 'tabell', huvud: ['Vad', 'hör ihop med'], rader }],
    besvarad: [{ slag: 'tabell', huvud: ['Vad', 'hör ihop med'], rader: ihop }],
    svaret: para.map(
      ({ vad, med }, nr) => `${nr + 1} och ${bokstav(till.indexOf(med))}: ${vad} – ${med}`,
    ),
  };
}

/** In alphabetical order, or the other way round where that is the answer: the same each time, with no dice. */
function blandade(ratt: readonly string[]): string[] {
  const ordnade = ratt.toSorted((a, b) => a.localeCompare(b, 'sv'));
  return ordnade.every((ett, nr) => ett === ratt[nr]) ? ordnade.toReversed() : ordnade;
}

const bokstav = (nr: number): string => String.fromCharCode('A'.charCodeAt(0) + nr);

function varfor({ svar = [] }: FragaData): string[] {
  return svar.flatMap((ett, nr) => (ett.varfor ? [`Svar ${nr + 1}: ${ett.varfor}`] : []));
}

function kallan(bok: Handbok, { lank }: FragaData): Diabildslank | undefined {
  const last = lank ? lasLank(lank) : undefined;
  const samling = last && LANKSLAG[last.slag]?.samling;
  const nod = samling && bok.hitta(samling, last.id);
  return lank && nod ? { namn: nod.namn, adress: losLank(lank, '') } : undefined;
}

function punkter(alla: string[], numrerade: boolean): Diabildsdel {
  return { slag: 'punkter', punkter: alla, numrerade };
}
