/** Reads lagar.yaml, the file of laws that all handbooks share. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { lasText } from '../innehall/fil/text.ts';
import { MAX_BYTE } from '../innehall/fil/mapp.ts';
import { Framsida } from '../innehall/framsida/framsida.ts';
import { lasYaml } from '../innehall/framsida/yaml.ts';
import { provaSchema } from '../innehall/falt/schemafel.ts';
import { senare } from '../innehall/varde.ts';
import type { Problem } from '../problem/problem.ts';
import { galler, lagarSchema, lagnamn, paragrafnyckel, type LagData } from '../schema/lagar.ts';
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
  const fil = har ? path.posix.join(visa, '..', LAGFIL) : `content/${LAGFIL}`;
  const sokvag = har ? bredvid : VAR_EGEN;
  if (statSync(sokvag).size > MAX_BYTE) return { fil, lagar: [], problem: [] };
  const { text, problem: textfel } = lasText(fil, readFileSync(sokvag));
  if (text === undefined) return { fil, lagar: [], problem: textfel };
  const last = lasYaml({ fil, yaml: text, radFore: 0, tak: 256_000 });
  const svar = provaSchema({
    fil,
    schema: lagarSchema,
    varde: last.varde,
    framsida: senare(() => new Framsida(text, 0)),
    rader: text.split(/\r?\n/),
  });
  return {
    fil,
    lagar: (svar.data as { lagar: LagData[] } | undefined)?.lagar ?? [],
    problem: [...textfel, ...last.problem, ...(last.varde === undefined ? [] : svar.problem)],
  };
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
