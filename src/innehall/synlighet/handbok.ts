/** handbok.yaml as everyone may read it. */
import { handbokSchema } from '../../schema/handbok.ts';
import type { Plats, Problem } from '../../problem/problem.ts';
import type { Vag } from '../framsida/framsida.ts';
import type { Kalla } from '../post.ts';
import { publikaUppgifter } from './publik.ts';

/** Fills in what everyone may read of handbok.yaml, where some of it is internal, and says what is wrong with how that is told. */
export function fyllPublikHandbok(handbok: Kalla, plats: (vag: Vag) => Plats): Problem[] {
  const uppgifter = publikaUppgifter(handbok, handbokSchema, plats);
  if (!uppgifter) return [];
  const { problem, ...publikt } = uppgifter;
  handbok.publik = { ...handbok, ...publikt };
  return problem;
}
