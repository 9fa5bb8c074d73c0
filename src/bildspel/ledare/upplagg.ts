/** Ways to lead the whole training: in ninety minutes, on three evenings, in twenty minutes. All made from the modules that everybody takes. */
import type { Handbok, Modul } from '../../modell/typer.ts';
import { vagen } from '../../modell/vagen/vagen.ts';
import { bildspelHela } from '../bygg/index.ts';
import {
  AVSLUTA,
  bildspelsmoment,
  fallmoment,
  ovningarna,
  ovningsmoment,
  samtalsmoment,
  VALKOMNA,
} from './modulplan.ts';
import { planen, type Moment, type Plan } from './plan.ts';

const NITTIO = 90;
const KORT = 20;
const PAUS = 10;
const KVALLAR = 3;
/** A shorter evening needs no break. */
const LANG_UTAN_PAUS = 50;

const valkomna = (hur: string): Moment => ({ vad: 'Välkomna', hur, minuter: VALKOMNA });
const avsluta = (hur: string): Moment => ({ vad: 'Avsluta', hur, minuter: AVSLUTA });

/** The deck of the whole, cards, a case, and talk for what is left. Undefined where there is no such deck. */
export function nittioMinuter(bok: Handbok): Plan | undefined {
  const hela = bildspelHela(bok);
  const [fall] = bok.scenarier;
  if (!hela) return undefined;
  const fasta: Moment[] = [
    valkomna('Säg varför ni ses. Inget ni gör samlas in.'),
    { vad: hela.titel, hur: 'Visa bildspelet om hela systemet.', minuter: hela.minuter },
    { vad: 'Kort', hur: 'Spela med korten, i grupper om fyra.', minuter: KORT },
    { vad: 'Paus', hur: 'Kaffe.', minuter: PAUS },
    ...(fall ? [fallmoment(fall.namn, fall.data.minuter)] : []),
  ];
  const slut = avsluta('Visa var modulerna finns. Var och en väljer en att läsa.');
  const kvar = NITTIO - planen([...fasta, slut]).minuter;
  const samtal: Moment = {
    vad: 'Samtal',
    hur: 'Vad är nytt? Vad gör ni på annat sätt i er nämnd?',
    minuter: Math.max(0, kvar),
  };
  return planen([...fasta, samtal, slut]);
}

export interface Kvall {
  moduler: Modul[];
  plan: Plan;
}

/** The modules in order, shared so that the evenings become about as long. Empty with fewer modules than evenings. */
export function treKvallar(bok: Handbok): Kvall[] {
  const { moduler } = vagen(bok);
  if (moduler.length < KVALLAR) return [];
  return fordela(moduler).map((del, nr) => ({ moduler: del, plan: kvallsplan(bok, del, nr) }));
}

/** Each module goes to the evening that its middle falls on. */
function fordela(moduler: readonly Modul[]): Modul[][] {
  const alla = moduler.reduce((summa, { data }) => summa + data.minuter, 0);
  const delar: Modul[][] = Array.from({ length: KVALLAR }, () => []);
  let fore = 0;
  for (const modul of moduler) {
    const mitt = fore + modul.data.minuter / 2;
    delar[Math.min(KVALLAR - 1, Math.floor((mitt / alla) * KVALLAR))]!.push(modul);
    fore += modul.data.minuter;
  }
  return delar;
}

/** The questions are for home: they take no time here. */
function kvallsplan(bok: Handbok, moduler: readonly Modul[], nr: number): Plan {
  const fall = moduler.flatMap(({ scenarier }) => scenarier)[0] ?? bok.scenarier[nr];
  const halften = Math.ceil(moduler.length / 2);
  const delar = moduler.map((modul) => [
    bildspelsmoment(bok, modul),
    ...ovningarna(modul).map(ovningsmoment),
  ]);
  const andra = [
    ...delar.slice(halften).flat(),
    ...(fall ? [fallmoment(fall.namn, fall.data.minuter)] : []),
    samtalsmoment(moduler.flatMap(({ data }) => data.samtal).length),
    avsluta('Var och en svarar på modulernas frågor hemma.'),
  ];
  const forsta = [valkomna('Säg kvällens mål.'), ...delar.slice(0, halften).flat()];
  const lang = planen([...forsta, ...andra]).minuter >= LANG_UTAN_PAUS;
  const paus: Moment = { vad: 'Paus', hur: 'Kaffe.', minuter: lang ? PAUS : 0 };
  return planen([...forsta, paus, ...andra]);
}
