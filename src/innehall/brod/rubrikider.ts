/** The ids of headings: GitHub's, counted up where two headings are alike, but never one that the page itself uses. */
import GithubSlugger from 'github-slugger';

/** What a page calls its own places: numbered paragraphs, explained words, footnotes, the plain text beside the formal one, the frame. */
const SIDANS =
  /^(?:(?:stycke|ord|fn|fnref|enkel|sidans)-.*|footnote-label|innehall|huvudmeny|sidmeny|genvagar|linsval|pa-sidan)?$/;

/** Gives ids to the headings of one text, in their order. */
export class Rubrikider {
  readonly #slugger = new GithubSlugger();

  for(rubrik: string): string {
    const id = this.#slugger.slug(rubrik);
    return SIDANS.test(id) ? this.for(`avsnitt ${id}`) : id;
  }
}
