export { brodtext, MARKE, type Brodtextval } from './brodtext.ts';
export { byggLexikon, lexikonFor, type Lexikon } from './lexikon.ts';
export { jamsides, type Jamrad } from './jamsides.ts';
