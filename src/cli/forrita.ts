import { readFileSync } from 'node:fs';
import { allaDiagram } from '../diagram/alla.ts';
import { ritaDiagram } from '../diagram/rita.ts';
import type { Resultat } from '../granskning/index.ts';
import { byggHandbok } from '../modell/handbok.ts';
import type { Rapost } from '../modell/typer.ts';
import { handbokSchema } from '../schema/handbok.ts';

/**
 * Draws every diagram of a checked handbook into the store that the pages draw from. It runs beside
 * Astro's own work, so that a first build does not wait for drawings one by one.
 * A diagram that cannot be drawn is left to its page, which tells where the fault is.
 *
 * @returns the number of diagrams drawn
 */
export async function forrita({ handbok, poster }: Resultat): Promise<number> {
  const bok = byggHandbok({
    handbok: handbokSchema.parse(handbok),
    poster: poster.map((post) => ({
      samling: post.samling,
      id: post.id,
      data: post.data as Rapost['data'],
      text: brodtext(readFileSync(post.sokvag, 'utf8')),
    })),
  });
  let antal = 0;
  // The pages draw from the first: from the last, the two meet and nothing is drawn twice.
  for (const diagram of [...allaDiagram(bok).values()].reverse()) {
    await ritaDiagram(diagram, (adress) => adress).then(
      () => antal++,
      () => undefined,
    );
  }
  return antal;
}

/** What stands after the front matter. */
function brodtext(fil: string): string {
  return fil.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n?/, '');
}
