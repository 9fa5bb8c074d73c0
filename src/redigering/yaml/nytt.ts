/** Values that were not there before, as YAML lines in the manner of the handbooks. */
import { arFalt } from '../../innehall/varde.ts';
import { iRader } from './radbryt.ts';
import { skrivSkalar, type Enkelt } from './skalar.ts';

/** How a value is written after its key: on the same line, and on lines below it (without indent). */
export interface Skrivet {
  inne: string;
  under: string[];
}

/** Texts longer than this are broken into lines. */
const LANG_TEXT = 100;
/** A list of words stays on one line up to this. */
const LANG_LISTA = 80;

/** Fields that are said in few words stand on one line, as times do: { månad: november }. */
const KORTA_FALT = 50;

/** A value that follows a key. `namn` gives each field the name that the file writes. */
export function skrivVarde(varde: unknown, namn: Namnge): Skrivet {
  if (Array.isArray(varde)) return lista(varde, namn);
  if (arFalt(varde)) return falt(varde, namn);
  const text = varde as Enkelt;
  if (typeof text === 'string' && text.length > LANG_TEXT && arLoptext(text))
    return { inne: '>-', under: iRader(text).map((rad) => `  ${rad}`) };
  return { inne: skrivSkalar(text, false), under: [] };
}

export type Namnge = (falt: string) => string;

/** Whether a text can be broken at its spaces and be read back as it was. */
export function arLoptext(text: string): boolean {
  return text.trim() === text && !/\s{2}|[^\S ]/.test(text);
}

/** A pair as lines. */
export function skrivPar(falt: string, varde: unknown, namn: Namnge): string[] {
  const { inne, under } = skrivVarde(varde, namn);
  return [`${namn(falt)}:${inne && ` ${inne}`}`, ...under];
}

/** A post of a list as lines, with its hyphen. */
export function skrivPost(varde: unknown, namn: Namnge): string[] {
  if (!arFalt(varde) || Object.keys(varde).length === 0) {
    const { inne, under } = skrivVarde(varde, namn);
    return [`- ${inne}`, ...under.map((rad) => `  ${rad}`)];
  }
  const rader = Object.entries(varde).flatMap(([falt, ett]) => skrivPar(falt, ett, namn));
  return rader.map((rad, nr) => (nr === 0 ? `- ${rad}` : `  ${rad}`));
}

/** A value inside brackets. */
export function iFlode(varde: unknown, namn: Namnge): string {
  if (Array.isArray(varde)) return `[${varde.map((ett) => iFlode(ett, namn)).join(', ')}]`;
  if (!arFalt(varde)) return skrivSkalar(varde as Enkelt, true);
  const par = Object.entries(varde).map(([falt, ett]) => `${namn(falt)}: ${iFlode(ett, namn)}`);
  return par.length > 0 ? `{ ${par.join(', ')} }` : '{}';
}

function lista(poster: unknown[], namn: Namnge): Skrivet {
  const rad = iFlode(poster, namn);
  const arOrd = poster.every((ett) => typeof ett !== 'object' && !/\s\S+\s/.test(String(ett)));
  if (poster.length === 0 || (arOrd && rad.length <= LANG_LISTA)) return { inne: rad, under: [] };
  return {
    inne: '',
    under: poster.flatMap((ett) => skrivPost(ett, namn)).map((ett) => `  ${ett}`),
  };
}

function falt(varde: Record<string, unknown>, namn: Namnge): Skrivet {
  const rad = iFlode(varde, namn);
  if (rad.length <= KORTA_FALT) return { inne: rad, under: [] };
  const par = Object.entries(varde);
  return {
    inne: '',
    under: par.flatMap(([ett, inre]) => skrivPar(ett, inre, namn)).map((rad) => `  ${rad}`),
  };
}
