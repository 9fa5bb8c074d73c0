import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** One question of the test, and the pages that answer it. */
export interface Provfraga {
  slag: string;
  fraga: string;
  vill: string[];
}

/** Reads a file of test questions: kinds, each with its questions and the addresses wanted. */
export function lasFragor(fil: string): Provfraga[] {
  const data = parse(readFileSync(fil, 'utf8')) as Record<string, Record<string, string>>;
  return Object.entries(data).flatMap(([slag, fragor]) =>
    Object.entries(fragor).map(([fraga, adresser]) => ({ slag, fraga, vill: adresser.split(' ') })),
  );
}
