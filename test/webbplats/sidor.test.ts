import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { provbygge } from '../stod/byggd-webbplats.ts';
import { saknasIOrden } from '../stod/bildord.ts';
import { ogiltigt } from '../stod/htmlprov.ts';
import { textblock, uppslagstexter } from '../stod/lastext.ts';
import { arUppslagsverk, sidorna, urvalet, type Sida } from '../stod/sidor.ts';
import { textfel, upprepadInledning } from '../stod/textfel.ts';

const SAJTER = [
  { namn: 'mjolby', bas: '' },
  { namn: 'mora', bas: '/h/mora' },
  { namn: 'motala', bas: '/h/motala' },
];

describe.each(SAJTER)('the site $namn', ({ namn, bas }) => {
  const dist = provbygge(namn);
  const sidor = sidorna(dist);
  const ankare = new Map(sidor.map((sida) => [sida.adress, idna(sida)]));

  it('has pages', () => {
    expect(sidor.length).toBeGreaterThan(50);
  });

  it('is valid HTML, on a page of each kind', async () => {
    const fel: string[] = [];
    const egna = sidor.filter((sida) => namn === 'mjolby' || !arUppslagsverk(sida));
    for (const sida of urvalet(egna)) fel.push(...(await ogiltigt(sida)));
    expect(fel).toEqual([]);
  });

  it('has no links or anchors that lead wrong', () => {
    const fel = sidor.flatMap((sida) =>
      lankarna(sida)
        .filter((adress) => !leder(adress, sida, bas, dist, ankare))
        .map((adress) => `${sida.adress} → ${adress}`),
    );
    expect(fel).toEqual([]);
  });

  it('says in words what its pictures say, and leads where they lead', () => {
    const fel = sidor
      // The print page joins many into one, without what is folded.
      .filter(({ adress, html }) => !adress.startsWith('/utskrift/') && html.includes('bild'))
      .flatMap(({ adress, dokument }) =>
        saknasIOrden(dokument, bas + adress).map((ett) => `${adress} ${ett}`),
      );
    expect(fel).toEqual([]);
  });

  it('has a title of its own on each page', () => {
    const titlar = sidor.map((sida) => sida.dokument.title);
    const dubbla = titlar.filter((titel, plats) => titlar.indexOf(titel) !== plats);
    expect(dubbla).toEqual([]);
  });

  it('has one heading of level one, Swedish as its language, and a description', () => {
    for (const { adress, dokument } of sidor) {
      expect(dokument.querySelectorAll('h1').length, adress).toBe(1);
      expect(dokument.documentElement.getAttribute('lang'), adress).toBe('sv');
      const beskrivning = dokument.querySelector('meta[name=description]')?.getAttribute('content');
      expect(beskrivning, adress).toBeTruthy();
    }
  });

  it('skips no levels of headings', () => {
    for (const { adress, dokument } of sidor) {
      const nivaer = [...dokument.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((h) =>
        Number(h.tagName[1]),
      );
      nivaer.forEach((niva, plats) => {
        expect(niva, `${adress} rubrik ${plats + 1}`).toBeLessThanOrEqual(
          (nivaer[plats - 1] ?? 0) + 1,
        );
      });
    }
  });

  it('fetches nothing from other hosts and has no script or style inline', () => {
    for (const { adress, dokument } of sidor) {
      const hamtat = [...dokument.querySelectorAll('[src],link[href]')]
        .filter((el) => !['canonical', 'alternate'].includes(el.getAttribute('rel') ?? ''))
        .map((el) => el.getAttribute('src') ?? el.getAttribute('href') ?? '');
      expect(
        hamtat.filter((ett) => !ett.startsWith('/') || ett.startsWith('//')),
        adress,
      ).toEqual([]);
      // A block of data runs nothing.
      const skript = 'script:not([src],[type="application/ld+json"])';
      expect(dokument.querySelectorAll(`style,[style],${skript}`).length, adress).toBe(0);
    }
  });

  it('says on each page that the text is an example, and names the original', () => {
    for (const { adress, dokument } of sidor) {
      const rad = dokument.querySelector('.exempelrad')?.textContent ?? '';
      expect(rad, adress).toContain('exempel');
      expect(rad, adress).toMatch(/, (?:beslutat av|ett förslag från) /);
    }
  });

  it('has no stray spaces, words run together, remains of templates or wrong plurals', () => {
    const egnaSidor = sidor.filter(
      (sida) => (namn === 'mjolby' || !arUppslagsverk(sida)) && !arRodmarkt(sida),
    );
    const fel = egnaSidor.flatMap(({ adress, dokument }) => {
      const block = textblock(dokument.body);
      const funna = [
        ...block.flatMap(textfel),
        ...uppslagstexter(dokument).flatMap(textfel),
        ...upprepadInledning(block),
      ];
      // The pages of the codes quote signs, right and wrong: ../bilder/, [ ], &nbsp;.
      const egna = adress.startsWith('/redaktor/koder/')
        ? funna.filter((ett) => !/^(?:mellanslag|två skiljetecken|tom parentes)/.test(ett))
        : // The sign of a footnote, and a lowered figure, stand close to their word.
          funna.filter((ett) => !/\|\d+\|/.test(ett));
      return egna.map((ett) => `${adress} ${ett}`);
    });
    expect(egnaSidor.length).toBeGreaterThan(200);
    expect(fel).toEqual([]);
  });

  it('never shows “okänd”, undefined or remains of templates', () => {
    for (const { adress, dokument } of sidor) {
      const text = dokument.querySelector('main')?.textContent ?? '';
      expect(/undefined|\[object|NaN|\bnull\b/.exec(text)?.[0], adress).toBeUndefined();
      // The pages for editors say what the word is for.
      const varden = adress.startsWith('/redaktor/')
        ? []
        : [...dokument.querySelectorAll('main dd, main td, main time')];
      expect(
        varden
          // As a status it is a word of its own, with a day and an explanation (modell/status.ts).
          .filter((ett) => !ett.querySelector('.status') && !ett.matches('table td:last-child'))
          .map((ett) => ett.textContent?.trim())
          .filter((ett) => /^okänd\.?$/i.test(ett ?? '')),
        adress,
      ).toEqual([]);
    }
  });
});

/** A page that shows old and new text in one: spaces and points come twice there. Both texts are tried on their own pages. */
function arRodmarkt({ adress }: { adress: string }): boolean {
  return /^\/(?:forslag|versioner)\/(?:.*\/)?andringar\/$/.test(adress);
}

function idna(sida: Sida): Set<string> {
  return new Set([...sida.dokument.querySelectorAll('[id]')].map((el) => el.id));
}

function lankarna(sida: Sida): string[] {
  return [...sida.dokument.querySelectorAll('a[href]')]
    .map((a) => a.getAttribute('href') ?? '')
    .filter((adress) => !/^(https?:|mailto:|tel:|webcal:)/.test(adress));
}

function leder(
  adress: string,
  fran: Sida,
  bas: string,
  dist: string,
  ankare: Map<string, Set<string>>,
): boolean {
  const [vag = '', fragment] = adress.split('#');
  if (vag !== '' && !vag.startsWith(`${bas}/`)) return false;
  const mal = decodeURI(vag === '' ? fran.adress : vag.slice(bas.length).replace(/\?.*$/, ''));
  const id = fragment && decodeURIComponent(fragment);
  if (!ankare.has(mal)) return !id && existsSync(join(dist, mal)) && !mal.endsWith('/');
  return !id || (ankare.get(mal)?.has(id) ?? false);
}
