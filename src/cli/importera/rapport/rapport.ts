/** What an import did, what it left out, and what is left to do: lines for a terminal. */
import { skrivText } from '../../../granskning/index.ts';
import type { Problem } from '../../../problem/problem.ts';
import { antalAv } from '../../../svenska/antal.ts';
import { uppraknad } from '../../../tid/i-ord.ts';
import type { Forkoll } from '../las/forkoll.ts';
import type { Importfil } from '../kor.ts';
import type { Anmarkning } from '../trad/lage.ts';
import { UTELAMNAT, VID_RADEN } from './ord.ts';

/** Places of one kind that are told one by one. */
const FLEST = 5;

export interface Rapportdelar {
  /** The name of the document. */
  namn: string;
  /** How the handbook's folder is written. */
  visa: string;
  filer: readonly Importfil[];
  forkoll: Forkoll;
}

/** What was made: "riktlinje.docx blev 3 kapitel och 2 bilder i content/exempel." and the files. */
export function gjort({ namn, visa, filer }: Rapportdelar, blev: string): string[] {
  const kapitel = filer.filter(({ fil }) => fil.endsWith('.mdx'));
  const bilder = filer.length - kapitel.length;
  const vad = [
    antalAv(kapitel.length, 'kapitel', 'kapitel'),
    ...(bilder > 0 ? [antalAv(bilder, 'bild', 'bilder')] : []),
  ];
  return [
    `${namn} ${blev} ${uppraknad(vad)} i ${visa}:`,
    ...filer.map(({ fil }) => `  ${visa}/${fil}`),
  ];
}

/** What the document held that the handbook has not got. */
export function utelamnat({ forkoll }: Rapportdelar): string[] {
  const { kommentarer, sidhuvud, sidfot } = forkoll;
  const ram = [...(sidhuvud ? ['sidhuvudet'] : []), ...(sidfot ? ['sidfoten'] : [])];
  const rader = [
    ...(kommentarer > 0
      ? [`${antalAv(kommentarer, 'kommentar', 'kommentarer')} i marginalen togs inte med.`]
      : []),
    ...(ram.length > 0 ? [`Texten i ${uppraknad(ram)} togs inte med.`] : []),
    ...[...forkoll.utelamnat].map(([slag, under]) => `${UTELAMNAT[slag]}${platserna(under)}.`),
  ];
  return rader.length > 0 ? ['', 'Från Word:', ...rader.map((rad) => `  ${rad}`)] : [];
}

function platserna(under: string[]): string {
  const olika = [...new Set(under.filter(Boolean))];
  if (olika.length === 0) return '';
  const forsta = olika.slice(0, 3).map((ett) => `”${ett}”`);
  const fler = olika.length > 3 ? ' med flera' : '';
  return ` (under ${uppraknad(forsta)}${fler})`;
}

/** What to look at, with file and line. */
export function kvar({ visa, filer }: Rapportdelar): string[] {
  const alla = filer.flatMap(({ fil, stallen }) =>
    stallen.map((stalle) => ({ ...stalle, plats: `${visa}/${fil}:${stalle.rad}` })),
  );
  const slag = Object.keys(VID_RADEN) as Anmarkning[];
  const grupper = slag.flatMap((ett) => {
    const platser = alla.filter((stalle) => stalle.slag === ett);
    return platser.length > 0 ? gruppen(VID_RADEN[ett], platser) : [];
  });
  return grupper.length > 0 ? ['', 'Att se över:', ...grupper] : [];
}

function gruppen(text: string, platser: { plats: string; om?: string | undefined }[]): string[] {
  const fler = platser.length - FLEST;
  return [
    `  ${text}`,
    ...platser.slice(0, FLEST).map(({ plats, om }) => `    ${plats}${om ? `  ${om}` : ''}`),
    ...(fler > 0 ? [`    och ${antalAv(fler, 'ställe', 'ställen')} till`] : []),
  ];
}

/** What granskningen says of the new files; of the others only how much. */
export function granskat(
  problem: readonly Problem[],
  { visa, filer }: Rapportdelar,
  antal: Parameters<typeof skrivText>[0]['antal'],
): { rader: string[]; fel: number } {
  const nya = new Set(filer.map(({ fil }) => `${visa}/${fil}`));
  const hos = problem.filter(({ fil }) => nya.has(fil));
  const andra = problem.length - hos.length;
  const fel = hos.filter(({ niva }) => niva === 'fel').length;
  const rubrik =
    hos.length === 0
      ? 'Granskningen har inget att säga om de nya filerna.'
      : 'Granskningen av de nya filerna:';
  return {
    rader: [
      '',
      rubrik,
      ...nagraAvVarje(hos, antal),
      ...(andra > 0
        ? [
            `Dessutom ${antalAv(andra, 'problem', 'problem')} i andra filer: npm run granska visar allt.`,
          ]
        : []),
    ],
    fel,
  };
}

/** The first of each code, and how many more there are: a new chapter often lacks the same thing as the others. */
function nagraAvVarje(
  problem: readonly Problem[],
  antal: Parameters<typeof skrivText>[0]['antal'],
): string[] {
  return [...Map.groupBy(problem, ({ kod }) => kod)].flatMap(([kod, lika]) => {
    const visade = skrivText({ problem: lika.slice(0, FLEST), antal })
      .split('\n')
      .slice(0, -1);
    const fler = lika.length - FLEST;
    return fler > 0
      ? [...visade, `    och ${fler} till med koden ${kod}: npm run granska visar alla`]
      : visade;
  });
}
