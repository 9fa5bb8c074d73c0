import { attribut, vandra } from './html.ts';

/** Two versions of a text, section by section, for reading side by side. */

/** One row: a section of the formal text and the passages that explain it. Either may be empty. */
export interface Jamrad {
  /** Anchor of the formal section, or `inledning` for what stands before the first heading. */
  avsnitt: string;
  formell: string;
  enkel: string;
}

interface Avsnitt {
  id: string;
  rubrik: string;
  html: string;
}

/** What a passage explains, from the front matter of the plain-language text. */
export interface Passage {
  rubrik: string;
  avsnitt: string;
}

export const INLEDNING = 'inledning';

/**
 * Pairs the rendered formal text with the rendered plain text. A passage stands by the section it
 * explains; a passage that names none stands by the one before it.
 */
export function jamsides(formell: string, enkel: string, passager: readonly Passage[]): Jamrad[] {
  const rader = delaVidRubrik(formell).map((ett): Jamrad => ({
    avsnitt: ett.id,
    formell: ett.html,
    enkel: '',
  }));
  let har = rader[0];
  for (const { rubrik, html } of delaVidRubrik(enkel)) {
    const mal = passager.find((passage) => passage.rubrik === rubrik)?.avsnitt;
    har = rader.find((rad) => rad.avsnitt === mal) ?? har;
    // Below a formal heading the plain one is a level deeper; beside an introduction it is not.
    if (har) har.enkel += sank(html, har.avsnitt === INLEDNING ? 0 : 1);
  }
  return rader.filter((rad) => rad.formell !== '' || rad.enkel !== '');
}

/** Splits at headings of level two. The first part is what stands before them; it may be empty. */
function delaVidRubrik(html: string): Avsnitt[] {
  return html.split(/(?=<h2[\s>])/).reduce<Avsnitt[]>(
    (delar, bit) => {
      const start = /^<h2[^>]*>/.exec(bit)?.[0];
      if (start === undefined) delar[0]!.html += bit.trim();
      else delar.push({ id: attribut(start, 'id') ?? '', rubrik: rubrikI(bit), html: bit.trim() });
      return delar;
    },
    [{ id: INLEDNING, rubrik: '', html: '' }],
  );
}

function rubrikI(html: string): string {
  return (
    /^<h2[^>]*>([\s\S]*?)<\/h2>/
      .exec(html)?.[1]
      ?.replace(/<[^>]*>/g, '')
      .trim() ?? ''
  );
}

/** Headings some levels down, and ids that cannot clash with those of the formal text. */
function sank(html: string, steg: number): string {
  return vandra(html, {
    start: ({ start }) => lagre(start, steg).replace(/\sid="/, ' id="enkel-'),
    slut: (bit) => lagre(bit, steg),
  });
}

function lagre(tagg: string, steg: number): string {
  return tagg.replace(
    /^(<\/?h)([2-5])/,
    (_, forst: string, niva: string) => forst + (Number(niva) + steg),
  );
}
