export { byggSokindex, type Sokindex } from './indexera.ts';
