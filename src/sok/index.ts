export { byggSokindex, type Sokindex } from './bygg/indexera.ts';
