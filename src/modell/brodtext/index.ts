export { brodtext, type Brodtextval, type Lagrumstext } from './brodtext.ts';
export { tillBitar, type Komponentbit, type Textbit } from './bitar.ts';
export { byggLexikon, lexikonFor, type Lexikon } from './lexikon.ts';
export { jamsides, type Jamrad } from './jamsides.ts';
export { lopandeText, medPrefix, sidtradFor, skapa, skapaText } from './sidtrad.ts';
