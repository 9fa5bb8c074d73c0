import type { Arsslag, Inslag, Vytid } from '../../modell/ar/arsvy.ts';
import { namnetPa } from '../../modell/samlingsnamn.ts';
import type { Handbok, Handelse } from '../../modell/typer.ts';
import { RINGAR } from '../../schema/handbok.ts';
import { antalAv } from '../../svenska/antal.ts';
import { medVersal } from '../../svenska/versal.ts';
import { MANADER } from '../../tid/nar.ts';
import { uppraknad } from '../../tid/i-ord.ts';
import type { Hjul, Hjulpost, Ring } from './typer.ts';

/** What each view is called. */
export const VYNAMN: Record<Arsslag, string> = {
  vanligt: 'vanligt år',
  mandatskifte: 'valår och mandatskifte',
};

const MITT: Record<Arsslag, string[]> = {
  vanligt: ['Vanligt', 'år'],
  mandatskifte: ['Valår och', 'mandat-', 'skifte'],
};

/** Where the wheel's links lead. */
export interface Hjullankar {
  /** Address of a page, given its address without base path. */
  sida: (adress: string) => string;
  /** Address of a month's heading, given its id. */
  manad: (id: string) => string;
}

/** The wheel of a view. Events whose month is not known are not in it, but in the list beside it. */
export function tillHjul(bok: Handbok, inslag: Inslag[], slag: Arsslag, lankar: Hjullankar): Hjul {
  return {
    namn: `${namnetPa('arshjul', bok).namn}, ${VYNAMN[slag]}`,
    mitt: MITT[slag],
    manader: MANADER.map((namn, plats) => ({
      manad: plats + 1,
      namn,
      adress: lankar.manad(namn),
    })),
    poster: inslag.flatMap((ett) => tillPoster(ett, lankar)),
  };
}

function tillPoster(inslag: Inslag, lankar: Hjullankar): Hjulpost[] {
  const { handelse, nummer, tider } = inslag;
  if (nummer === undefined) return [];
  return tider.map((tid) => ({
    id: handelse.id,
    nummer,
    namn: uttalat(inslag, tid, tider.length > 1),
    kort: handelse.data.kort ?? handelse.namn,
    adress: lankar.sida(handelse.adress),
    ring: ringFor(handelse),
    beslut: handelse.data.beslut,
    fran: tid.fran,
    till: tid.till,
    dag: tid.dag,
    aretEfter: tid.aretEfter,
  }));
}

/**
 * "Fullmäktige beslutar mål och budget, november, beslut". One of several occasions names its month.
 * A span begins with its short name, which may stand in the wheel: what is seen is also said (WCAG 2.5.3).
 */
function uttalat({ handelse, nar }: Inslag, tid: Vytid, enAvFlera: boolean): string {
  const { kort, beslut } = handelse.data;
  return [
    ...(kort && tid.till > tid.fran ? [kort] : []),
    handelse.namn,
    enAvFlera ? MANADER[tid.fran - 1] : nar,
    ...(beslut ? ['beslut'] : []),
  ].join(', ');
}

/** The ring of an event's kind, as handbok.yaml says. */
export function ringFor({ slag }: Handelse): Ring {
  return slag?.ring ?? 'inre';
}

/** What the picture shows, in words: for those who do not see it. */
export function hjulIOrd(bok: Handbok, inslag: Inslag[]): string {
  const iRing = (ring: Ring) =>
    uppraknad(bok.data.handelseslag.filter((ett) => ett.ring === ring).map((ett) => ett.namn));
  const beslut = inslag.filter((ett) => ett.handelse.data.beslut).length;
  const utan = inslag.filter((ett) => ett.tider.length === 0).length;
  return [
    `${antalAv(inslag.length, 'händelse', 'händelser')}, varav ${beslut} beslut.`,
    utan > 0 && `${utan} saknar månad och står bara i listan.`,
    ...RINGAR.map((ring) => iRing(ring) && `${medVersal(ring)} ringen: ${iRing(ring)}.`),
  ]
    .filter(Boolean)
    .join(' ');
}
