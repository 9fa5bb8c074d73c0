/** Reads lagar.yaml, the file of laws that all handbooks share. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../problem/problem.ts';
import { galler, lagarSchema, lagnamn, paragrafnyckel, type LagData } from '../schema/lagar.ts';
import { lasBredvid } from './bredvid.ts';
import type { Lagram } from './ram.ts';

const LAGFIL = 'lagar.yaml';
/** The project's own, for handbooks that lie elsewhere and bring none. */
const VAR_EGEN = path.join(import.meta.dirname, '../../content', LAGFIL);

export interface Lagar {
  /** As the file is written in messages. */
  fil: string;
  /** Empty when the file does not fit its schema. */
  lagar: LagData[];
  problem: Problem[];
}

/**
 * The laws beside a handbook, or else the project's own.
 *
 * @param rot the handbook's folder
 * @param visa how that folder is written in messages
 */
export function lasLagar(rot: string, visa: string): Lagar {
  const bredvid = path.join(rot, '..', LAGFIL);
  const har = existsSync(bredvid) && statSync(bredvid).isFile();
  const { fil, data, problem } = lasBredvid(
    har ? bredvid : VAR_EGEN,
    har ? path.posix.join(visa, '..', LAGFIL) : `content/${LAGFIL}`,
    lagarSchema,
  );
  return { fil, lagar: data?.lagar ?? [], problem };
}

/** What checks ask of the laws: their names, their paragraphs, and which of these came after the handbook's day. */
export function lagramFor(lagar: LagData[], lage: unknown): Lagram {
  const dag = typeof lage === 'string' ? lage : '';
  const paragrafer = lagar.flatMap((lag) =>
    lag.paragrafer.map((ett): [string, { efter?: string }] => [
      paragrafnyckel(lag, ett.paragraf),
      dag && galler(ett, dag) === false ? { efter: ett.tidigare?.sedan ?? ett.sedan } : {},
    ]),
  );
  return { namn: lagnamn(lagar), dag, paragrafer: Object.fromEntries(paragrafer) };
}
