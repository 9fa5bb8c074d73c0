import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { samlaSidor } from '../../../../src/sok/bygg/samla.ts';
import { lasInTrad } from '../../../../src/webb/byggtrad/oppna.ts';
import { iTillfalligMapp } from '../../../fall/stod.ts';

const ADRESSER = [
  '/redaktor/',
  '/redaktor/tider/',
  '/redaktor/komponenter/dokumentregister/',
  '/diagram/exempel-paj/',
  '/utskrift/delar/ett/',
  '/kapitel/budget/jamsides/',
  '/roller/',
];

it('leaves out what shows again what has a page: editors have their own, readers search in the handbook', async () => {
  const funna = await iTillfalligMapp(async (mapp) => {
    for (const adress of ADRESSER) {
      mkdirSync(path.join(mapp, adress), { recursive: true });
      const html = `<main data-pagefind-body><h1>${adress}</h1><p class="ingress">Text.</p></main>`;
      writeFileSync(path.join(mapp, adress, 'index.html'), html);
    }
    return samlaSidor(await lasInTrad(mapp), { poster: [], synonymer: [], lagar: [], reserv: [] });
  });
  expect(funna.map((sida) => sida.post.adress)).toEqual(['/redaktor/', '/roller/']);
});
