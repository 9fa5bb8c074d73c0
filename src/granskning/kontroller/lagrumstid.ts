/** What lagar.yaml says of a reference, be it in a field or in running text. */
import { lagrumsform, type Lagrum } from '../../lagrum/lagrum.ts';
import type { Lagram } from '../ram.ts';

/** The paragraphs of a reference that lagar.yaml lacks: a span is both of its ends. */
export function okanda(traff: Lagrum, { paragrafer }: Lagram): string[] {
  return forstaOchSista(traff).filter((ett) => !Object.hasOwn(paragrafer, ett));
}

/** What is to be said of the paragraphs of a reference that were not yet law on the handbook's day. */
export function lagrumstid(traff: Lagrum, { paragrafer, dag }: Lagram): string[] {
  return forstaOchSista(traff).flatMap((ett) => {
    const efter = paragrafer[ett]?.efter;
    return efter === undefined
      ? []
      : [`${ett} började gälla ${efter}. Handboken visar läget ${dag}.`];
  });
}

function forstaOchSista(traff: Lagrum): string[] {
  const alla = [traff.paragraf, ...(traff.till ? [traff.till] : [])];
  return alla.map((paragraf) => lagrumsform({ ...traff, paragraf, till: undefined }));
}
