/** The pages of a proposal: which there are, and what a page is told so that all on it is of the proposal. */
import { forslagsrader } from './andringsforslag.ts';
import type { AnyNod, Handbok } from './typer.ts';

/** The address and content of each page that the proposal changes or adds, for `getStaticPaths`. */
export function forslagssidor(bok: Handbok, forslag: Handbok | undefined) {
  if (!forslag) return [];
  return forslagsrader(bok, forslag).flatMap(({ foreslagen, beslutad }) =>
    foreslagen
      ? [
          {
            params: { samling: mappFor(foreslagen), id: foreslagen.id },
            props: { nod: foreslagen, beslutad },
          },
        ]
      : [],
  );
}

/** Makes a page one of the proposal: everything on it asks for this handbook. */
export function visaForslag(
  sida: App.Locals,
  forslag: Handbok | undefined,
  nod: AnyNod,
  beslutad: AnyNod | undefined,
): void {
  if (!forslag) return;
  sida.bok = forslag;
  sida.forslag = { beslutad: beslutad?.adress, andringar: `${nod.adress}andringar/` };
}

/** /forslag/roller/styrelsen/ → roller */
function mappFor({ adress }: AnyNod): string {
  return adress.split('/')[2] ?? '';
}
