/** The goal tree: area → goal → commitment → activity, with measures. */
import { vagenUpp } from '../../modell/maltrad.ts';
import type { Handbok, Mal } from '../../modell/typer.ts';
import { antalAv } from '../../svenska/antal.ts';
import { OKAND } from '../../schema/delar.ts';
import type { Graf, Pil, Ruta } from './graf.ts';

type Omrade = Handbok['data']['omraden'][number];

/** Every goal of the handbook, from left to right. */
export function maltradgraf(bok: Handbok): Graf {
  const omraden = bok.data.omraden.filter((omrade) => bok.mal.some((mal) => mal.omrade === omrade));
  return {
    id: 'maltradet',
    titel: 'Målen som ett träd',
    beskrivning: `${bok.mal.length} mål i ${antalAv(omraden.length, 'område', 'områden')}. Det som står längre till höger ska leda till det som står till vänster.`,
    ...trad(bok.mal),
  };
}

/** The goals of one area. */
export function malomradegraf(bok: Handbok, omrade: Omrade): Graf {
  const mal = bok.mal.filter((ett) => ett.omrade === omrade);
  return {
    id: `malomrade-${omrade.id}`,
    titel: `Mål inom ${omradesnamn(omrade)}`,
    beskrivning: `${mal.length} mål i området ${omrade.namn}. Det som står längre till höger ska leda till det som står till vänster.`,
    ...trad(mal),
  };
}

/** One goal, with all above it and all below. */
export function malplatsgraf(mal: Mal): Graf {
  const visade = [...vagenUpp(mal), ...medUnder(mal)];
  return {
    id: `malplats-${mal.id}`,
    titel: `Ovanför och under: ${mal.namn}`,
    beskrivning: `${upp(mal)}${ned(mal)}`,
    ...trad(visade, mal),
  };
}

/** "1. En kommun med livskraft" */
export function omradesnamn(omrade: Omrade): string {
  return omrade.nummer ? `${omrade.nummer}. ${omrade.namn}` : omrade.namn;
}

const upp = (mal: Mal) =>
  mal.under ? `Målet bidrar till ${mal.under.namn}. ` : 'Målet står överst. ';

function ned(mal: Mal): string {
  if (mal.barn.length === 0) return 'Inget annat mål står under det.';
  return `Under det står: ${mal.barn.map((ett) => ett.namn).join(', ')}.`;
}

function medUnder(mal: Mal): Mal[] {
  return [mal, ...mal.barn.flatMap(medUnder)];
}

function trad(mal: Mal[], har?: Mal): Pick<Graf, 'riktning' | 'placering' | 'rutor' | 'pilar'> {
  const omraden = [...new Set(mal.flatMap((ett) => (borjarOmrade(ett) ? [ett.omrade] : [])))];
  const ordnade = iTradordning(mal);
  const ovanfor = har ? vagenUpp(har) : [];
  const medMatt = ordnade.filter((ett) => ett.data.matt.length > 0 && !ovanfor.includes(ett));
  return {
    riktning: 'LR',
    placering: 'trad',
    rutor: [
      ...omraden.map((omrade) => ({
        id: `o-${omrade.id}`,
        rader: [omradesnamn(omrade)],
        form: 'rund' as const,
        ...(har ? {} : { klass: 'huvud' as const }),
      })),
      ...ordnade.map((ett) => malruta(ett, har)),
      ...medMatt.map(mattruta),
    ],
    pilar: [
      ...ordnade.flatMap((ett) => pilar(ett, mal)),
      ...medMatt.map(({ id }): Pil => ({ fran: `m-${id}`, till: `i-${id}`, slag: 'streckad' })),
    ],
  };
}

/** Whether an area's box stands between the goal and what is above it. */
function borjarOmrade(mal: Mal): mal is Mal & { omrade: Omrade } {
  return mal.omrade !== undefined && mal.under?.omrade !== mal.omrade;
}

function iTradordning(mal: Mal[]): Mal[] {
  const toppar = mal.filter((ett) => !ett.under || !mal.includes(ett.under));
  const gren = (ett: Mal): Mal[] => [
    ett,
    ...ett.barn.filter((barn) => mal.includes(barn)).flatMap(gren),
  ];
  return toppar.flatMap(gren);
}

function malruta(mal: Mal, har: Mal | undefined): Ruta {
  return {
    id: `m-${mal.id}`,
    rader: [mal.data.nummer ? `${mal.data.nummer} ${mal.namn}` : mal.namn],
    klass: mal === har ? 'har' : mal.niva?.data.politisktBeslut ? 'politik' : 'verksamhet',
    lank: mal === har ? undefined : mal.adress,
  };
}

/** The measures of a goal in one box: they have no pages of their own. */
function mattruta(mal: Mal): Ruta {
  const rader = mal.data.matt.map(({ namn, malvarde, ar }) => {
    const varde = malvarde === OKAND ? 'målvärdet saknas i källan' : malvarde;
    return `${namn}: ${varde}${ar ? ` (${ar})` : ''}`;
  });
  return { id: `i-${mal.id}`, rader, form: 'rund', klass: 'flode' };
}

function pilar(mal: Mal, visade: Mal[]): Pil[] {
  const ruta = `m-${mal.id}`;
  const omrade = borjarOmrade(mal) ? `o-${mal.omrade.id}` : undefined;
  const ovan = mal.under && visade.includes(mal.under) ? `m-${mal.under.id}` : undefined;
  const forstaIOmradet =
    visade.find(
      (ett) => borjarOmrade(ett) && ett.omrade === mal.omrade && ett.under === mal.under,
    ) === mal;
  const till = omrade ?? ovan;
  return [
    ...(omrade && ovan && forstaIOmradet ? [linje(ovan, omrade)] : []),
    ...(till ? [linje(till, ruta)] : []),
  ];
}

const linje = (fran: string, till: string): Pil => ({ fran, till, slag: 'linje' });
