import { vikform } from '../../svenska/ord.ts';
import type { Frageform, Frageterm } from './fraga.ts';
import { likhet, type Namn } from './namn.ts';

/** How a question and a name fit each other; shares, 0–1. */
export interface Passning {
  /** How much of the question the name has. */
  avFragan: number;
  /** How many words of the name were asked for, in whole or in part. */
  avNamnet: number;
  /** The same, where a part of a word counts for less. */
  heltAvNamnet: number;
}

/**
 * Terms of the question that the name has, and words of the name that were asked for. *plan för verksamheten*
 * covers *verksamhetsplan*: one term is its first part and another its last.
 */
export function passning(termer: Frageterm[], namn: Namn): Passning {
  if (namn.stammar.length === 0) return { avFragan: 0, avNamnet: 0, heltAvNamnet: 0 };
  const traffade = new Map<string, number[]>();
  let summa = 0;
  for (const { former } of termer) {
    let bast = { likhet: 0, ord: [] as string[] };
    for (const form of former) {
      const ett = formlikhet(form, namn);
      if (ett.likhet > bast.likhet) bast = ett;
    }
    summa += bast.likhet;
    for (const ord of bast.ord) traffade.set(ord, [...(traffade.get(ord) ?? []), bast.likhet]);
  }
  for (const likheter of traffade.values()) {
    const saknas = likheter.map((ett) => 1 - ett);
    if (likheter.length > 1) summa += saknas.reduce((a, b) => a + b, 0);
  }
  const helt = [...traffade.values()].reduce((vikt, likheter) => vikt + Math.max(...likheter), 0);
  return {
    avFragan: Math.min(1, summa / termer.length),
    avNamnet: traffade.size / namn.stammar.length,
    heltAvNamnet: helt / namn.stammar.length,
  };
}

/** How well one way of saying a term fits a name, and which words of the name it fits. */
function formlikhet(
  { stammar, vikt: formvikt }: Frageform,
  namn: Namn,
): { likhet: number; ord: string[] } {
  const ord: string[] = [];
  let summa = 0;
  for (const stammen of stammar.map(vikform)) {
    const likheter = namn.stammar.map((ett) => likhet(stammen, ett));
    const hogst = Math.max(...likheter);
    if (hogst > 0) ord.push(namn.stammar[likheter.indexOf(hogst)]!);
    summa += hogst / stammar.length;
  }
  return { likhet: summa * formvikt, ord };
}
