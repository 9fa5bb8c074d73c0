/** Runs of text: what came is underlined, what went is struck through, and both are told to those who listen. */
import type { Textbit } from '../../schema/versioner.ts';
import type { Bitskillnad } from '../typer.ts';
import { dolt, el, klass, type Visat } from './element.ts';

/** The runs of a passage that is there in both texts. */
export function visaBitar(bitar: readonly Bitskillnad[]): Visat[] {
  return bitar.flatMap((ett): Visat[] => {
    if (ett.art === 'lika') return visaText([ett.bit]);
    if (ett.art === 'form') return [klass('span', 'skillnad-form', visaText([ett.efter]))];
    return [marka(ett.art, visaText([ett.bit]))];
  });
}

/** What came or went in the middle of a text. The brackets make a voice pause, and tell where it ends. */
function marka(art: 'in' | 'ut', barn: Visat[]): Visat {
  const ord = art === 'in' ? '(tillagt: ' : '(borttaget: ';
  return el(art === 'in' ? 'ins' : 'del', {}, dolt(ord), barn, dolt(') '));
}

/** Plain runs, with how they are set. Links are text here: what they lead to may be gone. */
export function visaText(bitar: readonly Textbit[]): Visat[] {
  return bitar.map((bit): Visat => {
    if (bit.fotnot !== undefined) return el('sup', {}, `[${bit.fotnot}]`);
    if (bit.bild !== undefined) return el('span', {}, `[Bild: ${bit.text || bit.bild}]`);
    let visat: Visat = medRadbyten(bit.text);
    if (bit.upphojd) visat = el('sup', {}, visat);
    if (bit.nedsankt) visat = el('sub', {}, visat);
    if (bit.kod) visat = el('code', {}, visat);
    if (bit.struken) visat = el('s', {}, visat);
    if (bit.betonad) visat = el('em', {}, visat);
    if (bit.stark) visat = el('strong', {}, visat);
    if (bit.intern) visat = klass('span', 'intern-bit', visat);
    return bit.adress === undefined ? visat : klass('span', 'skillnad-lank', visat);
  });
}

function medRadbyten(text: string): Visat {
  if (!text.includes('\n')) return { type: 'text', value: text };
  const rader = text.split('\n').flatMap((rad, nr) => (nr === 0 ? [rad] : [el('br', {}), rad]));
  return el('span', {}, rader);
}

/** Changes that are not of words, each as a sentence: links and how words are set. */
export function formsatser(
  bitar: readonly Bitskillnad[],
  lanknamn: (adress: string) => string,
): string[] {
  return bitar.flatMap((ett) =>
    ett.art === 'form' ? formsats(ett.fore, ett.efter, lanknamn) : [],
  );
}

function formsats(fore: Textbit, efter: Textbit, lanknamn: (adress: string) => string): string[] {
  const ord = `”${efter.text.trim()}”`;
  const lank = lanksats(ord, fore.adress, efter.adress, lanknamn);
  const former = FORMER.flatMap(([namn, heter]) => {
    if (fore[namn] === efter[namn]) return [];
    return [efter[namn] ? `${ord} är nu ${heter}.` : `${ord} är inte längre ${heter}.`];
  });
  return [...lank, ...former];
}

const FORMER = [
  ['stark', 'fet stil'],
  ['betonad', 'kursiv stil'],
  ['struken', 'överstruket'],
  ['kod', 'skrivet som kod'],
  ['upphojd', 'upphöjt'],
  ['nedsankt', 'nedsänkt'],
  ['intern', 'internt'],
] as const;

function lanksats(
  ord: string,
  fore: string | undefined,
  efter: string | undefined,
  namn: (adress: string) => string,
): string[] {
  if (fore === efter) return [];
  if (!fore) return [`${ord} länkar nu till ${namn(efter!)}.`];
  if (!efter) return [`${ord} länkar inte längre till ${namn(fore)}.`];
  return [`${ord} länkar till ${namn(efter)} i stället för ${namn(fore)}.`];
}
