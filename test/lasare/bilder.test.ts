/** Every picture of both sites as a reader sees it, at three widths, in light and dark: see test/bilder. */
import { describe, expect, inject, it } from 'vitest';
import { chromium } from 'playwright-core';
import { blankning } from '../bilder/blank.ts';
import { felen, matSidan } from '../bilder/matning.ts';
import { bildsidor } from '../bilder/platser.ts';
import { provbygge, type Provhandbok } from '../stod/byggd-webbplats.ts';
import { adress, ga, lasning } from '../stod/lasning.ts';
import { sidorna } from '../stod/sidor.ts';

const BOCKER: Provhandbok[] = ['mjolby', 'mora'];
/** Pages that are many and alike, drawn by one and the same function: some of them. `npm run bilder` measures all. */
const LIKA = /^(?:styrdokument|mal|diagram|roller|arshjul|redaktor|popular)\/.+|jamsides\/$/;
const VAR = 10;
const lasare = lasning();

describe.each(BOCKER)('the pictures in %s', (bok) => {
  const alla = bildsidor(sidorna(provbygge(bok)));
  const lika = alla.filter((vag) => LIKA.test(vag));
  const sidor = alla.filter((vag) => !LIKA.test(vag) || lika.indexOf(vag) % VAR === 0);

  it('are on many pages', () => {
    expect(alla.length).toBeGreaterThan(20);
  });

  describe.concurrent(
    'need no scrolling, have type of twelve pixels, no line through a word, no box on another, and ink enough',
    () => {
      const flik = lasare.flikar({});

      it.each(sidor)('/%s', async (vag) => {
        const fynd = await flik(async (sida) => {
          await ga(sida, adress(vag, bok));
          return (await matSidan(sida, vag, await blankningen())).flatMap(felen);
        });
        expect(fynd).toEqual([]);
      });
    },
  );
});

let delad: ReturnType<typeof blankning> | undefined;

/** One page reads the pictures of all tests. */
function blankningen(): ReturnType<typeof blankning> {
  delad ??= chromium
    .connect(inject('webblasare'))
    .then(async (lasaren) => blankning(await lasaren.newPage()));
  return delad;
}
