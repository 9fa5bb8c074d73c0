import { expect, it } from 'vitest';
import { granskaStangslar } from '../../../src/diagram/granska-stangslar.ts';
import type { Ritare, Ritning } from '../../../src/diagram/mermaid/index.ts';
import type { Post } from '../../../src/granskning/index.ts';

/** As when there are several processes: those that are asked for last are done first, and one dies. */
const ritare: Ritare = {
  async rita(kalla) {
    await new Promise((klart) => setTimeout(klart, 30 / Number(kalla)));
    if (kalla === '2') throw new Error('Processen som ritar diagram slutade med SIGKILL.');
    const varningar = [{ text: `Om ${kalla}.`, rad: 1 }];
    return { varningar, bredd: 10, hojd: 10 } as unknown as Ritning;
  },
};

it('problems come in the order of the texts, whichever drawing is done first', async () => {
  const post = (fil: string, ...kallor: string[]) =>
    ({ fil, stangslar: kallor.map((kalla, nr) => ({ kalla, rad: 10 * nr, kolumn: 1 })) }) as Post;
  const poster = [post('a.mdx', '1', '2'), post('b.mdx', '3')];
  const funna = await granskaStangslar(poster, Promise.resolve(ritare));
  expect(funna.map(({ fil, rad, text }) => `${fil}:${rad} ${text}`)).toEqual([
    'a.mdx:1 Om 1.',
    'a.mdx:10 Diagrammet kunde inte ritas. Processen som ritar diagram slutade med SIGKILL.',
    'b.mdx:1 Om 3.',
  ]);
});
