import { allaNoder } from './hanvisningar.ts';
import { SAMLINGSNAMN } from './samlingsnamn.ts';
import type { Handbok } from './typer.ts';

const FASTA = ['/', '/vem-beslutar/', '/kallor/', '/redaktor/'];

/** The address of every page, lists and fixed pages first, without the base path. */
export function allaAdresser(bok: Handbok): string[] {
  return [
    ...FASTA,
    ...Object.values(SAMLINGSNAMN).map((samling) => samling.adress),
    ...bok.delar.map((del) => del.adress),
    ...allaNoder(bok).map((nod) => nod.adress),
  ];
}
