/** The goal tree: area → goal → commitment → activity, with measures. */
import { vagenUpp } from '../../modell/maltrad.ts';
import type { Handbok, Mal } from '../../modell/typer.ts';
import { OKAND } from '../../schema/delar.ts';
import { antalAv } from '../../svenska/antal.ts';
import {
  tradbild,
  tradbildSmal,
  type Gren,
  type Rutinnehall,
  type Tavla,
  type Tecken,
  type Trad,
} from '../ritbord/index.ts';

type Omrade = Handbok['data']['omraden'][number];

/** A picture of goals on the drawing board, with its name. */
export interface Malbild {
  id: string;
  titel: string;
  beskrivning: string;
  bred: () => Tavla;
  smal?: () => Tavla;
}

const LASVAG = 'Det som står längre in ska leda till det som står ovanför.';

/** Every goal of the handbook. */
export function maltradet(bok: Handbok): Malbild {
  const omraden = bok.data.omraden.filter((omrade) => bok.mal.some((mal) => mal.omrade === omrade));
  const toppar = bok.mal.filter((mal) => !mal.under);
  const topp = storst(toppar);
  const fria = perOmrade(toppar.filter((mal) => mal !== topp));
  return {
    id: 'maltradet',
    titel: 'Målen som ett träd',
    beskrivning: `${bok.mal.length} mål i ${antalAv(omraden.length, 'område', 'områden')}. ${LASVAG}`,
    ...tvaFormer({
      rot: topp && malinnehall(topp, { klass: 'huvud', stall: 'mitten' }),
      grenar: topp ? perOmrade(topp.barn, topp.omrade) : fria,
      fria: topp ? fria : [],
      tecken: tecknen(bok.mal),
    }),
  };
}

/** The goals of one area. */
export function malomradet(bok: Handbok, omrade: Omrade): Malbild {
  const mal = bok.mal.filter((ett) => ett.omrade === omrade);
  const toppar = mal.filter((ett) => !ett.under || !mal.includes(ett.under));
  return {
    id: `malomrade-${omrade.id}`,
    titel: `Mål inom ${omradesnamn(omrade)}`,
    beskrivning: `${mal.length} mål i området ${omrade.namn}. ${LASVAG}`,
    ...tvaFormer({
      rot: omradesinnehall(omrade, 'huvud'),
      grenar: toppar.map((ett) => gren(ett, mal)),
      tecken: tecknen(mal),
    }),
  };
}

/** One goal, with all above it and all below. */
export function malplatsen(mal: Mal): Malbild {
  const over = vagenUpp(mal);
  const har = gren(mal, undefined, { klass: 'har', lank: undefined });
  const kedja = [...over, mal].reduceRight<Gren | undefined>((under, ett) => {
    const egen = ett === mal ? har : { innehall: malinnehall(ett), under: under ? [under] : [] };
    return borjarOmrade(ett) ? { innehall: omradesinnehall(ett.omrade), under: [egen] } : egen;
  }, undefined);
  return {
    id: `malplats-${mal.id}`,
    titel: `Ovanför och under: ${mal.namn}`,
    beskrivning: `${upp(mal)}${ned(mal)}`,
    bred: () =>
      tradbildSmal({ grenar: kedja ? [kedja] : [], tecken: tecknen([...over, ...medUnder(mal)]) }),
  };
}

/** "1. En kommun med livskraft" */
export function omradesnamn(omrade: Omrade): string {
  return omrade.nummer ? `${omrade.nummer}. ${omrade.namn}` : omrade.namn;
}

function tvaFormer(trad: Trad): { bred: () => Tavla; smal: () => Tavla } {
  return { bred: () => tradbild(trad), smal: () => tradbildSmal(trad) };
}

const upp = (mal: Mal) =>
  mal.under ? `Målet bidrar till ${mal.under.namn}. ` : 'Målet står överst. ';

function ned(mal: Mal): string {
  if (mal.barn.length === 0) return 'Inget annat mål står under det.';
  return `Under det står: ${mal.barn.map((ett) => ett.namn).join(', ')}.`;
}

/** The one with most below it, if any has something. */
function storst(mal: Mal[]): Mal | undefined {
  const storlek = (ett: Mal) => medUnder(ett).length;
  return mal
    .filter((ett) => ett.barn.length > 0)
    .reduce<Mal | undefined>((a, b) => (a && storlek(a) >= storlek(b) ? a : b), undefined);
}

function medUnder(mal: Mal): Mal[] {
  return [mal, ...mal.barn.flatMap(medUnder)];
}

/** Whether an area's box stands between the goal and what is above it. */
function borjarOmrade(mal: Mal): mal is Mal & { omrade: Omrade } {
  return mal.omrade !== undefined && mal.under?.omrade !== mal.omrade;
}

/** Goals of a new area stand under a box of the area. */
function perOmrade(mal: Mal[], ovan?: Omrade): Gren[] {
  const omraden = [...new Set(mal.map(({ omrade }) => omrade))];
  return omraden.flatMap((omrade) => {
    const egna = mal.filter((ett) => ett.omrade === omrade).map((ett) => gren(ett));
    return omrade && omrade !== ovan ? [{ innehall: omradesinnehall(omrade), under: egna }] : egna;
  });
}

/** @param visade only these, where not all below are shown */
function gren(mal: Mal, visade?: Mal[], val: Partial<Rutinnehall> = {}): Gren {
  const barn = mal.barn.filter((ett) => visade?.includes(ett) ?? true);
  return { innehall: malinnehall(mal, val), under: perOmrade(barn, mal.omrade) };
}

function malinnehall(mal: Mal, val: Partial<Rutinnehall> = {}): Rutinnehall {
  const namn = mal.data.nummer ? `${mal.data.nummer} ${mal.namn}` : mal.namn;
  const vem = mal.niva?.data.politisktBeslut ? 'politik' : 'verksamhet';
  return {
    form: vem === 'politik' ? 'ruta' : 'rund',
    klass: vem,
    stall: 'vanster',
    lank: mal.adress,
    rader: [{ text: namn }, ...mattrader(mal)],
    ...val,
  };
}

/** The measures stand with their goal: they have no pages of their own. A target that the source lacks is left out. */
function mattrader(mal: Mal): Rutinnehall['rader'] {
  return mal.data.matt.map(({ namn, malvarde, ar }) => {
    const varde = malvarde === OKAND ? '' : `: ${malvarde}${ar ? ` (${ar})` : ''}`;
    return { text: `${namn}${varde}`, stil: 'svagt' };
  });
}

function omradesinnehall(omrade: Omrade, klass: Rutinnehall['klass'] = 'enkel'): Rutinnehall {
  return { rader: [{ text: omradesnamn(omrade), stil: 'namn' }], form: 'pill', klass };
}

function tecknen(mal: Mal[]): Tecken[] {
  const politiska = mal.filter(({ niva }) => niva?.data.politisktBeslut).length;
  return [
    ...(politiska > 0
      ? [{ namn: 'beslutas politiskt', form: 'ruta', klass: 'politik' } as const]
      : []),
    ...(politiska < mal.length
      ? [{ namn: 'beslutas i verksamheten', form: 'rund', klass: 'verksamhet' } as const]
      : []),
  ];
}
