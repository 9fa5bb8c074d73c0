/**
 * The dates of kommunallagen (2017:725), as functions of an event's times.
 * A date is judged in each year of a term of office: in an election year the event's `mandatskifte` counts instead.
 */
import type { ArshjulData } from '../schema/arshjul.ts';
import { hittaLagrum } from '../lagrum/tolka.ts';
import { MANADER } from '../tid/nar.ts';
import { allaTillfallen, type Tillfalle } from '../tid/tid.ts';

const KOMMUNALLAGEN = [{ kort: 'KL', namn: ['kommunallagen', 'kommunallag'] }];

export interface Brott {
  kod: 'LAG-DATUM' | 'LAG-OSAKER' | 'LAG-SKAL' | 'LAG-VALAR';
  text: string;
}

export interface Ar {
  ar: number;
  valar: boolean;
  /** The year after an election. */
  nytt: boolean;
}

type Lagtidsgrans = (handelse: ArshjulData, krav: string, aren: Ar[]) => Brott | undefined;

/** The years of the term that holds the handbook's date, and the next election year with its new year. */
export function arenFor(period: { valar: number; ar: number }, lage: number): Ar[] {
  const langd = Math.max(1, period.ar);
  const start = Number.isFinite(lage) ? lage : period.valar;
  return Array.from({ length: langd + 1 }, (_, nr) => {
    const ar = start + nr;
    const efter = (((ar - period.valar) % langd) + langd) % langd;
    return { ar, valar: efter === 0, nytt: efter === 1 % langd };
  });
}

/** "KL 11:10", "KL 11:10–11", "kommunallagen 11 kap. 10 §" → "11:10" */
export function lagrumsnyckel(lagrum: string): string | undefined {
  const traff = hittaLagrum(lagrum, KOMMUNALLAGEN);
  return traff?.lag && traff.kapitel ? `${traff.kapitel}:${traff.paragraf}` : undefined;
}

/** The limits by chapter and paragraph. */
export const GRANSER: Record<string, Lagtidsgrans> = {
  '11:8': (handelse, _krav, aren) => {
    const regel = 'budgetförslaget ska vara klart före oktobers utgång';
    const sent = senareAn(handelse, aren, '11-30', regel);
    if (sent || !senareAn(handelse, aren, '10-31', regel)) return sent;
    return { kod: 'LAG-SKAL', text: `${regel}. November kräver särskilda skäl.` };
  },
  '11:10': (handelse, _krav, aren) => {
    const sent = senareAn(handelse, aren, '11-30', 'budgeten ska beslutas före novembers utgång');
    if (sent) return sent;
    const valar = aren.filter((ar) => ar.valar).flatMap((ar) => tider(handelse, ar));
    if (valar.length === 0 || valar.some((tid) => tid.till.slice(5) >= '10-15')) return undefined;
    return {
      kod: 'LAG-VALAR',
      text: 'ett valår beslutar de nyvalda, som tillträder 15 oktober. Lägg till mandatskifte.',
    };
  },
  '11:16': (handelse, krav, aren) => {
    const slut = /juni/i.test(krav) ? '08-31' : /juli/i.test(krav) ? '09-30' : '10-31';
    return senareAn(
      handelse,
      aren,
      slut,
      `delårsrapporten ska lämnas inom två månader, senast ${iOrd(slut)}`,
    );
  },
  '11:20': (handelse, _krav, aren) =>
    senareAn(handelse, aren, '04-15', 'årsredovisningen ska lämnas senast 15 april'),
  '5:9': (handelse, _krav, aren) =>
    rymmer(
      handelse,
      aren.filter((ar) => ar.valar),
      '10-15',
      'nytt fullmäktige tillträder 15 oktober ett valår',
    ),
  '6:18': (handelse, _krav, aren) =>
    rymmer(
      handelse,
      aren.filter((ar) => ar.nytt),
      '01-01',
      'ny styrelse tillträder 1 januari året efter ett val',
    ),
};

/** The times of a year. A change of mandate shows in the election year's times. */
function tider(handelse: ArshjulData, { ar, valar }: Ar): Tillfalle[] {
  return allaTillfallen(
    valar && handelse.mandatskifte ? handelse.mandatskifte.nar : handelse.nar,
    ar,
  );
}

interface Dagar {
  fran: string;
  till: string;
}

/** Breach when the latest time ends after a day. A whole month that holds the day may still be in time: then only the day is missing. */
function senareAn(
  handelse: ArshjulData,
  aren: Ar[],
  grans: string,
  regel: string,
): Brott | undefined {
  const sena = aren
    .flatMap((ar) => tider(handelse, ar).map((tid) => iAret(handelse, ar, tid)))
    .filter((tid) => tid.till > grans);
  const sist = sena.sort((a, b) => (a.till < b.till ? 1 : -1))[0];
  if (!sist) return undefined;
  const sammaManad = sena.every(
    ({ fran, till }) => fran.slice(0, 2) === till.slice(0, 2) && fran <= grans && fran < till,
  );
  if (sammaManad)
    return {
      kod: 'LAG-OSAKER',
      text: `${regel}. Månaden räcker längre. Ange dag, om den är känd.`,
    };
  return { kod: 'LAG-DATUM', text: `${regel}. Händelsen kan ske så sent som ${iOrd(sist.till)}.` };
}

/**
 * Month and day of a time. One that goes into the next year counts as the last day of its own,
 * but an annual report that is begun in one year is due in the next: there the day itself counts.
 * Week 1 may have its Monday in December: it counts from the first day of its own year.
 */
function iAret(handelse: ArshjulData, { ar }: Ar, { fran, till }: Tillfalle): Dagar {
  if (!overNyar(fran, till)) return { fran: fran.slice(5), till: till.slice(5) };
  if (Number(till.slice(0, 4)) === ar) return { fran: '01-01', till: till.slice(5) };
  const redovisning = handelse.lagkrav.some((krav) => lagrumsnyckel(krav.lagrum) === '11:20');
  return redovisning
    ? { fran: '01-01', till: till.slice(5) }
    : { fran: fran.slice(5), till: '12-31' };
}

function overNyar(fran: string, till: string): boolean {
  return fran.slice(0, 4) !== till.slice(0, 4);
}

function rymmer(handelse: ArshjulData, aren: Ar[], dag: string, regel: string): Brott | undefined {
  const alla = aren.flatMap((ar) =>
    allaTillfallen(handelse.mandatskifte?.nar ?? handelse.nar, ar.ar),
  );
  const fel = alla.find(
    ({ fran, till }) => fran.slice(5) > dag || (till.slice(5) < dag && !overNyar(fran, till)),
  );
  if (!fel) return undefined;
  return {
    kod: 'LAG-DATUM',
    text: `${regel}. Händelsen ligger ${iOrd(fel.fran.slice(5))}–${iOrd(fel.till.slice(5))}.`,
  };
}

/** "04-15" → "15 april" */
function iOrd(dag: string): string {
  return `${Number(dag.slice(3))} ${MANADER[Number(dag.slice(0, 2)) - 1] ?? ''}`.trim();
}
