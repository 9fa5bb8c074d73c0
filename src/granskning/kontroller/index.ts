/** The checks, in the order they run. One check a file. */
import type { Bok } from '../bok.ts';
import type { Sida } from '../las.ts';
import type { Problem } from '../problem.ts';
import { dubbletter } from './dubbletter.ts';
import { lankar } from './lankar.ts';
import { referenser } from './referenser.ts';

/** Checks that see one file at a time. */
export const FILKONTROLLER: ((sida: Sida) => Problem[])[] = [];

/** Checks that see the whole handbook. */
export const BOKKONTROLLER: ((bok: Bok) => Problem[])[] = [referenser, dubbletter, lankar];
