import { KODLISTA } from '../problem/koder.ts';
import { allaNoder } from './hanvisningar.ts';
import { REDAKTORSSIDOR } from './redaktorssidor.ts';
import { SAMLINGSNAMN } from './samlingsnamn.ts';
import type { Handbok } from './typer.ts';

const FASTA = [
  '/',
  '/vem-beslutar/',
  '/arshjul/mandatskifte/',
  '/kalender/',
  '/kallor/',
  '/tillganglighet/',
];

/** The address of every page, lists and fixed pages first, without the base path. */
export function allaAdresser(bok: Handbok): string[] {
  return [
    ...FASTA,
    ...Object.values(SAMLINGSNAMN).map((samling) => samling.adress),
    ...bok.delar.map((del) => del.adress),
    ...bok.data.ingangar.map((ingang) => `/for/${ingang.id}/`),
    ...REDAKTORSSIDOR.map((sida) => sida.adress),
    ...KODLISTA.map((kod) => `/redaktor/koder/${kod.id.toLowerCase()}/`),
    ...allaNoder(bok).map((nod) => nod.adress),
  ];
}
