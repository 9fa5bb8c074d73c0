/** The kinds of question that new things have in common. */
import { finnsDatum } from '../../../schema/delar.ts';
import { markenI } from '../../../granskning/kontroller/markdown.ts';
import { meningar } from '../../../svenska/meningar.ts';
import { vik } from '../../../svenska/vikning.ts';
import type { Fraga, Provat, Svar } from '../fragor.ts';
import { valjEn, valjFlera, vallista, type Val } from './val.ts';

type Forval = (svar: Svar) => string | undefined;
type Ur = (svar: Svar) => readonly Val[];

/** The name of what is made. Two of a kind never share one. */
export function namnfraga(text: string, tagna: (namn: string) => string | undefined): Fraga {
  return {
    namn: 'titel',
    text,
    prova: (skrivet) => {
      const provat = rad(skrivet);
      const fil = 'varde' in provat ? tagna(provat.varde) : undefined;
      return fil
        ? { fel: `Namnet finns redan i ${fil}. Inget skrevs. Välj ett annat namn.` }
        : provat;
    },
  };
}

/** A text on one line. */
export function textfraga(namn: string, text: string, forval?: Forval): Fraga {
  return { namn, text, forval, prova: (skrivet) => rad(skrivet) };
}

/** One of several, by number, name or id. */
export function valfraga(namn: string, text: string, ur: Ur, forval?: Forval): Fraga {
  return {
    namn,
    text,
    forval,
    lista: (svar) => vallista(ur(svar)),
    prova: (skrivet, svar) => valjEn(skrivet, ur(svar)),
  };
}

/** Some of several, with commas between. */
export function flervalsfraga(namn: string, text: string, ur: Ur, forval?: Forval): Fraga {
  return {
    ...valfraga(namn, `${text}, med komma mellan om det är flera`, ur, forval),
    prova: (skrivet, svar) => valjFlera(skrivet, ur(svar)),
  };
}

export function jaNejFraga(namn: string, text: string, forval: 'ja' | 'nej'): Fraga {
  return {
    namn,
    text: `${text} (ja eller nej)`,
    forval: () => forval,
    prova: (skrivet) => {
      const svar = { j: 'ja', n: 'nej' }[skrivet.charAt(0).toLowerCase()];
      return svar ? { varde: svar } : { fel: 'Svara ja eller nej.' };
    },
  };
}

/** What every page begins with. */
export function sammanfattningsfraga(forval?: Forval): Fraga {
  const text = 'Sammanfattning, en till tre meningar som står först på sidan';
  return { namn: 'sammanfattning', text, forval, prova: sammanfattning };
}

/** A day, or one of the words that may stand instead. */
export function dagfraga(namn: string, text: string, ord: string[], forval: string): Fraga {
  return {
    namn,
    text,
    forval: () => forval,
    prova: (skrivet) => {
      const valt = ord.find((ett) => vik(ett) === vik(skrivet.toLowerCase()));
      if (valt) return { varde: valt };
      if (/^\d{4}-\d{2}-\d{2}$/.test(skrivet) && finnsDatum(skrivet)) return { varde: skrivet };
      const annars = ord.map((ett) => `”${ett}”`).join(' eller ');
      return {
        fel: `”${skrivet}” är ingen dag. Skriv år, månad och dag, 2025-11-24, eller ${annars}.`,
      };
    },
  };
}

/** The ids of an answer to `flervalsfraga`. */
export function ider(svar: string | undefined): string[] {
  return svar ? svar.split(',') : [];
}

const LANGST = 400;

function rad(skrivet: string): Provat {
  const varde = skrivet.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (varde === '') return { fel: 'Svaret är tomt.' };
  if (/\p{Cc}/u.test(varde)) return { fel: 'Svaret har tecken som inte syns. Skriv om det.' };
  const marke = markenI(varde);
  if (marke)
    return { fel: `Svaret visas som ren text, utan ${marke[1]}: ”${marke[0]}”. Skriv om det.` };
  if (varde.length > LANGST) return { fel: `Svaret är för långt. Högst ${LANGST} tecken går bra.` };
  return { varde };
}

function sammanfattning(skrivet: string): Provat {
  const provat = rad(skrivet);
  if ('fel' in provat) return provat;
  const { varde } = provat;
  if (meningar(varde).length > 3) return { fel: 'Högst tre meningar får plats.' };
  return { varde: /[.!?…”]$/.test(varde) ? varde : `${varde}.` };
}
