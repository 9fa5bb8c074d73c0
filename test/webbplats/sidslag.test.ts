import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { provbygge } from '../stod/byggd-webbplats.ts';
import { sidadresser } from '../stod/sidor.ts';
import { SIDSLAG } from '../stod/sidslag.ts';

/** The addresses that a file in src/pages is for: `kapitel/[id]/jamsides.astro` → `kapitel/…/jamsides/`. */
function monster(fil: string): RegExp {
  const vag = fil.replaceAll('\\', '/').replace(/(^|\/)index\.astro$|\.astro$/, '/');
  const adress =
    vag === '404/' ? '404\\.html' : vag.replace(/^\//, '').replace(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^${adress}$`);
}

const adresser = sidadresser(provbygge('mjolby'));
const filer = globSync('**/*.astro', { cwd: 'src/pages' });
/** A fixed address goes before one with a variable part, as in Astro. */
const sidorAv = (fil: string, bland: string[]) => {
  const andras = filer.filter((annan) => annan !== fil && !annan.includes('['));
  return bland.filter(
    (vag) => monster(fil).test(vag) && !andras.some((annan) => monster(annan).test(vag)),
  );
};

it('a page of each kind is among those tried in the browser', () => {
  const slag = filer.filter((fil) => sidorAv(fil, adresser).length > 0);
  expect(slag.length).toBeGreaterThan(35);
  expect(slag.filter((fil) => sidorAv(fil, SIDSLAG).length === 0)).toEqual([]);
});

it('and each of them exists', () => {
  expect(SIDSLAG.filter((vag) => !adresser.includes(vag))).toEqual([]);
});
