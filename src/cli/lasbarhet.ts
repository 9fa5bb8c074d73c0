/** `npm run granska -- --lasbarhet [id]`: how readable the texts are. */
import { granskaHandbok, lasrapport, skrivLasbarhet, underlagAv } from '../granskning/index.ts';

/** Reads the handbook and writes the report: all chapters, or the passages of one plain text. */
export async function visaLasbarhet(
  rot: string,
  [id]: string[],
): Promise<{ ut: string; kod: number }> {
  const { poster, handbok } = await granskaHandbok(rot);
  const rapport = lasrapport(underlagAv(poster, handbok));
  if (id !== undefined && !rapport.rader.some((rad) => rad.tvilling?.id === id))
    return { ut: `Populärtexten "${id}" finns inte, eller hör inte till något kapitel.`, kod: 2 };
  return { ut: skrivLasbarhet(rapport, id), kod: 0 };
}
