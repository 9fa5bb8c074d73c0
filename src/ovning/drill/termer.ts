/** Terms and what they mean. */
import type { Handbok, Ord } from '../../modell/typer.ts';
import { orden } from '../../svenska/ord.ts';
import { stam } from '../../svenska/stam.ts';
import { medVersal } from '../../svenska/versal.ts';
import type { Drillsak } from './typ.ts';
import { jamntUrval } from './urval.ts';

/** Terms that mean the same or nearly so, or are names of the same, are never set against each other. */
export function ordsaker(bok: Handbok): Drillsak[] {
  const lasta = jamntUrval(bok.ordlista).map(last);
  return lasta
    .filter(({ ord }) => !avslojas(ord))
    .map((det) => {
      const { ord } = det;
      const { term, betydelse } = ord.data;
      const lika = lasta.filter((annat) => liknar(det, annat)).map((annat) => annat.ord);
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

/** A term with its words counted out: every term is compared with every other. */
interface LastOrd {
  ord: Ord;
  namnen: string[];
  barande: string[];
  /** The same as a set, to look up in. */
  finns: Set<string>;
}

function last(ord: Ord): LastOrd {
  const stammar = barande(ord.data.betydelse);
  return { ord, namnen: namnenPa(ord), barande: stammar, finns: new Set(stammar) };
}

/** Those that the glossary itself bids one compare, those that share a name, and those whose meanings share half of their words. */
function liknar(det: LastOrd, annat: LastOrd): boolean {
  if (det === annat) return false;
  if (det.ord.jfr.includes(annat.ord) || annat.ord.jfr.includes(det.ord)) return true;
  if (det.namnen.some((namn) => annat.namnen.includes(namn))) return true;
  const delade = det.barande.filter((ett) => annat.finns.has(ett)).length;
  return delade * 2 >= Math.min(det.barande.length, annat.barande.length);
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
