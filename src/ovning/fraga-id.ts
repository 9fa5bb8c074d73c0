import { summaAv } from './fro.ts';

/**
 * The id of a question: the same in Node and in the browser, and fit to be an id in HTML. It hangs on the question's words, so a question that
 * moves in its module keeps what its reader has answered, and one that is asked in another way is asked anew.
 */
export function fragaId(modul: string, fraga: string): string {
  const text = `${modul}\n${enVersion(fraga)}`;
  const [fram, bak] = [summaAv(text), summaAv(`\n${text}`)];
  return `f${fram.toString(36).padStart(7, '0')}${bak.toString(36).slice(-3).padStart(3, '0')}`;
}

/** How a text is broken into lines, and how å is written in bytes, is nothing that a reader sees. */
function enVersion(fraga: string): string {
  return fraga.normalize('NFC').replace(/\s+/g, ' ').trim();
}
