export { textAv } from './bitar.ts';
export { blockUr } from './block.ts';
export { granskaVersion } from './granska.ts';
export { frystVersion, versionUtanText, type Beslutat } from './ny.ts';
export { arLika, olikaFiler, sammaText, sammaUppgifter } from './olika.ts';
export { versionspostUr, versionsposterUr } from './post.ts';
export { skrivVersion } from './skriv.ts';
export {
  harAllt,
  jamford,
  postankare,
  synligaPoster,
  Versionskarta,
  type Avsnitt,
} from './avsnitt.ts';
export { historikFor, visarHistorik, type Historikrad } from './historik.ts';
export { perioder, type Period } from './perioder.ts';
export { tradUr } from './trad.ts';
