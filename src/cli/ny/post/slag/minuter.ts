import type { Fraga, Provat } from '../../fragor.ts';

/** How long something of the training takes. */
export function minutfraga(hogst: number, forval: string): Fraga {
  return {
    namn: 'minuter',
    text: 'Ungefärlig tid i minuter',
    forval: () => forval,
    prova: (skrivet) => prova(skrivet, hogst),
  };
}

function prova(skrivet: string, hogst: number): Provat {
  const tal = Number(/^\d{1,3}(?=$| min)/.exec(skrivet)?.[0]);
  if (tal >= 1 && tal <= hogst) return { varde: String(tal) };
  return { fel: `Skriv ett heltal från 1 till ${hogst}.` };
}
