import { gruppera } from './ordning.ts';
import type { Handbok, Mal } from './typer.ts';

/** The goals above one goal, nearest the top first. */
export function vagenUpp(mal: Mal): Mal[] {
  return mal.under ? [...vagenUpp(mal.under), mal.under] : [];
}

/** Goals without a parent, area by area in the order of handbok.yaml; those without area come last. */
export function malPerOmrade(bok: Handbok): { omrade: string; mal: Mal[] }[] {
  const grupper = gruppera(
    bok.mal.filter((mal) => !mal.under),
    (mal) => mal.omrade?.id ?? '',
  );
  const ordnade = bok.data.omraden.map((omrade) => ({
    omrade: omrade.nummer ? `${omrade.nummer}. ${omrade.namn}` : omrade.namn,
    mal: grupper.get(omrade.id) ?? [],
  }));
  return [...ordnade, { omrade: 'Utan område', mal: grupper.get('') ?? [] }].filter(
    (grupp) => grupp.mal.length > 0,
  );
}

/** The goals of an area that no other goal of the area stands above. */
export function toppmalI(bok: Handbok, omrade: string): Mal[] {
  return bok.mal.filter((mal) => mal.omrade?.id === omrade && mal.under?.omrade !== mal.omrade);
}
