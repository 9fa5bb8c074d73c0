import type { Diabild, Utkast } from '../typer.ts';
import { paDiabilder } from './ryms.ts';

/** Drafts as slides: parted where they are too long, numbered, and with headings that tell them apart. */
export function numrera(utkast: readonly Utkast[]): Diabild[] {
  const alla = utkast.flatMap(paDiabilder);
  const sedda = new Map<string, number>();
  return alla.map((ett, plats) => {
    const gang = (sedda.get(ett.rubrik) ?? 0) + 1;
    sedda.set(ett.rubrik, gang);
    return { ...ett, nummer: plats + 1, rubrik: gang > 1 ? `${ett.rubrik} (${gang})` : ett.rubrik };
  });
}
