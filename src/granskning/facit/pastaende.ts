/** What the value of a field says, in words, and whether a text says so too. */
import { OKAND } from '../../schema/delar.ts';
import { svenskt } from '../../schema/faltnamn.ts';
import { SAMLINGAR } from '../../schema/index.ts';
import { orden } from '../../svenska/ord.ts';
import { stam } from '../../svenska/stam.ts';
import { SAKNAS_I_KALLAN } from '../../svenska/saknas.ts';
import { allaIOrd } from '../../tid/i-ord.ts';
import { MANADER } from '../../tid/manad.ts';
import type { Nar } from '../../tid/nar.ts';
import type { Bok } from '../bok.ts';
import { arTider, type Faltvarde } from './falt.ts';
import { namnda, namnetPa } from './namn.ts';
import { sagerTid } from './tidsord.ts';

export interface Pastaende {
  falt: Faltvarde;
  /** As a message tells it. */
  ord: string;
  /** Whether a text says so. */
  sags: (text: string) => boolean;
}

/** What a question and its fields do not agree on. */
export interface Facitolikhet {
  /** Which facit of the question, from 0. */
  facit: number;
  text: string;
  falt?: Faltvarde;
}

/** The beginning of a message: what a field says. */
export function sager({ falt, ord }: Pastaende): string {
  const namn = falt.vag.filter((del) => typeof del === 'string').map(svenskt);
  return `Fältet ${namn.join('.')} i ${falt.post.id} säger ”${ord}”.`;
}

export function felAntal(antal: number, vantat: number, vad: string): Facitolikhet {
  const text = `Facit har ${antal} fält, men frågan har ${vantat} ${vad}. Skriv ett för varje, i samma ordning.`;
  return { facit: 0, text };
}

/** Times as the site tells them, references by any name, numbers also in letters, texts by the words that carry them. */
export function pastaende(bok: Bok, falt: Faltvarde): Pastaende {
  const { varde, post, vag } = falt;
  if (arTider(falt)) return tiden(falt, varde as Nar[]);
  if (typeof varde === 'boolean') return jaNej(falt, varde);
  const text = String(varde);
  if (text === OKAND) return { falt, ord: SAKNAS_I_KALLAN, sags: (sagt) => OVISST.test(sagt) };
  const monster = vag
    .map((del) => (typeof del === 'number' ? '[]' : `.${del}`))
    .join('')
    .slice(1);
  const mal = (SAMLINGAR[post.samling].referenser as Record<string, string>)[monster];
  if (mal !== undefined)
    return {
      falt,
      ord: namnetPa(bok, mal, text),
      sags: (sagt) => namnda(bok, mal, sagt).has(text),
    };
  return { falt, ord: text, sags: (sagt) => varianter(text).some((ett) => sammaSak(ett, sagt)) };
}

const OVISST = /saknas|okän|oklar|inte känt|(?:säger|anger|nämner|framgår) (?:det )?inte/i;

function tiden(falt: Faltvarde, tider: Nar[]): Pastaende {
  return { falt, ord: allaIOrd(tider), sags: (sagt) => sagerTid(tider, sagt) };
}

function jaNej(falt: Faltvarde, ja: boolean): Pastaende {
  const ord = ja ? /^(?:ja|sant|rätt)\b/i : /^(?:nej|falskt|fel)\b/i;
  return { falt, ord: ja ? 'ja' : 'nej', sags: (sagt) => ord.test(sagt.trim()) };
}

/** A date may be told with the name of its month. */
function varianter(text: string): string[] {
  const [, ar = '', manad, dag] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (manad === undefined) return [text];
  const sagd = `${MANADER[Number(manad) - 1]} ${ar}`;
  return [text, dag === undefined ? sagd : `${Number(dag)} ${sagd}`];
}

/** One of the texts has all words of the other, in any form. */
function sammaSak(text: string, sagt: string): boolean {
  const [ena, andra] = [barande(text), barande(sagt)];
  return ena.size > 0 && andra.size > 0 && (ena.isSubsetOf(andra) || andra.isSubsetOf(ena));
}

/** The stems of the words that carry a meaning; of all words where none is long. */
function barande(text: string): Set<string> {
  const alla = orden(text).map((ord) => RAKNEORD.get(ord) ?? ord);
  const langa = alla.filter((ord) => /\d/.test(ord) || (ord.length > 3 && !SMAORD.has(ord)));
  return new Set((langa.length > 0 ? langa : alla).map(stam));
}

const RAKNEORD = new Map(
  'noll en två tre fyra fem sex sju åtta nio tio elva tolv'
    .split(' ')
    .map((ord, tal) => [ord, String(tal)]),
);
const SMAORD = new Set(
  'genom efter från under eller samt även över inom utan till deras dess sina sitt varje alla denna detta dessa också'.split(
    ' ',
  ),
);
