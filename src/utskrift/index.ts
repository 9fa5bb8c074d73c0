export { skrivPdfer } from './pdf/skriv-pdfer.ts';
