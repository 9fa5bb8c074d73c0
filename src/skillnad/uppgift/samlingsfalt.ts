import { faltrader, type Faltrad } from '../../schema/faltrader.ts';
import { SAMLINGAR, type Samling } from '../../schema/index.ts';

const FALTEN = new Map<string, Faltrad[]>();

/** The fields of a collection, read from its schema once. None of a collection that there is not: a frozen version may name one. */
export function samlingsfalt(samling: string): Faltrad[] {
  const kanda = FALTEN.get(samling);
  if (kanda) return kanda;
  const del = Object.hasOwn(SAMLINGAR, samling) ? SAMLINGAR[samling as Samling] : undefined;
  const rader = del ? faltrader(del.schema, del.referenser) : [];
  FALTEN.set(samling, rader);
  return rader;
}
