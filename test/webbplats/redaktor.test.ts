import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { EXEMPEL, TIDSEXEMPEL } from '../../src/modell/exempel/index.ts';
import { REDAKTORSSIDOR } from '../../src/modell/redaktorssidor.ts';
import { provbygge } from '../stod/byggd-webbplats.ts';
import { sidorna, type Sida } from '../stod/sidor.ts';

const SAJTER = [
  { namn: 'mjolby', bas: '' },
  { namn: 'mora', bas: '/h/mora' },
];
/** Examples that neither of the two handbooks has anything for. */
const UTAN = { mjolby: ['bild'], mora: ['bild', 'lank-mal'] };
/** HTML and CSS in gzip. Bytes. */
const TAK = 15_000;
const PER_DIAGRAM = 4_000;
/** These show a list of the whole handbook, of all codes or of every field of handbok.yaml, and weigh what it weighs. */
const HELA_HANDBOKEN = [
  '/redaktor/falt/handbok/',
  '/redaktor/koder/',
  '/redaktor/komponenter/vem-beslutar/',
  '/redaktor/lasbarhet/',
];

describe.each(SAJTER)('the pages for editors in $namn', ({ namn, bas }) => {
  const sidor = sidorna(provbygge(namn)).filter((sida) => sida.adress.startsWith('/redaktor/'));
  const visade = sidor.flatMap(({ dokument }) => [...dokument.querySelectorAll('[data-exempel]')]);

  it('are all there, with the menu, and marked in it', () => {
    for (const { adress } of REDAKTORSSIDOR) {
      const sida = sidor.find((ett) => ett.adress === adress);
      const har = sida?.dokument.querySelectorAll('.delmeny [aria-current=page]');
      expect(har?.length, adress).toBe(1);
      expect(har?.[0]?.getAttribute('href'), adress).toBe(`${bas}${adress}`);
    }
  });

  it('show every example once', () => {
    const ider = visade.map((ett) => ett.getAttribute('data-exempel'));
    expect(ider.sort()).toEqual(EXEMPEL.map((ett) => ett.id).sort());
  });

  it('show the source of each, and what it becomes or that there is nothing to show', () => {
    const inget: string[] = [];
    for (const ett of visade) {
      const id = ett.getAttribute('data-exempel') ?? '';
      const svar = ett.querySelector('.visa-svar');
      expect(ett.querySelector('.kalla')?.textContent?.trim(), id).toBeTruthy();
      if (svar) expect(harInnehall(svar), id).toBe(true);
      else {
        expect(ett.querySelector('.visa-inget')?.textContent, id).toMatch(/har ännu inget sådant/);
        inget.push(id);
      }
    }
    expect(inget).toEqual(expect.arrayContaining(UTAN[namn as keyof typeof UTAN]));
    expect(inget.length).toBeLessThan(10);
  });

  it('show every way to tell a time: in words, in the wheel, in the calendar', () => {
    const tider = sidor.flatMap(({ dokument }) => [...dokument.querySelectorAll('[data-tid]')]);
    expect(tider.map((ett) => ett.getAttribute('data-tid'))).toEqual(
      TIDSEXEMPEL.map((ett) => ett.id),
    );
    for (const ett of tider) {
      expect(ett.querySelector('.visa-nar')?.textContent?.trim()).toBeTruthy();
      expect(ett.querySelectorAll('dd').length).toBe(2);
    }
    const iHjulet = sidan(sidor, '/redaktor/tider/').querySelectorAll('.hjul a[href*="#tid-"]');
    expect(iHjulet.length).toBeGreaterThan(10);
  });

  it('tell of every field, and say which are required', () => {
    const falt = sidan(sidor, '/redaktor/falt/arshjul/');
    expect(falt.getElementById('när')?.textContent).toMatch(/krävs.*tid/s);
    expect(falt.getElementById('mandatskifte.vad')?.textContent).toMatch(/krävs/);
    expect(falt.getElementById('kort')?.textContent).not.toMatch(/krävs/);
  });

  it('are light, but for those that show a list of the whole handbook', () => {
    const tunga = sidor
      .map((sida) => ({ adress: sida.adress, over: vikt(sida, bas, provbygge(namn)) - tak(sida) }))
      .filter(({ adress, over }) => over > 0 && !HELA_HANDBOKEN.includes(adress));
    expect(tunga).toEqual([]);
  });
});

/** Words or a picture, not only empty boxes. */
function harInnehall(svar: Element): boolean {
  return Boolean(svar.textContent?.trim()) || svar.querySelector('svg,img') !== null;
}

function sidan(sidor: Sida[], adress: string): Document {
  return sidor.find((sida) => sida.adress === adress)!.dokument;
}

function tak({ dokument }: Sida): number {
  return TAK + PER_DIAGRAM * dokument.querySelectorAll('svg[role]').length;
}

function vikt({ html, dokument }: Sida, bas: string, dist: string): number {
  const ark = [...dokument.querySelectorAll('link[rel=stylesheet]')].map((lank) =>
    readFileSync(join(dist, (lank.getAttribute('href') ?? '').slice(bas.length))),
  );
  return [html, ...ark].reduce((summa, ett) => summa + gzipSync(ett, { level: 9 }).length, 0);
}
