export { textAv } from './bitar.ts';
export { blockUr } from './block.ts';
export { versionspostUr, versionsposterUr } from './post.ts';
