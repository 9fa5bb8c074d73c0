import type { Handbok, Roll, Styrdokument } from './typer.ts';

/** A role's governing documents, by what it has to do with them. Empty groups are left out. */
export function rolldokument(
  bok: Handbok,
  { id }: Roll,
): { rubrik: string; dokument: Styrdokument[] }[] {
  const som = (villkor: (dokument: Styrdokument) => boolean) => bok.styrdokument.filter(villkor);
  return [
    { rubrik: 'Har beslutat om', dokument: som(({ data }) => data.beslut.organ === id) },
    { rubrik: 'Ansvarar för', dokument: som(({ data }) => data.dokumentansvarig === id) },
    { rubrik: 'Styrs särskilt av', dokument: som(({ data }) => data.gallerFor.includes(id)) },
  ].filter(({ dokument }) => dokument.length > 0);
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
    ['dokument', 'Styrdokument', rolldokument(bok, roll).length],
  ];
  return alla
    .filter(([, , antal]) => antal > 0)
    .map(([id, text]) => ({ slug: `sidans-${id}`, text, depth: 2 }));
}
