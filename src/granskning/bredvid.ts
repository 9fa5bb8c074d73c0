/** Reads a YAML file that lies beside the handbooks and is shared by them. */
import { readFileSync, statSync } from 'node:fs';
import type { z } from 'zod';
import { lasText } from '../innehall/fil/text.ts';
import { MAX_BYTE } from '../innehall/fil/mapp.ts';
import { Framsida } from '../innehall/framsida/framsida.ts';
import { lasYaml } from '../innehall/framsida/yaml.ts';
import { provaSchema } from '../innehall/falt/schemafel.ts';
import { senare } from '../innehall/varde.ts';
import type { Problem } from '../problem/problem.ts';

/** A shared file as it was read; without data when it does not fit its schema. */
export interface Bredvid<T> {
  /** As the file is written in messages. */
  fil: string;
  data: T | undefined;
  problem: Problem[];
}

/**
 * Reads the file and tries it against its schema.
 *
 * @param sokvag where it lies; it must be there
 * @param fil how it is written in messages
 */
export function lasBredvid<S extends z.ZodType>(
  sokvag: string,
  fil: string,
  schema: S,
): Bredvid<z.infer<S>> {
  if (statSync(sokvag).size > MAX_BYTE) return { fil, data: undefined, problem: [] };
  const { text, problem: textfel } = lasText(fil, readFileSync(sokvag));
  if (text === undefined) return { fil, data: undefined, problem: textfel };
  const last = lasYaml({ fil, yaml: text, radFore: 0, tak: 256_000 });
  const svar = provaSchema({
    fil,
    schema,
    varde: last.varde,
    framsida: senare(() => new Framsida(text, 0)),
    rader: text.split(/\r?\n/),
  });
  return {
    fil,
    data: svar.data as z.infer<S> | undefined,
    problem: [...textfel, ...last.problem, ...(last.varde === undefined ? [] : svar.problem)],
  };
}
