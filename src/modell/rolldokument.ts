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
