export { textAv } from './bitar.ts';
export { blockUr } from './block.ts';
export { granskaVersion } from './granska.ts';
export { frystVersion, versionUtanText, type Beslutat } from './ny.ts';
export { arLika, olikaFiler, sammaText, sammaUppgifter } from './olika.ts';
export { versionspostUr, versionsposterUr } from './post.ts';
export { skrivVersion } from './skriv.ts';
