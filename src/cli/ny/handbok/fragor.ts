import { finnsDatum } from '../../../schema/delar.ts';
import { narmast } from '../../../svenska/forslag.ts';
import { medVersal } from '../../../svenska/versal.ts';
import type { Fraga, Svar } from '../fragor.ts';

/** Who may decide on such a system, and the file of the role. */
export const ORGAN: Record<string, string> = {
  kommunfullmäktige: 'kommunfullmaktige',
  kommunstyrelsen: 'kommunstyrelsen',
};
export const OKAND_DAG = 'okänd';

/** Swedish words of systems, and their definite form. */
const BOJNING: [RegExp, string][] = [
  [/(system|dokument|program|ramverk)$/, 'et'],
  [/(modell|plan|struktur|process)$/, 'en'],
  [/(bok)$/, 'en'],
];

/** What must be known of a handbook before it can be written. */
export const HANDBOKSFRAGOR: readonly Fraga[] = [
  { namn: 'kommun', text: 'Kommunens namn, till exempel Exempelköpings kommun', prova: namn },
  {
    namn: 'slag',
    text: 'Vad systemet kallas: ledningssystem, styrsystem, styrmodell',
    forval: () => 'ledningssystem',
    prova: ettOrd,
  },
  {
    namn: 'bestamd',
    text: 'Ordet i bestämd form, till exempel ledningssystemet',
    forval: ({ slag = '' }) => bestamd(slag),
    prova: ettOrd,
  },
  { namn: 'titel', text: 'Systemets namn', forval: titel, prova: namn },
  {
    namn: 'organ',
    text: 'Vilka som har beslutat det: kommunfullmäktige eller kommunstyrelsen',
    forval: () => 'kommunfullmäktige',
    prova: organ,
  },
  {
    namn: 'datum',
    text: 'Beslutets dag, till exempel 2025-11-24',
    forval: () => OKAND_DAG,
    prova: dag,
  },
];

/** "Exempelköpings kommuns ledningssystem" */
function titel({ kommun = '', slag = '' }: Svar): string {
  return `${kommun}${/[sxz]$/i.test(kommun) ? '' : 's'} ${slag}`;
}

function bestamd(slag: string): string | undefined {
  const andelse = BOJNING.find(([ord]) => ord.test(slag))?.[1];
  return andelse && slag + andelse;
}

/** Names go into the files as they are: only what cannot be read as anything else there. */
function namn(skrivet: string): { varde: string } | { fel: string } {
  const varde = skrivet.normalize('NFC').replace(/\s+/g, ' ');
  if (!varde) return { fel: 'Namnet är tomt.' };
  if (!/^[\p{L}\p{N} –-]{2,80}$/u.test(varde))
    return { fel: 'Skriv 2 till 80 tecken: bokstäver, siffror, mellanslag och bindestreck.' };
  return { varde };
}

function ettOrd(skrivet: string): { varde: string } | { fel: string } {
  const varde = skrivet.normalize('NFC').toLowerCase();
  if (!/^\p{Ll}[\p{Ll}-]{1,40}$/u.test(varde))
    return { fel: 'Skriv ett ord med små bokstäver, till exempel ledningssystem.' };
  return { varde };
}

function organ(skrivet: string): { varde: string } | { fel: string } {
  const finns = Object.keys(ORGAN);
  const varde = narmast(skrivet, finns) ?? finns.find((ett) => ORGAN[ett] === skrivet);
  if (varde) return { varde };
  return { fel: `Skriv ${finns.join(' eller ')}. Ett annat organ ändrar du i filen efteråt.` };
}

function dag(skrivet: string): { varde: string } | { fel: string } {
  if (/^ok[äa]nd$/i.test(skrivet)) return { varde: OKAND_DAG };
  if (/^\d{4}-\d{2}-\d{2}$/.test(skrivet) && finnsDatum(skrivet)) return { varde: skrivet };
  const fel = `${medVersal(skrivet)} är ingen dag. Skriv år, månad och dag: 2025-11-24. Vet du inte, skriv ${OKAND_DAG}.`;
  return { fel };
}
