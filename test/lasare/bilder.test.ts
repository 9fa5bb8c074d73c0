/**
 * The pictures of both sites as a reader sees them, at three widths: see test/bilder. `npm run bilder` measures all of
 * them, in light and dark, and their ink too.
 */
import { describe, expect, it } from 'vitest';
import { BREDDER, felen, matSidan } from '../bilder/matning.ts';
import { bildsidor, stickprov } from '../bilder/platser.ts';
import { provbygge, type Provhandbok } from '../stod/byggd-webbplats.ts';
import { adress, ga, lasning } from '../stod/lasning.ts';
import { sidorna } from '../stod/sidor.ts';
import { textfel } from './diagram-matt.ts';

const BOCKER: Provhandbok[] = ['mjolby', 'mora'];
const lasare = lasning();

describe.each(BOCKER)('the pictures in %s', (bok) => {
  const byggda = sidorna(provbygge(bok));
  const alla = bildsidor(byggda);
  const sidor = stickprov(byggda);

  it('are on many pages', () => {
    expect(alla.length).toBeGreaterThan(20);
  });

  describe.concurrent(
    'need no scrolling, have type of twelve pixels, no line through a word, no box on another, and no text outside its box',
    () => {
      const flik = lasare.flikar({});

      it.each(sidor)('/%s', async (vag) => {
        const fynd = await flik(async (sida) => {
          await ga(sida, adress(vag, bok));
          const fel = (await matSidan(sida, vag)).flatMap(felen);
          for (const width of BREDDER) {
            await sida.setViewportSize({ width, height: 900 });
            fel.push(...(await sida.evaluate(textfel)).map((ett) => `${width} px: ${ett}`));
          }
          return fel;
        });
        expect(fynd).toEqual([]);
      });
    },
  );
});
