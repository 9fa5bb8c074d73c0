/** The one way in which commands change the files of a handbook: all of a change or nothing, and never over what somebody else has written. */
export { lasForAndring, type Filandring } from './andring.ts';
export { skrivAllt } from './skriv-allt.ts';
export { stadaEfterAvbrott } from './stada.ts';
