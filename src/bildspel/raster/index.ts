export { lasLjusark } from './ark.ts';
export { Bildbank, type Bankbild } from './bank.ts';
export { stilark } from './stilark.ts';
export { fyllIVarden } from './varden.ts';
