/** Word by word: what differs between two texts that are the same passage. */
import type { Textbit } from '../../schema/versioner.ts';
import { ordlikhet, ordpase } from '../likhet.ts';
import { para } from '../para.ts';
import type { Bitskillnad } from '../typer.ts';
import {
  arTecken,
  formen,
  hopslagna,
  iMeningar,
  textdelar,
  type Skift,
  type Textdel,
} from './delar.ts';
import { heltByte, lasmoda, ordskift } from './skift.ts';

/** Sentences less alike than this are not the same sentence in another wording. */
const SAMMA_MENING = 0.45;

/**
 * Compares two texts. Taking what is added gives the new one exactly, taking what is taken away the old one; see tillbaka.ts.
 * Where one way of telling is as good as another, sentences are kept whole.
 */
export function textskillnad(fore: readonly Textbit[], efter: readonly Textbit[]): Bitskillnad[] {
  const [gamla, nya] = [textdelar(hopslagna(fore)), textdelar(hopslagna(efter))];
  return tillBitar(mellanLika(iMeningar(gamla), iMeningar(nya)));
}

/** Between sentences that are the same: the way that asks least of the reader. */
function mellanLika(fore: Textdel[][], efter: Textdel[][]): Skift[] {
  const nyckel = (mening: Textdel[]) => meningstext(mening).trim();
  const pasar = new Map<Textdel[], ReturnType<typeof ordpase>>();
  const pase = (mening: Textdel[]) => {
    const funnen = pasar.get(mening) ?? ordpase(meningstext(mening));
    pasar.set(mening, funnen);
    return funnen;
  };
  const par = para(fore, efter, {
    nyckel,
    likhet: (a, b) => ordlikhet(pase(a), pase(b)),
    minst: SAMMA_MENING,
  });
  return gapen(par).flatMap((gap) => {
    const meningsvis = gap.flatMap(({ fore = [], efter = [] }) =>
      fore.length && efter.length ? ordskift(fore, efter) : heltByte(fore, efter),
    );
    if (gap.length < 2) return meningsvis;
    // A sentence that was parted in two, or two that were joined, is better told word by word through all of it.
    const rakt = ordskift(
      gap.flatMap((ett) => ett.fore ?? []),
      gap.flatMap((ett) => ett.efter ?? []),
    );
    return lasmoda(rakt) * VINST < lasmoda(meningsvis) ? rakt : meningsvis;
  });
}

/** How much better it must be to go across sentences. */
const VINST = 1.3;

type Meningspar = { fore?: Textdel[]; efter?: Textdel[]; lika: boolean };

/** Runs of pairs that are not equal; equal ones by themselves. */
function gapen(par: Meningspar[]): Meningspar[][] {
  const gap: Meningspar[][] = [];
  par.forEach((ett, vid) => {
    if (ett.lika || vid === 0 || par[vid - 1]!.lika) gap.push([ett]);
    else gap.at(-1)!.push(ett);
  });
  return gap;
}

function meningstext(mening: readonly Textdel[]): string {
  return mening.map((del) => del.nyckel).join('');
}

/** Runs set alike are joined; where both texts have the same words, their forms are compared. */
function tillBitar(skift: readonly Skift[]): Bitskillnad[] {
  const bitar = skift.flatMap(({ lika, fore, efter }): Bitskillnad[] =>
    lika
      ? fore.map((del, nr) => likaEllerForm(del, efter[nr]!))
      : [...fore.map((del) => bit('ut', del)), ...efter.map((del) => bit('in', del))],
  );
  return samlade(bitar);
}

function bit(art: 'in' | 'ut', { bit: form, text }: Textdel): Bitskillnad {
  return { art, bit: { ...form, text } };
}

function likaEllerForm(fore: Textdel, efter: Textdel): Bitskillnad {
  const [gammal, ny] = [
    { ...fore.bit, text: fore.text },
    { ...efter.bit, text: efter.text },
  ];
  return formen(gammal) === formen(ny)
    ? { art: 'lika', bit: ny }
    : { art: 'form', fore: gammal, efter: ny };
}

/** What was taken away in a place comes before what came there, and neighbours of one kind and form are one. */
function samlade(bitar: readonly Bitskillnad[]): Bitskillnad[] {
  const ut: Bitskillnad[] = [];
  for (const ett of bitar) {
    const hop = ut.length > 0 ? tillsammans(ut.at(-1)!, ett) : undefined;
    if (hop) ut[ut.length - 1] = hop;
    else ut.push(ett);
  }
  return ut;
}

function tillsammans(forra: Bitskillnad, nasta: Bitskillnad): Bitskillnad | undefined {
  if (forra.art === 'form' && nasta.art === 'form') {
    const [fore, efter] = [ihop(forra.fore, nasta.fore), ihop(forra.efter, nasta.efter)];
    return fore && efter && { art: 'form', fore, efter };
  }
  if (forra.art === 'form' || nasta.art === 'form' || forra.art !== nasta.art) return undefined;
  const bit = ihop(forra.bit, nasta.bit);
  return bit && { ...forra, bit };
}

function ihop(a: Textbit, b: Textbit): Textbit | undefined {
  if (arTecken(a) || formen(a) !== formen(b)) return undefined;
  return { ...a, text: a.text + b.text };
}
