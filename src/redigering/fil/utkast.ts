/** From a file to what the page for editing holds, and back. */
import { formular } from '../formular/ur-schema.ts';
import type { Formfalt } from '../formular/modell.ts';
import { handbokReferenser, handbokSchema } from '../../schema/handbok.ts';
import { LANKSLAG } from '../../schema/lankar.ts';
import { SAMLINGAR, type Samling } from '../../schema/index.ts';
import type { Oppnad, Uppgifter, Utkast } from '../protokoll.ts';
import { lasVarden, medVarden } from '../yaml/andra.ts';
import { delaText, hopsatt, medLf, medRadslut } from './filtext.ts';

/** A file of the handbook that may be edited. */
export interface Redigerbar {
  rel: string;
  namn: string;
  samling: Samling | 'handbok';
  id: string;
  /** It lies in the folder of a proposal. */
  iForslaget?: true;
}

const forrad = new Map<Samling | 'handbok', Formfalt[]>();

/** The form of a collection, made once. */
export function formFor(samling: Samling | 'handbok'): Formfalt[] {
  const finns = forrad.get(samling);
  if (finns) return finns;
  const { schema, referenser } =
    samling === 'handbok'
      ? { schema: handbokSchema, referenser: handbokReferenser }
      : SAMLINGAR[samling];
  const falt = formular(schema, referenser);
  forrad.set(samling, falt);
  return falt;
}

/** The page of a file on the site. */
export function sidanAv({ samling, id, iForslaget }: Redigerbar): string {
  const slag = Object.values(LANKSLAG).find((ett) => ett.samling === samling);
  const under = iForslaget ? '/forslag' : '';
  return slag ? `${under}/${slag.mapp}/${id}/` : '/';
}

/** A file as the page holds it. A text without fields is all text. */
export function oppnad(fil: Redigerbar, text: string, sett: string): Oppnad {
  const arYaml = fil.samling === 'handbok';
  const delar = delaText(text, arYaml);
  return {
    rel: fil.rel,
    namn: fil.namn,
    samling: fil.samling,
    sett,
    falt: formFor(fil.samling),
    varden: delar && lasVarden(delar.yaml),
    uppgifter: delar ? medLf(delar.yaml) : '',
    brod: arYaml ? undefined : medLf(delar?.brod ?? text),
    sida: sidanAv(fil),
  };
}

/** The fields of a draft in both ways to write them. */
export function baggeSatt(fore: string, utkast: Utkast, arYaml: boolean): Uppgifter | undefined {
  const text = nyText(fore, utkast, arYaml);
  const delar = text === undefined ? undefined : delaText(text, arYaml);
  return delar && { uppgifter: medLf(delar.yaml), varden: lasVarden(delar.yaml) };
}

/**
 * The file that a draft becomes, made of what it was: only the bytes that were changed are other.
 *
 * @param fore the file that the draft began with
 * @returns undefined when the fields can't be changed safely where they stand
 */
export function nyText(fore: string, utkast: Utkast, arYaml: boolean): string | undefined {
  const delar = delaText(fore, arYaml);
  const brod = utkast.brod;
  if (!delar) return brod === undefined ? fore : medRadslut(fore, brod);
  const yaml = nyaUppgifter(delar.yaml, utkast);
  if (yaml === undefined) return undefined;
  return hopsatt({
    ...delar,
    yaml,
    brod: brod === undefined ? delar.brod : medRadslut(delar.brod, brod),
  });
}

function nyaUppgifter(yaml: string, { varden, uppgifter }: Utkast): string | undefined {
  if (varden) return medVarden(yaml, varden);
  return uppgifter === undefined ? yaml : medRadslut(yaml, medSlut(uppgifter));
}

/** The fields end with a line break, or the three hyphens after them would not stand alone. */
function medSlut(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
