export { floden, OVERSYNSFLODE, skrivFlode, type Flode, type Flodesgrupp } from './flode.ts';
export type { Flodesmiljo } from './handelse.ts';
