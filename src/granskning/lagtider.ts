/**
 * The dates of kommunallagen (2017:725), as functions of an event's times.
 * A date is judged in each year of a term of office: in an election year the event's `mandatskifte` counts instead.
 */
import type { ArshjulData } from '../schema/arshjul.ts';
import { MANADER } from '../schema/nar.ts';
import { allaTillfallen, type Tillfalle } from '../schema/tid.ts';

export interface Brott {
  kod: 'LAG-DATUM' | 'LAG-SKAL' | 'LAG-VALAR';
  text: string;
}

export interface Ar {
  ar: number;
  valar: boolean;
  /** The year after an election. */
  nytt: boolean;
}

type Grans = (handelse: ArshjulData, krav: string, aren: Ar[]) => Brott | undefined;

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
  const traff = /^(?:KL|kommunallag(?:en)?(?: \(2017:725\))?)\s+(\d+)\s*(?::|kap\.?\s*)\s*(\d+)/i.exec(lagrum.trim());
  return traff ? `${traff[1]}:${traff[2]}` : undefined;
}

/** The limits by chapter and paragraph. */
export const GRANSER: Record<string, Grans> = {
  '11:8': (handelse, _krav, aren) => {
    const sist = senast(handelse, aren);
    if (sist === undefined || sist <= '10-31') return undefined;
    if (sist > '11-30') return forSent(handelse, 'budgetförslaget ska vara klart före oktobers utgång', aren);
    return { kod: 'LAG-SKAL', text: 'budgetförslaget ska vara klart före oktobers utgång. November kräver särskilda skäl.' };
  },
  '11:10': (handelse, _krav, aren) => {
    if ((senast(handelse, aren) ?? '') > '11-30') {
      return forSent(handelse, 'budgeten ska beslutas före novembers utgång', aren);
    }
    const valar = aren.filter((ar) => ar.valar).flatMap((ar) => tider(handelse, ar));
    if (valar.length === 0 || valar.some((tid) => tid.till.slice(5) >= '10-15')) return undefined;
    return { kod: 'LAG-VALAR', text: 'ett valår beslutar de nyvalda, som tillträder 15 oktober. Lägg till mandatskifte.' };
  },
  '11:16': (handelse, krav, aren) => {
    const slut = /juni/i.test(krav) ? '08-31' : /juli/i.test(krav) ? '09-30' : '10-31';
    if ((senast(handelse, aren) ?? '') <= slut) return undefined;
    return forSent(handelse, `delårsrapporten ska lämnas inom två månader efter perioden, senast ${iOrd(slut)}`, aren);
  },
  '11:20': (handelse, _krav, aren) => {
    if ((senast(handelse, aren) ?? '') <= '04-15') return undefined;
    return forSent(handelse, 'årsredovisningen ska lämnas senast 15 april', aren);
  },
  '5:9': (handelse, _krav, aren) =>
    rymmer(handelse, aren.filter((ar) => ar.valar), '10-15', 'nytt fullmäktige tillträder 15 oktober ett valår'),
  '6:18': (handelse, _krav, aren) =>
    rymmer(handelse, aren.filter((ar) => ar.nytt), '01-01', 'ny styrelse tillträder 1 januari året efter ett val'),
};

/** The times of a year. A change of mandate shows in the election year's times. */
function tider(handelse: ArshjulData, { ar, valar }: Ar): Tillfalle[] {
  return allaTillfallen(valar && handelse.mandatskifte ? handelse.mandatskifte.nar : handelse.nar, ar);
}

/** The latest month and day over the years, as MM-DD. A span that goes into the next year counts as later than any day of its own. */
function senast(handelse: ArshjulData, aren: Ar[]): string | undefined {
  const dagar = aren.flatMap((ar) =>
    tider(handelse, ar).map(({ fran, till }) => (overNyar(fran, till) ? dagEfterNyar(handelse, till) : till.slice(5))),
  );
  return dagar.sort().at(-1);
}

function overNyar(fran: string, till: string): boolean {
  return fran.slice(0, 4) !== till.slice(0, 4);
}

/** An annual report that is begun in one year is due in the next: there the day itself counts. */
function dagEfterNyar(handelse: ArshjulData, till: string): string {
  const redovisning = handelse.lagkrav.some((krav) => lagrumsnyckel(krav.lagrum) === '11:20');
  return redovisning ? till.slice(5) : '12-31';
}

function forSent(handelse: ArshjulData, regel: string, aren: Ar[]): Brott {
  const sist = senast(handelse, aren) ?? '';
  return { kod: 'LAG-DATUM', text: `${regel}. Händelsen kan ske så sent som ${iOrd(sist)}.` };
}

function rymmer(handelse: ArshjulData, aren: Ar[], dag: string, regel: string): Brott | undefined {
  const alla = aren.flatMap((ar) => allaTillfallen(handelse.mandatskifte?.nar ?? handelse.nar, ar.ar));
  const fel = alla.find(({ fran, till }) => fran.slice(5) > dag || (till.slice(5) < dag && !overNyar(fran, till)));
  if (!fel) return undefined;
  return { kod: 'LAG-DATUM', text: `${regel}. Händelsen ligger ${iOrd(fel.fran.slice(5))}–${iOrd(fel.till.slice(5))}.` };
}

/** "04-15" → "15 april" */
function iOrd(dag: string): string {
  return `${Number(dag.slice(3))} ${MANADER[Number(dag.slice(0, 2)) - 1] ?? ''}`.trim();
}
