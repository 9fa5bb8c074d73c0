import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { fragorI } from '../../src/ovning/fragor.ts';
import { kortspel } from '../../src/ovning/kort/index.ts';
import type { Handbok } from '../../src/modell/typer.ts';
import { provbygge } from '../stod/byggd-webbplats.ts';
import { lasHandbokFran } from '../stod/las-handbok.ts';

/** What a leader is given, as it was built: every module's page has its key, and every card its place. */
const dist = provbygge('mjolby');
const sidan = (vag: string) =>
  parseHTML(readFileSync(join(dist, vag, 'index.html'), 'utf8')).document;
const text = (vag: string) =>
  sidan(vag).querySelector('main')?.textContent?.replace(/\s+/g, ' ') ?? '';

let bok: Handbok;
beforeAll(async () => {
  bok = await lasHandbokFran('mjolby');
});

describe('for the leader', () => {
  it('each module has a page with every question and its key', () => {
    for (const modul of bok.utbildning) {
      const sagt = text(`utbildning/${modul.id}/ledare`);
      for (const { fraga, forklaring } of fragorI(bok, modul))
        for (const ett of [fraga, forklaring]) expect(sagt).toContain(ett.replace(/\s+/g, ' '));
      for (const ett of modul.data.samtal) expect(sagt).toContain(ett);
      expect(sagt).toMatch(/Tillsammans: \d+ (minut|timm)/);
    }
  });

  it('the cards are printed once each, and the key names them all', () => {
    const alla = kortspel(bok).flatMap(({ id, kort }) =>
      kort.map(({ nummer }) => `${id}${nummer}`),
    );
    const kort = [...sidan('utbildning/kort').querySelectorAll('.spelkort b')];
    expect(kort.map((ett) => ett.textContent)).toEqual(alla);
    const facit = [...sidan('utbildning/kort').querySelectorAll('.kortfacit-kort')];
    const namnda = facit.flatMap((ett) => (ett.textContent ?? '').split(' + '));
    expect(namnda.toSorted()).toEqual(alla.toSorted());
  });
});

describe('the cases', () => {
  it('lead from each choice to a place that there is', () => {
    for (const { id, data } of bok.scenarier) {
      const sida = sidan(`scenarier/${id}`);
      const vidare = [...sida.querySelectorAll('.fallval-vidare')];
      expect(vidare).toHaveLength(data.steg.flatMap(({ val }) => val).length);
      for (const lank of vidare)
        expect(sida.querySelector(lank.getAttribute('href') ?? '')).not.toBeNull();
    }
  });

  it('are found by their law, and have no history of decisions', () => {
    expect(text('lagrum')).toContain('6 kap. 30 §');
    expect(existsSync(join(dist, 'scenarier/jav/index.html'))).toBe(true);
    expect(text('scenarier/jav')).not.toContain('sidan fanns inte');
  });
});
