/** Which pages can be read without a network. Addresses here have no base path. */
import { OFFLINESIDA } from './namn.ts';

const UTBILDNING = /^\/(?:utbildning|scenarier|popular|bildspel)\//;
const ORDLISTA = /^\/ordlista\//;

/** true for a page that the browser saves: the training, the plain-language version, the glossary, and the door to them. */
export function sparas(adress: string): boolean {
  return adress === '/' || UTBILDNING.test(adress) || ORDLISTA.test(adress);
}

/** true for a page that the folder to carry along holds. The start page would have few ways to go on from there. */
export function packas(adress: string): boolean {
  return adress !== '/' && sparas(adress) && !adress.startsWith(OFFLINESIDA);
}
