/** What changes for whom: the roles that what is changed names, with what they are in it. */
import {
  etikett,
  namnen,
  postlage,
  postmarke,
  postnamn,
  type Skillnad,
} from '../skillnad/index.ts';
import { SAMLINGAR, type Samling } from '../schema/index.ts';
import type { Versionspost } from '../schema/versioner.ts';
import { svenskt } from '../schema/faltnamn.ts';
import type { Underlagstext } from './ordning.ts';

/** A role, and the changed pages that name it. */
export interface Berord {
  roll: string;
  sidor: { namn: string; nyckel: string; lage: string; som: string[] }[];
}

/** The roles, in the order of the new text; those named only in the old one after them. */
export function berorda(fore: Underlagstext, efter: Underlagstext, skillnad: Skillnad): Berord[] {
  const namn = { fore: namnen(fore.poster), efter: namnen(efter.poster) };
  const perRoll = new Map<string, Berord>();
  for (const id of rollerna(efter, fore)) {
    const heter =
      [namn.efter('roller', id), namn.fore('roller', id)].find((ett) => ett !== id) ?? id;
    perRoll.set(id, { roll: heter, sidor: [] });
  }
  for (const post of skillnad.poster) {
    const [gammal, ny] = [
      hitta(fore, post.samling, post.fore?.id),
      hitta(efter, post.samling, post.efter?.id),
    ];
    const pekare = [...(ny ? pekarna(ny) : []), ...(gammal ? pekarna(gammal) : [])];
    for (const [id, alla] of Map.groupBy(pekare, (ett) => ett.id))
      perRoll.get(id)?.sidor.push({
        namn: postnamn(postmarke(post)),
        nyckel: post.nyckel,
        lage: postlage(post),
        som: [...new Set(alla.map(({ som }) => som))],
      });
  }
  return [...perRoll.values()].filter(({ sidor }) => sidor.length > 0);
}

function hitta({ poster }: Underlagstext, samling: string, id: string | undefined) {
  return poster.find((post) => post.samling === samling && post.id === id);
}

function rollerna(...texter: Underlagstext[]): Set<string> {
  return new Set(
    texter.flatMap(({ poster }) =>
      poster.filter(({ samling }) => samling === 'roller').map(({ id }) => id),
    ),
  );
}

interface Pekare {
  id: string;
  som: string;
}

/** The roles that the fields of a post name, and the role that it is itself. */
function pekarna({ samling, id, data }: Versionspost): Pekare[] {
  if (!Object.hasOwn(SAMLINGAR, samling)) return [];
  const { referenser } = SAMLINGAR[samling as Samling];
  const egen = samling === 'roller' ? [{ id, som: 'Rollen själv' }] : [];
  return [
    ...egen,
    ...Object.entries(referenser)
      .filter(([, mal]) => mal === 'roller')
      .flatMap(([monster]) =>
        vardena(data, monster.replaceAll('[]', '').split('.')).map((roll) => ({
          id: roll,
          som: etikett(monster.replaceAll('[]', '').split('.').map(svenskt).join('.')),
        })),
      ),
  ];
}

/** The texts that lie at the end of a path, through every list on the way. */
function vardena(varde: unknown, [namn, ...resten]: string[]): string[] {
  if (Array.isArray(varde))
    return varde.flatMap((ett) => vardena(ett, namn === undefined ? [] : [namn, ...resten]));
  if (namn === undefined) return typeof varde === 'string' ? [varde] : [];
  if (varde === null || typeof varde !== 'object') return [];
  return vardena((varde as Record<string, unknown>)[namn], resten);
}
