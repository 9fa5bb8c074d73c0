import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** One question of the test, and the pages that answer it. */
export interface Provfraga {
  slag: string;
  fraga: string;
  vill: string[];
  /** The answer card that is to be shown: its kind, and an address that it links to. */
  svar?: { slag: string; adress: string } | undefined;
}

/** The questions of a kind that a handbook has in test/sokprov; none when it has no file of them. */
export function handbokensFragor(
  slag: 'fragor' | 'undanhallna' | 'svar',
  handbok: string,
): Provfraga[] {
  const fil = `test/sokprov/${slag}-${handbok}.yaml`;
  return existsSync(fil) ? lasFragor(fil) : [];
}

/**
 * Reads a file of test questions: kinds, each with its questions and the addresses wanted. After ` | ` stand
 * the kind of answer card expected and an address in it.
 */
export function lasFragor(fil: string): Provfraga[] {
  const data = parse(readFileSync(fil, 'utf8')) as Record<string, Record<string, string>>;
  return Object.entries(data).flatMap(([slag, fragor]) =>
    Object.entries(fragor).map(([fraga, rad]) => ({ slag, fraga, ...utlast(rad) })),
  );
}

function utlast(rad: string): Pick<Provfraga, 'vill' | 'svar'> {
  const [adresser = '', vantat] = rad.split(' | ');
  const [slag, adress] = vantat?.split(' ') ?? [];
  return {
    vill: adresser.split(' '),
    svar: slag && adress ? { slag, adress } : undefined,
  };
}
