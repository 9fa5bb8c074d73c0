export { malkedjebild } from './bred.ts';
export { malkedjebildSmal } from './smal.ts';
