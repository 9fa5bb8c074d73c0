export { floden, skrivFlode, type Flode } from './flode.ts';
export type { Flodesmiljo } from './handelse.ts';
