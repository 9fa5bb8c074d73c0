import type { Handbok, Modul } from '../../modell/typer.ts';
import type { Komponentnod } from '../../innehall/brod/sidtrad.ts';
import { sidtradFor } from '../../modell/brodtext/index.ts';
import { bildspelFor } from '../bygg/index.ts';
import { ovningensMinuter } from '../bygg/ovning.ts';
import { planen, type Moment, type Plan } from './plan.ts';

/** What a leader needs for each moment, in minutes. */
export const VALKOMNA = 5;
export const AVSLUTA = 5;
/** An exercise whose author does not tell how long it takes. */
const OVNING = 10;
/** In pairs one reads aloud and disagrees: half as long again as alone. */
const I_PAR = 1.5;
const SAMTALSFRAGA = 5;
/** More questions than these no group has time for. */
export const SAMTALSFRAGOR = 2;
const FRAGA = 1;

/** The exercises of a module, in the order of its text. */
export function ovningarna(modul: Modul): Komponentnod[] {
  return sidtradFor(modul.inne).children.filter(
    (nod): nod is Komponentnod => nod.type === 'komponent' && nod.namn === 'Ovning',
  );
}

/** A module with a group: welcome, slides, exercise, case, talk, questions, close. */
export function modulplan(bok: Handbok, modul: Modul): Plan {
  const { data, scenarier } = modul;
  const [fall] = scenarier;
  return planen([
    { vad: 'Välkomna', hur: 'Säg målet, och hur tiden är tänkt.', minuter: VALKOMNA },
    bildspelsmoment(bok, modul),
    ...ovningarna(modul).map(ovningsmoment),
    ...(fall ? [fallmoment(fall.namn, fall.data.minuter)] : []),
    samtalsmoment(data.samtal.length),
    {
      vad: 'Frågor',
      hur: 'Var och en svarar tyst. Gå igenom svaren tillsammans.',
      minuter: data.fragor.length * FRAGA,
    },
    { vad: 'Avsluta', hur: 'Låt alla säga en sak som de tar med sig.', minuter: AVSLUTA },
  ]);
}

/** Slides that are shown: what is asked and talked about has moments of its own. */
export function bildspelsmoment(bok: Handbok, modul: Modul): Moment {
  const EGNA = new Set(['övning', 'fråga', 'svar', 'samtal']);
  const bilder = bildspelFor(bok, modul).diabilder.filter(({ slag }) => !EGNA.has(slag));
  return {
    vad: `Bildspel: ${modul.namn}`,
    hur: 'En minut för varje bild. Talarens stöd står i anteckningarna.',
    minuter: bilder.length,
  };
}

/** A case, in pairs. */
export function fallmoment(namn: string, minuter: number): Moment {
  return {
    vad: `Fall: ${namn}`,
    hur: 'Två och två. Enas om varje val innan ni öppnar följden.',
    minuter: Math.ceil(minuter * I_PAR),
  };
}

export function samtalsmoment(fragor: number): Moment {
  return {
    vad: 'Samtal',
    hur: 'Välj frågor som passar er grupp. De har inga rätta svar.',
    minuter: Math.min(fragor, SAMTALSFRAGOR) * SAMTALSFRAGA,
  };
}

export function ovningsmoment({ attribut }: Komponentnod): Moment {
  return {
    vad: `Övning: ${attribut['titel'] ?? ''}`,
    hur: 'I grupper om tre eller fyra. Instruktionen står längre ner.',
    minuter: ovningensMinuter(attribut) || OVNING,
  };
}
