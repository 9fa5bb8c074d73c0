/** Terms and what they mean. */
import type { Handbok, Ord } from '../../modell/typer.ts';
import { orden } from '../../svenska/ord.ts';
import { stam } from '../../svenska/stam.ts';
import { medVersal } from '../../svenska/versal.ts';
import type { Drillsak } from './typ.ts';

/** Terms that mean the same or nearly so, or are names of the same, are never set against each other. */
export function ordsaker(bok: Handbok): Drillsak[] {
  return bok.ordlista
    .filter((ord) => !avslojas(ord))
    .map((ord) => {
      const { term, betydelse } = ord.data;
      const lika = bok.ordlista.filter((annat) => liknar(ord, annat));
      return {
        fram: { fraga: `Vad betyder ”${term}”?`, svar: betydelse },
        bak: { fraga: `Vilket ord är det? ${betydelse}`, svar: medVersal(term) },
        ar: [ord.id],
        inte: [ord, ...lika].map(({ id }) => id),
        grupp: ord.kapitel?.id ?? '',
        forklaring: ord.kapitel
          ? `Ordet förklaras i ordlistan och i kapitlet ”${ord.kapitel.namn}”.`
          : 'Ordet förklaras i ordlistan.',
        lank: `term:${ord.id}`,
        namn: ord.namn,
      };
    });
}

/** Those that the glossary itself bids one compare, those that share a name, and those whose meanings share half of their words. */
function liknar(ord: Ord, annat: Ord): boolean {
  if (ord === annat) return false;
  if (ord.jfr.includes(annat) || annat.jfr.includes(ord)) return true;
  if (namnenPa(ord).some((namn) => namnenPa(annat).includes(namn))) return true;
  const [ordets, andras] = [barande(ord.data.betydelse), barande(annat.data.betydelse)];
  const delade = ordets.filter((ett) => andras.includes(ett)).length;
  return delade * 2 >= Math.min(ordets.length, andras.length);
}

/** The stems of the words that carry a meaning. */
function barande(text: string): string[] {
  return orden(text)
    .filter((ord) => ord.length > 4)
    .map(stam);
}

function namnenPa({ data }: Ord): string[] {
  const { term, betydelse, forkortning = '', synonymer } = data;
  const alla = [term, forkortning, ...synonymer, betydelse].filter((ett) => ett !== '');
  return [...new Set(alla.map((ett) => orden(ett).map(stam).join(' ')))];
}

/** A meaning with the word in it tells the answer. */
function avslojas({ data }: Ord): boolean {
  const iBetydelsen = orden(data.betydelse).map(stam);
  const ordets = orden([data.term, data.forkortning ?? ''].join(' '))
    .filter((ord) => ord.length > 3)
    .map(stam);
  return ordets.some((ord) => iBetydelsen.some((ett) => ett.includes(ord)));
}
