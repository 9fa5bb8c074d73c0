import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { provbygge } from '../stod/byggd-webbplats.ts';

/** What a leader is given, as it was built: every module's page has its key, and every card its place. */
const dist = provbygge('mjolby');
const sidan = (vag: string) =>
  parseHTML(readFileSync(join(dist, vag, 'index.html'), 'utf8')).document;
const texter = (sida: Document, valjare: string) =>
  [...sida.querySelectorAll(valjare)].map((ett) => ett.textContent.trim());

/** The folders of a collection's pages that have such a file. */
function mapparI(samling: string, fil: string): string[] {
  return readdirSync(join(dist, samling), { recursive: true })
    .map(String)
    .filter((vag) => vag.replaceAll('\\', '/').endsWith(fil))
    .map((vag) => `${samling}/${vag.slice(0, -fil.length)}`);
}

describe('for the leader', () => {
  it('each module has a page with every question and its key', () => {
    const moduler = mapparI('utbildning', '/ledare/index.html');
    expect(moduler.length).toBeGreaterThan(10);
    for (const modul of moduler) {
      const ledarens = sidan(`${modul}/ledare`);
      const fragor = texter(sidan(modul), '.fraga-text');
      expect([modul, texter(ledarens, '.ledarfacit > li > p')]).toEqual([modul, fragor]);
      expect(ledarens.querySelectorAll('.ledarfacit .facit')).toHaveLength(fragor.length);
      expect(texter(ledarens, '.tidsplan tfoot')[0]).toMatch(/^Tillsammans: \d+ (minut|timm)/);
    }
  });

  it('the cards are printed once each, and the key names them all', () => {
    const sida = sidan('utbildning/kort');
    const kort = texter(sida, '.spelkort b');
    expect(kort.length).toBeGreaterThan(20);
    expect(new Set(kort).size).toBe(kort.length);
    const namnda = texter(sida, '.kortfacit-kort').flatMap((ett) => ett.split(' + '));
    expect(namnda.toSorted()).toEqual(kort.toSorted());
  });
});

describe('the cases', () => {
  it('lead from each choice to a place that there is, and have no history of decisions', () => {
    const fall = mapparI('scenarier', '/index.html');
    expect(fall.length).toBeGreaterThan(7);
    for (const ett of fall) {
      const sida = sidan(ett);
      const vidare = [...sida.querySelectorAll('.fallval-vidare')];
      expect(vidare.length).toBe(sida.querySelectorAll('.fallval').length);
      for (const lank of vidare)
        expect(sida.querySelector(lank.getAttribute('href') ?? '')).not.toBeNull();
      expect(sida.querySelector('.historik')).toBeNull();
    }
  });

  it('stand among what rests on a law', () => {
    const paragrafer = texter(sidan('lagrum'), 'main').join(' ');
    expect(paragrafer).toContain('Din syster söker bygglov');
  });
});
