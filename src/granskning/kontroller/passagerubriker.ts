/** The passages of a plain text are its headings: none that the text lacks, and no heading that explains no section. */
import type { Bok } from '../bok.ts';
import { forslag } from '../../svenska/forslag.ts';
import { passagerI } from '../../lasbarhet/passage.ts';
import type { Post } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';

export function passagerubriker(bok: Bok): Problem[] {
  const lasta = [...bok.samling('popular').values()].filter(
    (post) => !post.olast && Object.keys(post.ra).length > 0,
  );
  return lasta.flatMap((post) => [...utanRubrik(bok, post), ...utanPassage(post)]);
}

function utanRubrik(bok: Bok, post: Post): Problem[] {
  const rubriker = post.rubriker.map((rubrik) => rubrik.text);
  return passagerI(post.ra)
    .filter(({ rubrik }) => !rubriker.includes(rubrik))
    .map(({ rubrik, nr }) => {
      const plats = bok.plats(post, ['passager', nr, 'rubrik']);
      const text = `Texten har ingen rubrik ”${rubrik}”. ${forslag(rubrik, rubriker)}`;
      return problem('PASSAGE-RUBRIK', post.fil, plats, text.trim());
    });
}

/** Only headings of the first level in the text: those below are part of the passage. */
function utanPassage(post: Post): Problem[] {
  const passager = passagerI(post.ra).map((passage) => passage.rubrik);
  return post.rubriker
    .filter((rubrik) => rubrik.niva === 2 && !passager.includes(rubrik.text))
    .map((rubrik) => {
      const text = `Rubriken ”${rubrik.text}” står inte bland passagerna. Ange vilket avsnitt den förklarar.`;
      return problem('PASSAGE-RUBRIK', post.fil, rubrik, text);
    });
}
