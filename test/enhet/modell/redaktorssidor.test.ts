import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KOMPONENTER } from '../../../src/innehall/brod/komponenter.ts';
import {
  KOMPONENTSIDOR,
  REDAKTORSSIDOR,
  redaktorssmulor,
} from '../../../src/modell/redaktorssidor.ts';

const ROT = 'src/pages/redaktor';

describe('the pages for editors', () => {
  it('are all in the menu, and the menu leads to nothing else', () => {
    const filer = (readdirSync(ROT, { recursive: true }) as string[])
      .filter((fil) => /\.(mdx|astro)$/.test(fil) && !fil.includes('['))
      .map((fil) => `/redaktor/${fil.replaceAll('\\', '/').replace(/(?:index)?\.\w+$/, '')}`)
      .map((adress) => adress.replace(/\/?$/, '/'));
    const genererade = /^\/redaktor\/falt\/./;
    const adresser = REDAKTORSSIDOR.map((sida) => sida.adress).filter((a) => !genererade.test(a));
    expect(adresser.sort()).toEqual(filer.sort());
    expect(existsSync(`${ROT}/falt/[samling].astro`)).toBe(true);
  });

  it('show every component on one of them', () => {
    expect([...KOMPONENTSIDOR.keys()].sort()).toEqual(Object.keys(KOMPONENTER).sort());
    const adresser = REDAKTORSSIDOR.map((sida) => sida.adress);
    for (const adress of KOMPONENTSIDOR.values()) expect(adresser).toContain(adress.split('#')[0]);
  });

  it('know the pages above them', () => {
    const over = (adress: string) => redaktorssmulor(adress).map((sida) => sida.namn);
    expect(over('/redaktor/')).toEqual([]);
    expect(over('/redaktor/tider/')).toEqual(['För redaktörer']);
    expect(over('/redaktor/falt/roller/')).toEqual(['För redaktörer', 'Fält']);
    expect(over('/redaktor/koder/fil-namn/')).toEqual(['För redaktörer', 'Granskningens koder']);
  });
});
