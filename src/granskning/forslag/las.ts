/** Reads the two YAML files of a proposal: what it is, and the fields of handbok.yaml that it replaces. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FORSLAGSFIL, FORSLAGSMAPP, type Mapp } from '../../innehall/fil/mapp.ts';
import { provaSchema } from '../../innehall/falt/schemafel.ts';
import { lasText } from '../../innehall/fil/text.ts';
import { Framsida } from '../../innehall/framsida/framsida.ts';
import { lasYaml } from '../../innehall/framsida/yaml.ts';
import type { Kalla } from '../../innehall/post.ts';
import { fyllPublikHandbok } from '../../innehall/synlighet/handbok.ts';
import { arFalt, senare } from '../../innehall/varde.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { andringsforslagSchema } from '../../schema/andringsforslag.ts';
import { handbokSchema } from '../../schema/handbok.ts';
import type { Forslagsfiler } from './typer.ts';

const START = { rad: 1, kolumn: 1 };
const TAK = 256_000;

/**
 * @param rot the handbook's folder
 * @param visa how it is written in messages
 * @param mapp the folder of the proposal, walked
 * @param bas handbok.yaml as it is decided
 */
export function lasForslagsfiler(
  rot: string,
  visa: string,
  mapp: Mapp,
  bas: Kalla,
): Forslagsfiler & { problem: Problem[] } {
  const kalla = tom(rot, visa, FORSLAGSFIL);
  const handbok = mapp.handbok === undefined ? bas : tom(rot, visa, mapp.handbok);
  const egna = mapp.forslag ? lasIn(kalla, andringsforslagSchema) : [saknas(kalla.fil)];
  const falten = handbok === bas ? { falt: [], problem: [] } : lasOver(handbok, bas);
  return { kalla, handbok, falt: falten.falt, problem: [...egna, ...falten.problem] };
}

function tom(rot: string, visa: string, namn: string): Kalla {
  const fil = `${visa}/${FORSLAGSMAPP}/${namn}`;
  return { fil, sokvag: path.join(rot, FORSLAGSMAPP, namn), ra: {}, data: undefined };
}

function saknas(fil: string): Problem {
  return problem('FORSLAG-FIL', fil, START, `Mappen ${FORSLAGSMAPP} saknar filen ${FORSLAGSFIL}.`);
}

/** Reads a file into its source, and tries it against a schema. */
function lasIn(
  kalla: Kalla,
  schema: Parameters<typeof provaSchema>[0]['schema'],
  under: Record<string, unknown> = {},
): Problem[] {
  const { text, problem: textfel } = lasText(kalla.fil, readFileSync(kalla.sokvag));
  if (text === undefined) return textfel;
  const last = lasYaml({ fil: kalla.fil, yaml: text, radFore: 0, tak: TAK });
  if (last.varde === undefined) return [...textfel, ...last.problem];
  const eget = arFalt(last.varde) ? last.varde : {};
  const framsida = senare(() => new Framsida(text, 0));
  const svar = provaSchema({
    fil: kalla.fil,
    schema,
    varde: { ...under, ...eget },
    framsida,
    rader: text.split(/\r?\n/),
  });
  if (arFalt(svar.varde)) kalla.ra = svar.varde;
  kalla.data = svar.data;
  const publikt =
    schema === handbokSchema ? fyllPublikHandbok(kalla, (vag) => framsida().plats(vag)) : [];
  return [...textfel, ...last.problem, ...svar.problem, ...publikt];
}

/** The decided fields with those of the proposal in their place. */
function lasOver(handbok: Kalla, bas: Kalla): { falt: string[]; problem: Problem[] } {
  const funna = lasIn(handbok, handbokSchema, bas.ra);
  return {
    falt: Object.keys(handbok.ra).filter((falt) => handbok.ra[falt] !== bas.ra[falt]),
    problem: funna,
  };
}
