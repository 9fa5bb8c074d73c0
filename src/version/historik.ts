/** The history of a page: the decided versions that it stands in, and whether it said the same. */
import { iTidsordning } from '../innehall/versionsordning.ts';
import type { AnyNod, Handbok, Version } from '../modell/typer.ts';
import type { Versionspost } from '../schema/versioner.ts';
import { medNyaAdresser } from './omdopta.ts';
import { sammaText, sammaUppgifter } from './olika.ts';
import { fryses, versionspostUr } from './post.ts';

export interface Historikrad {
  version: Version;
  lage: 'samma' | 'uppgifter' | 'text' | 'saknas';
}

/** Whether a handbook has decided versions to show. */
export function visarHistorik({ data, versioner }: Pick<Handbok, 'data' | 'versioner'>): boolean {
  return data.historik !== 'dold' && versioner.length > 0;
}

/** Each version with a text, newest first, and how the page stood in it. Empty where history is not shown, and for what no version holds. */
export function historikFor(bok: Handbok, nod: AnyNod): Historikrad[] {
  if (!visarHistorik(bok) || !fryses(nod.samling)) return [];
  const nu = versionspostUr(nod, bok);
  return iTidsordning(bok.versioner)
    .filter(({ data }) => !data.utanText)
    .reverse()
    .map((version) => {
      const da = posterna(version).get(nyckel(nod));
      return { version, lage: laget(nu, da && medNyaAdresser(da, bok.data.omdirigeringar)) };
    });
}

function laget(nu: Versionspost, da: Versionspost | undefined): Historikrad['lage'] {
  if (!da) return 'saknas';
  if (!sammaText(nu, da)) return 'text';
  return sammaUppgifter(nu, da) ? 'samma' : 'uppgifter';
}

const KARTOR = new WeakMap<Version, Map<string, Versionspost>>();

function posterna(version: Version): Map<string, Versionspost> {
  const funna = KARTOR.get(version);
  if (funna) return funna;
  const karta = new Map(version.data.poster.map((post) => [nyckel(post), post]));
  KARTOR.set(version, karta);
  return karta;
}

function nyckel({ samling, id }: { samling: string; id: string }): string {
  return `${samling}/${id}`;
}
