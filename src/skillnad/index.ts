export { arLika, skillnad, type Handboksuppgifter } from './skillnad.ts';
export { forslagsskillnad, skillnadenPa } from './forslag.ts';
export { blockAv, textAv } from './tillbaka.ts';
export type * from './typer.ts';
export { antalssatser } from './visa/antalssatser.ts';
export { skillnadHtml, type Visningsval } from './visa/visa.ts';
export { skillnadMarkdown } from './skriv/markdown.ts';
export { skillnadssida, type Skillnadssida } from './skriv/sida.ts';
