import { oversynerFor } from './oversyn.ts';
import type { Handbok, Roll, Styrdokument } from './typer.ts';

/** A role's governing documents, by what it has to do with them. Empty groups are left out. */
export function rolldokument(
  bok: Handbok,
  roll: Roll,
): { rubrik: string; dokument: Styrdokument[] }[] {
  const som = (villkor: (dokument: Styrdokument) => boolean) => bok.styrdokument.filter(villkor);
  return [
    { rubrik: 'Har beslutat om', dokument: som((ett) => ett.beslutatAv === roll && !ska(ett)) },
    { rubrik: 'Ska besluta om', dokument: som((ett) => ett.beslutatAv === roll && ska(ett)) },
    { rubrik: 'Ansvarar för', dokument: som((ett) => ett.ansvarig === roll) },
    { rubrik: 'Styrs särskilt av', dokument: som((ett) => ett.gallerFor.includes(roll)) },
  ].filter(({ dokument }) => dokument.length > 0);
}

/** Nothing is decided of what is only proposed, or still written. */
function ska({ data }: Styrdokument): boolean {
  return data.forslag === 'antas' || data.underArbete === true;
}

/** The headings of a role's own sections, in the order of components/Rollansvar.astro. */
export function rollrubriker(
  bok: Handbok,
  roll: Roll,
): { slug: string; text: string; depth: number }[] {
  const { ansvar, beslutar, bereder } = roll.data;
  const alla: [string, string, number][] = [
    ['ansvar', 'Ansvarar för', ansvar.length],
    ['beslutar', 'Beslutar om', beslutar.length],
    ['bereder', 'Bereder', bereder.length],
    ['aret', 'Under året', roll.handelser.length],
    ['oversyn', 'Att se över', oversynerFor(bok, [roll.id]).length],
    ['dokument', 'Styrdokument', rolldokument(bok, roll).length],
  ];
  return alla
    .filter(([, , antal]) => antal > 0)
    .map(([id, text]) => ({ slug: `sidans-${id}`, text, depth: 2 }));
}
