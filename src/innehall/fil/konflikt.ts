/** Marks that git leaves in a file when two versions could not be joined: <<<<<<< ======= >>>>>>> */

const BORJAR = /^<{7}(?: |\r?$)/;
const URSPRUNG = /^\|{7}(?: |\r?$)/;
const MITT = /^={7}\r?$/;
const SLUTAR = /^>{7}(?: |\r?$)/;

export interface Konflikt {
  /** Lines of the marks that begin or, left alone, end a conflict. From 1. */
  rader: number[];
  /** The text with the first version of each conflict only. As many lines as before. */
  text: string;
}

/** The conflicts of a text; undefined when it has none. */
export function konflikterI(text: string): Konflikt | undefined {
  if (!/^(?:<{7}|>{7})(?: |\r?$)/m.test(text)) return undefined;
  const rader: number[] = [];
  let sida: 'utanför' | 'första' | 'andra' = 'utanför';
  const kvar = text.split('\n').map((rad, nr) => {
    if (BORJAR.test(rad)) {
      rader.push(nr + 1);
      sida = 'första';
      return '';
    }
    if (SLUTAR.test(rad)) {
      if (sida === 'utanför') rader.push(nr + 1);
      sida = 'utanför';
      return '';
    }
    if (sida === 'utanför') return rad;
    if (URSPRUNG.test(rad) || MITT.test(rad)) sida = 'andra';
    return sida === 'andra' ? '' : rad;
  });
  return rader.length > 0 ? { rader, text: medBorjan(kvar).join('\n') } : undefined;
}

/** A conflict on the first line would push the front matter down from where it must begin. */
function medBorjan(rader: string[]): string[] {
  if (rader[0] !== '' || rader[1]?.trimEnd() !== '---') return rader;
  return ['---', '', ...rader.slice(2)];
}
