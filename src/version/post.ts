import type { Samling } from '../schema/index.ts';
import type { Versionspost } from '../schema/versioner.ts';
import { sidtradFor } from '../modell/brodtext/index.ts';
import type { AnyNod, Handbok } from '../modell/typer.ts';
import { blockUr, type Bilderna } from './block.ts';

/** A page as it is frozen: its facts as the schema gives them, and its text as blocks. */
export function versionspostUr(nod: AnyNod, { bilder }: { bilder: Bilderna }): Versionspost {
  const { samling, id, namn, inne } = nod;
  return {
    samling,
    id,
    rel: inne.rel,
    namn,
    ...('nummer' in nod && nod.nummer !== '' && { nummer: nod.nummer }),
    data: somJson(nod.data),
    block: blockUr(sidtradFor(inne), bilder),
  };
}

/** Every page of a handbook: chapters as they are read, the rest collection by collection as the handbook orders them. Versions are not part of it. */
export function versionsposterUr(bok: Handbok): Versionspost[] {
  return FRYSTA.flatMap((samling) => bok[samling].map((nod) => versionspostUr(nod, bok)));
}

/** What a version holds, in order. */
const FRYSTA = [
  'kapitel',
  'popular',
  'roller',
  'styrdokument',
  'malkedja',
  'mal',
  'arshjul',
  'processer',
  'ordlista',
  'utvardering',
] as const satisfies readonly Exclude<Samling, 'versioner'>[];

/** Whether a version holds pages of a kind. The training is not decided text, so none does. */
export function fryses(samling: Samling): boolean {
  return (FRYSTA as readonly Samling[]).includes(samling);
}

/** Values as JSON holds them: what is undefined is left out. */
export function somJson(varde: unknown): Versionspost['data'] {
  return JSON.parse(JSON.stringify(varde)) as Versionspost['data'];
}
