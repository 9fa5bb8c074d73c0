/** What the value of a field says, in words, and whether a text says so too. */
import { OKAND } from '../../schema/delar.ts';
import { svenskt } from '../../schema/faltnamn.ts';
import { SAMLINGAR } from '../../schema/index.ts';
import { orden } from '../../svenska/ord.ts';
import { stam } from '../../svenska/stam.ts';
import { SAKNAS_I_KALLAN } from '../../svenska/saknas.ts';
import { allaIOrd, uppraknad } from '../../tid/i-ord.ts';
import { MANADER } from '../../tid/manad.ts';
import type { Nar } from '../../tid/nar.ts';
import type { Bok } from '../bok.ts';
import { arTider, type Faltvarde } from './falt.ts';
import { namnda, namnetPa } from './namn.ts';
import { harTid, sagerTid } from './tidsord.ts';

export interface Pastaende {
  falt: Faltvarde;
  /** As a message tells it. */
  ord: string;
  /** Whether a right answer says so, among other things. */
  sags: (text: string) => boolean;
  /** Whether a text says so and nothing else of the kind: what a wrong answer may not do. */
  sagsRakt: (text: string) => boolean;
  /** It is the name of something: what is said of a wrong answer may well name others. */
  arNamn?: boolean;
}

/** What a question and its fields do not agree on. */
export interface Facitolikhet {
  /** Which facit of the question, from 0. */
  facit: number;
  text: string;
  falt?: Faltvarde;
}

/**
 * The beginning of a message: what a field says.
 *
 * @param alla the other values of the same field
 */
export function sager({ falt, ord }: Pastaende, alla: Pastaende[] = []): string {
  const namn = falt.vag.filter((del) => typeof del === 'string').map(svenskt);
  const sagt = alla.length > 1 ? alla.map((ett) => `”${ett.ord}”`) : [`”${ord}”`];
  const mer = sagt.length > 4 ? [...sagt.slice(0, 3), 'mer'] : sagt;
  return `Fältet ${namn.join('.')} i ${falt.post.id} säger ${uppraknad(mer)}.`;
}

/** Where there is not one facit for each thing, each is said by some of them, or by the question. */
export function utanPlats(texter: string[], perFacit: Pastaende[][]): Facitolikhet[] {
  return perFacit.flatMap((lista, facit) => {
    const [forst] = lista;
    if (!forst || lista.some(({ sags }) => texter.some(sags))) return [];
    const text = `${sager(forst, lista)} Det står ingenstans i frågan.`;
    return [{ facit, falt: forst.falt, text }];
  });
}

/** Times as the site tells them, references by any name, numbers also in letters, texts by the words that carry them. */
export function pastaende(bok: Bok, falt: Faltvarde): Pastaende {
  const { varde, post, vag } = falt;
  if (arTider(falt)) return tiden(falt, varde as Nar[]);
  if (typeof varde === 'boolean') return jaNej(falt, varde);
  const text = String(varde);
  if (text === OKAND) return alltid(falt, SAKNAS_I_KALLAN, (sagt) => OVISST.test(sagt));
  const monster = vag
    .map((del) => (typeof del === 'number' ? '[]' : `.${del}`))
    .join('')
    .slice(1);
  const mal = (SAMLINGAR[post.samling].referenser as Record<string, string>)[monster];
  if (mal !== undefined) {
    const sags = (sagt: string) => namnda(bok, mal, sagt).has(text);
    return { ...alltid(falt, namnetPa(bok, mal, text), sags), arNamn: true };
  }
  return {
    falt,
    ord: text,
    sags: (sagt) => varianter(text).some((ett) => delarSak(ett, sagt)),
    sagsRakt: (sagt) => varianter(text).some((ett) => sammaSak(ett, sagt)),
  };
}

const OVISST = /saknas|okän|oklar|inte känt|(?:säger|anger|nämner|framgår) (?:det )?inte/i;

function alltid(falt: Faltvarde, ord: string, sags: (text: string) => boolean): Pastaende {
  return { falt, ord, sags, sagsRakt: sags };
}

function tiden(falt: Faltvarde, tider: Nar[]): Pastaende {
  return {
    falt,
    ord: allaIOrd(tider),
    sags: (sagt) => harTid(tider, sagt),
    sagsRakt: (sagt) => sagerTid(tider, sagt),
  };
}

/** A sentence may say no in many ways. Only an answer that begins with the word says it straight out. */
function jaNej(falt: Faltvarde, ja: boolean): Pastaende {
  const nekar = (text: string) => /\b(?:nej|inte|inga|ingen|inget|aldrig|fel|falskt)\b/i.test(text);
  const rakt = ja ? /^(?:ja|sant|rätt)\b/i : /^(?:nej|falskt|fel)\b/i;
  return {
    falt,
    ord: ja ? 'ja' : 'nej',
    sags: (sagt) => nekar(sagt) !== ja || rakt.test(sagt.trim()),
    sagsRakt: (sagt) => rakt.test(sagt.trim()),
  };
}

/** A date may be told with the name of its month, and without its day. */
function varianter(text: string): string[] {
  const [, ar = '', manad, dag] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (manad === undefined) return [text];
  const sagd = `${MANADER[Number(manad) - 1]} ${ar}`;
  return [text, sagd, ...(dag === undefined ? [] : [`${Number(dag)} ${sagd}`])];
}

/** One of the texts has all words of the other, in any form. */
function sammaSak(text: string, sagt: string): boolean {
  const [ena, andra] = [barande(text), barande(sagt)];
  return alla(ena, andra) || alla(andra, ena);
}

/** The same, or of a long text a good part: 40 percent of its words. */
function delarSak(text: string, sagt: string): boolean {
  const [ord, sagda] = [barande(text), barande(sagt)];
  const funna = ord.filter((ett) => finns(ett, sagda)).length;
  return sammaSak(text, sagt) || (ord.length > 2 && funna >= Math.ceil(ord.length * 0.4));
}

function alla(nagra: string[], i: string[]): boolean {
  return nagra.length > 0 && nagra.every((ett) => finns(ett, i));
}

/** A word in another form may have another stem: godkänd, godkänna. */
function finns(ord: string, i: string[]): boolean {
  return i.some((ett) => {
    const lika = Math.max(ord.length, ett.length) - 1;
    return ett === ord || (lika >= 5 && ett.slice(0, lika) === ord.slice(0, lika));
  });
}

/** The stems of the words that carry a meaning; of all words where none is long. */
function barande(text: string): string[] {
  const ord = orden(text).map((ett) => RAKNEORD.get(ett) ?? ett);
  const langa = ord.filter((ett) => /\d/.test(ett) || (ett.length > 3 && !SMAORD.has(ett)));
  return [...new Set((langa.length > 0 ? langa : ord).map(stam))];
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
