/** What a group leader checks of a code, step by step: the same as by hand. */
import { harDag, kontrollsiffra, lasIntygskod, markessumma } from './intygskod.ts';

/** What the site has, and what stands on the paper. */
export interface Intygsunderlag {
  /** The marks, as the site has them now, of the modules that stand on the paper. */
  marken: readonly number[];
  /** All that there is on the site. */
  fragor: number;
  scenarier: number;
  /** The day that it is, ISO. */
  idag: string;
}

export interface Kontrollsteg {
  stammer: boolean;
  ord: string;
}

/** The steps; one only, for what is no code at all. */
export function intygskontroll(text: string, underlag: Intygsunderlag): Kontrollsteg[] {
  const kod = lasIntygskod(text);
  if (!kod) return [{ stammer: false, ord: 'En kod har 18 siffror, i sex grupper.' }];
  const { marken, fragor, scenarier, idag } = underlag;
  const dagen = harDag(kod) && kod.dag <= idag;
  const summa = markessumma(marken);
  const siffra = kontrollsiffra(kod.siffror);
  return [
    {
      stammer: siffra === kod.siffra,
      ord: sagt(siffra === kod.siffra, 'Kontrollsiffran', kod.siffra, siffra),
    },
    {
      stammer: dagen,
      ord: dagen ? `Dagen är ${kod.dag}.` : 'Dagen finns inte, eller har inte varit än.',
    },
    {
      stammer: kod.moduler === marken.length,
      ord: sagt(kod.moduler === marken.length, 'Antalet moduler', kod.moduler, marken.length),
    },
    {
      stammer: kod.summa === summa,
      ord:
        sagt(kod.summa === summa, 'Märkenas summa', kod.summa, summa) +
        (kod.summa === summa ? '' : ' Modulerna kan ha ändrats sedan intyget skrevs ut.'),
    },
    hogst('Rätta frågor', kod.fragor, fragor),
    hogst('Scenarier', kod.scenarier, scenarier),
  ];
}

function sagt(stammer: boolean, vad: string, iKoden: number, har: number): string {
  return stammer ? `${vad} är ${iKoden}.` : `${vad} är ${iKoden} i koden, men ska vara ${har}.`;
}

function hogst(vad: string, iKoden: number, finns: number): Kontrollsteg {
  const stammer = iKoden <= finns;
  return {
    stammer,
    ord: stammer
      ? `${vad}: ${iKoden} av ${finns}.`
      : `${vad}: ${iKoden}, men det finns bara ${finns}.`,
  };
}
