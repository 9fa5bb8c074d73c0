/** What a proposal is called: a message and a name of a branch, made of what has changed. */
import { uppraknat } from '../../svenska/upprakning.ts';
import { vik } from '../../svenska/vikning.ts';
import type { Andradfil } from './trad.ts';

/** A changed file by its name on the site. */
export interface Namngiven extends Andradfil {
  namn: string;
  samling: string;
}

const VERB: Record<Andradfil['slag'], string> = {
  ny: 'Lägg till',
  ändrad: 'Ändra',
  borttagen: 'Ta bort',
};
const FLEST_NAMN = 3;

/** A message in plain Swedish: one line for all, and a line for each file when there are several. */
export function meddelandeFor(filer: readonly Namngiven[]): string {
  const slag = new Set(filer.map((fil) => fil.slag));
  const [enda] = slag.size === 1 ? slag : [];
  const verb = VERB[enda ?? 'ändrad'];
  const namn = filer.map((fil) => fil.namn);
  const vad = namn.length <= FLEST_NAMN ? uppraknat(namn) : `${filer.length} sidor`;
  const rader = filer.map((fil) => `- ${VERB[fil.slag]}: ${fil.namn} (${fil.samling})`);
  return filer.length > 1 ? `${verb} ${vad}\n\n${rader.join('\n')}` : `${verb} ${vad}`;
}

/** The name of a new branch: `forslag/2026-11-22-kommunstyrelsen`. Where it is taken it gets a number. */
export function grenFor(filer: readonly Namngiven[], idag: Date, tagna: readonly string[]): string {
  const dag = idag.toISOString().slice(0, 10);
  const namn = vik(filer[0]?.namn ?? 'handboken')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  const gren = `forslag/${dag}-${namn || 'handboken'}`;
  for (let nr = 1; ; nr++) {
    const prov = nr === 1 ? gren : `${gren}-${nr}`;
    if (!tagna.includes(prov)) return prov;
  }
}
