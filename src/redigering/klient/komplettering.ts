/** What is offered while one writes: links by the name of their page, components by theirs. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { Skrivhjalp } from '../protokoll.ts';
import { BITAR, lanktext } from './infoga.ts';

type Kalla = (har: CompletionContext) => CompletionResult | null;

/** Offers after `[` a whole link, after `](` an address, after `<` a component, and everything when it is asked for. */
export function komplettera(hjalp: Skrivhjalp): Kalla {
  const lankar = hjalp.lankar.flatMap(({ slag, namn, val }) =>
    val.map((ett) => ({ slag, samling: namn, ...ett })),
  );
  const hela = lankar.map(({ slag, samling, varde, namn }): Completion => ({
    label: `[${namn}`,
    displayLabel: namn,
    detail: samling,
    apply: lanktext(namn, slag, varde),
    // The glossary has a word for most things: what the word stands for comes first.
    boost: slag === 'term' ? -50 : 0,
  }));
  const adresser = lankar.map(({ slag, samling, varde, namn }): Completion => ({
    label: `${slag}:${varde}`,
    displayLabel: `${namn} (${slag}:${varde})`,
    detail: samling,
  }));
  const komponenter = hjalp.komponenter.map(({ namn, vad, text }): Completion => ({
    label: `<${namn}`,
    detail: vad,
    apply: text,
  }));
  const bitar = BITAR.map(({ namn, text }): Completion => ({
    label: namn,
    apply: text.trimStart(),
  }));
  return (har) => {
    const adress = har.matchBefore(/\]\([^)\s]*/);
    if (adress) return { from: adress.from + 2, options: adresser };
    const lank = har.matchBefore(/\[[^\]\n]*/);
    if (lank) return { from: lank.from, options: hela, validFor: /^\[[^\]\n]*$/ };
    const komponent = har.matchBefore(/<\w*/);
    if (komponent) return { from: komponent.from, options: komponenter, validFor: /^<\w*$/ };
    if (!har.explicit) return null;
    const ord = har.matchBefore(/[\p{L}\d-]*/u);
    const fran = ord?.from ?? har.pos;
    const fritt = hela.map((ett) => ({ ...ett, label: ett.displayLabel ?? ett.label }));
    return { from: fran, options: [...bitar, ...komponenter, ...fritt] };
  };
}
