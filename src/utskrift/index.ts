export { skrivPdfer, Utskriftsfel } from './pdf/skriv-pdfer.ts';
