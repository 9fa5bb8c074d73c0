import { medVersal } from '../../svenska/versal.ts';
import { MANADER, type Nar } from '../../tid/nar.ts';
import { manadsspann, type Manadsspann } from '../../tid/manader.ts';
import { allaIOrd } from '../../tid/i-ord.ts';
import { artalEfterVal, variantplats, type Mandatperiod } from './mandatskifte.ts';
import { foljd } from '../handelsefoljd.ts';
import { jamfor } from '../ordning.ts';
import type { Handbok, Handelse } from '../typer.ts';

/** The year as a pattern of twelve months, in two views: an ordinary year and one with an election. */
export type Arsslag = 'vanligt' | 'mandatskifte';

/** A time within a view. Several times of one event give several of these. */
export interface Vytid extends Manadsspann {
  /** true: held in the year after the election. Only in the view of a change of mandate. */
  aretEfter: boolean;
}

/** One event as it stands in a view. */
export interface Inslag {
  handelse: Handelse;
  /** Number in the wheel, from 1; undefined where no month is known. */
  nummer: number | undefined;
  tider: Vytid[];
  /** When, in words. */
  nar: string;
  /** What differs at a change of mandate; only in that view. */
  skillnad: string | undefined;
}

/** A heading of the list and what stands below it. */
export interface Manadsrader {
  id: string;
  namn: string;
  /** 1–12, or undefined where no month is known. */
  manad: number | undefined;
  inslag: Inslag[];
}

/** The events of a view, numbered in the order of the year; those without a month come last. */
export function arsvy(bok: Handbok, slag: Arsslag): Inslag[] {
  const period = bok.data.mandatperiod;
  const alla = bok.arshjul
    .map((handelse) =>
      slag === 'vanligt' ? iVanligtAr(handelse, period) : vidMandatskifte(handelse, period),
    )
    .filter((inslag) => inslag !== undefined)
    .sort(
      (a, b) =>
        ordning(a) - ordning(b) ||
        foljd(a.handelse) - foljd(b.handelse) ||
        jamfor(a.handelse.namn, b.handelse.namn),
    );
  let nummer = 0;
  return alla.map((ett) => ({ ...ett, nummer: ett.tider.length > 0 ? ++nummer : undefined }));
}

/**
 * The list by month: the twelve months, also those in which nothing begins, since other pages lead to them;
 * then the months of the year after, and what has no month.
 */
export function arsmanader(inslag: Inslag[]): Manadsrader[] {
  return [
    ...MANADER.map((namn, plats) => manadsrader(inslag, namn, plats + 1, false)),
    ...MANADER.map((namn, plats) => manadsrader(inslag, namn, plats + 1, true)),
    {
      id: 'utan-manad',
      namn: 'Månaden anges inte',
      manad: undefined,
      inslag: inslag.filter((ett) => ett.tider.length === 0),
    },
  ].filter((grupp, plats) => plats < 12 || grupp.inslag.length > 0);
}

/** What is held in the year after an election, and only then, with its months in words. */
export function aretEfterVal(bok: Handbok): { handelse: Handelse; manader: string[] }[] {
  return arsvy(bok, 'mandatskifte')
    .map(({ handelse, tider }) => ({
      handelse,
      manader: tider.filter((tid) => tid.aretEfter).map((tid) => MANADER[tid.fran - 1]!),
    }))
    .filter(({ manader }) => manader.length > 0);
}

/** The times of a view that one typed time gives. Unknown times give none. */
export function vytider(nar: Nar, aretEfter = false): Vytid[] {
  return manadsspann(nar).map((spann) => ({ ...spann, aretEfter }));
}

type Onumrerat = Omit<Inslag, 'nummer'>;

/** What comes back once a mandate period, in the election year or the year after, is left out. */
function iVanligtAr(handelse: Handelse, period: Mandatperiod): Onumrerat | undefined {
  const tider = handelse.data.nar.filter((nar) => {
    const efter = artalEfterVal(nar, period);
    return (efter === undefined || efter > 1) && !perMandatperiod(nar);
  });
  return tider.length > 0 ? tillInslag(handelse, tider, [], undefined) : undefined;
}

/** What the source places in a mandate period, not in a year of it. */
function perMandatperiod(nar: Nar): boolean {
  return 'gangerPerMandatperiod' in nar && nar.gangerPerMandatperiod !== undefined;
}

function vidMandatskifte(handelse: Handelse, period: Mandatperiod): Onumrerat | undefined {
  const { nar, mandatskifte } = handelse.data;
  const plats = variantplats(handelse.data);
  const efter = (antal: number) => nar.filter((en) => (artalEfterVal(en, period) ?? 0) === antal);
  const iAr = [...(plats?.ersatter === 0 ? [] : efter(0))];
  const nastaAr = efter(1);
  if (mandatskifte && plats?.halls === 0) iAr.push(...mandatskifte.nar);
  if (mandatskifte && plats?.halls === 1) nastaAr.push(...mandatskifte.nar);
  if (iAr.length + nastaAr.length === 0) return undefined;
  return tillInslag(handelse, iAr, nastaAr, mandatskifte?.vad);
}

function tillInslag(
  handelse: Handelse,
  iAr: Nar[],
  nastaAr: Nar[],
  skillnad: string | undefined,
): Onumrerat {
  const ord = [
    ...(iAr.length > 0 ? [allaIOrd(iAr)] : []),
    ...(nastaAr.length > 0 ? [`${allaIOrd(nastaAr)} (året efter valet)`] : []),
  ];
  const tider = [
    ...iAr.flatMap((nar) => vytider(nar)),
    ...nastaAr.flatMap((nar) => vytider(nar, true)),
  ];
  return { handelse, tider, nar: ord.join('; '), skillnad };
}

function manadsrader(
  inslag: Inslag[],
  manad: string,
  nummer: number,
  aretEfter: boolean,
): Manadsrader {
  const stor = medVersal(manad);
  const har = inslag.flatMap((ett) =>
    ett.tider
      .filter((tid) => tid.fran === nummer && tid.aretEfter === aretEfter)
      .slice(0, 1)
      .map((tid) => ({ ett, tid })),
  );
  return {
    id: aretEfter ? `${manad}-aret-efter` : manad,
    namn: aretEfter ? `${stor} året efter valet` : stor,
    manad: nummer,
    inslag: har.sort((a, b) => a.tid.dag - b.tid.dag).map(({ ett }) => ett),
  };
}

/** The first time of an event, as a number that grows through the year. Unknown months come last. */
function ordning({ tider }: Onumrerat): number {
  return Math.min(
    Infinity,
    ...tider.map((tid) => (tid.fran + (tid.aretEfter ? 12 : 0)) * 100 + tid.dag),
  );
}
