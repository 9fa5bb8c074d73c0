import { fileURLToPath } from 'node:url';

/** The folder of the program: where astro.config.mjs lies. */
export const PROJEKT = fileURLToPath(new URL('../../..', import.meta.url));
