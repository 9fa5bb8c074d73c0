export { malkedjebild } from './bred.ts';
export { malkedjebildSmal } from './smal.ts';
export { malkedjeaffisch } from './affisch.ts';
