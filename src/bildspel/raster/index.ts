export { lasLjusark } from './ark.ts';
export { Bildbank, type Bankbild } from './bank.ts';
export { BILDFORRAD, urForrad } from './forrad.ts';
export { koden, stilark } from './projektfil.ts';
export { fyllIVarden } from './varden.ts';
