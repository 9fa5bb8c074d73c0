/** Every reference in front matter leads to something that exists. */
import { OKAND, type Referenser } from '../../schema/delar.ts';
import { handbokReferenser } from '../../schema/handbok.ts';
import { SAMLINGAR } from '../../schema/index.ts';
import { vardenEfter } from '../../schema/varden.ts';
import type { Bok } from '../bok.ts';
import type { Kalla } from '../../innehall/post.ts';
import type { Problem } from '../../problem/problem.ts';
import { malFor, trasig } from '../referens.ts';

type Vagsteg = string | number;

export function referenser(bok: Bok): Problem[] {
  return [
    ...iKalla(bok, bok.handbok, handbokReferenser),
    ...bok.poster.flatMap((post) => iKalla(bok, post, SAMLINGAR[post.samling].referenser)),
  ];
}

/** The references of one file that lead nowhere. */
export function iKalla(bok: Bok, kalla: Kalla, falt: Referenser): Problem[] {
  return Object.entries(falt).flatMap(([monster, malnamn]) => {
    const mal = malFor(bok, malnamn);
    const varden = varderVid(kalla.data ?? kalla.ra, monster);
    const trasiga = varden.filter(
      ({ id }) => !arOkand(id, kalla.data !== undefined) && !mal.finns(id),
    );
    return trasiga.map(({ id, vag }) => trasig(bok, kalla, mal, id, bok.plats(kalla, vag)));
  });
}

/**
 * In data that fits its schema `okand` has become `okänd`. In other data both count, and what is no id at all
 * has been reported with the schema.
 */
function arOkand(id: string, provad: boolean): boolean {
  return id === OKAND || (!provad && (id === 'okand' || !/^[a-z0-9-]+$/.test(id)));
}

/** The texts at a path pattern such as "beslutar[].styrdokument", each with its own path. */
export function varderVid(varde: unknown, monster: string): { id: string; vag: Vagsteg[] }[] {
  return vardenEfter(monster, varde).flatMap((ett) =>
    typeof ett.varde === 'string' ? [{ id: ett.varde, vag: ett.vag }] : [],
  );
}
