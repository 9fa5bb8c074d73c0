/** The text of a statute as that of a chapter: its words as they stand, in the form that a handbook asks for. */

/** Links to other statutes, by their designation. */
const TILL_FORFATTNING = /\[([^\][]*)\]\(https:\/\/selex\.se\/eli\/sfs\/(\d{4})\/(\d+)[^)]*\)/g;
/** Links to a section of the same statute: a handbook does not number its headings so. */
const INOM = /\[([^\][]*)\]\(#[^)]*\)/g;
/** What makes MDX of a text. */
const MDXTECKEN = /[<{}]/g;
/** A paragraph whose reference to an act of the EU was taken for a heading: "#### /2008 av den 9 juli 2008 … 5 §". */
const TRASIG_RUBRIK = /^#+ \/.*?(\d+ ?[a-z]? §)$/;

/**
 * @param iKorpus the id of the chapter of a statute, by its designation; undefined when it has none
 */
export function tillBrod(
  text: string,
  iKorpus: (beteckning: string) => string | undefined,
): string {
  const lankat = text
    .replace(INOM, '$1')
    .replace(TILL_FORFATTNING, (hel, ord: string, ar: string, nummer: string) => {
      const id = iKorpus(`${ar}:${nummer}`);
      return id ? `[${ord}](kapitel:${id})` : hel;
    })
    .replace(MDXTECKEN, '\\$&');
  return medNivaer(lankat.split('\n')).join('\n').trim();
}

/** Headings from level 2, none deeper than one below the one before. */
function medNivaer(rader: string[]): string[] {
  const over: number[] = [];
  return rader.map((rad) => {
    const rubrik = rad.replace(TRASIG_RUBRIK, (_, paragraf: string) => `#### ${paragraf}`);
    const [, hack, ord] = /^(#+) +(.*)$/.exec(rubrik) ?? [];
    if (!hack) return rad;
    while (over.length > 0 && over.at(-1)! >= hack.length) over.pop();
    over.push(hack.length);
    return `${'#'.repeat(Math.min(over.length + 1, 4))} ${ord}`;
  });
}
