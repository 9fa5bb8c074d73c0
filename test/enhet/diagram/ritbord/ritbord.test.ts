import { describe, expect, it } from 'vitest';
import {
  bryt,
  forklaring,
  gren,
  matRuta,
  matSnav,
  nedat,
  placera,
  ritaTavla,
  ruta,
  textbredd,
  type Form,
  type Tavla,
} from '../../../../src/diagram/ritbord/index.ts';

describe('a text on the drawing board', () => {
  it('is measured in the font of the site, bold wider than plain', () => {
    expect(textbredd('Kommunfullmäktige')).toBeGreaterThan(110);
    expect(textbredd('Kommunfullmäktige')).toBeLessThan(135);
    expect(textbredd('Kommunfullmäktige', 'namn')).toBeGreaterThan(textbredd('Kommunfullmäktige'));
  });

  it('is broken between words, into lines of about the same length', () => {
    expect(bryt('Rådet för delaktighet och annat', 150)).toEqual([
      'Rådet för delaktighet',
      'och annat',
    ]);
  });

  it('keeps a word whole that has room on a line', () => {
    expect(bryt('Kultur- och fritidsförvaltningen', 145)).toEqual([
      'Kultur- och',
      'fritidsförvaltningen',
    ]);
  });

  it.each([
    ['Byggnads- och räddningsnämnden', 100, ['Byggnads- och', 'räddnings-', 'nämnden']],
    ['Utbildningsförvaltningen', 110, ['Utbildnings-', 'förvaltningen']],
    ['Kommunfullmäktige', 90, ['Kommun-', 'fullmäktige']],
    ['Synpunktshantering', 90, ['Synpunkts-', 'hantering']],
  ])('takes %s apart between its parts', (text, bredd, rader) => {
    expect(bryt(text, bredd)).toEqual(rader);
  });

  it('never gives a line that is too wide, as long as a syllable has room', () => {
    for (const text of ['Överförmyndarnämndens verksamhetsberättelse', 'Investeringsanslagen'])
      for (let bredd = 70; bredd < 300; bredd += 13)
        for (const rad of bryt(text, bredd)) expect(textbredd(rad)).toBeLessThanOrEqual(bredd);
  });

  it('loses no letter', () => {
    for (let bredd = 60; bredd < 260; bredd += 17) {
      const ihop = bryt('Omsorgs- och socialförvaltningen', bredd).join('').replaceAll('-', '');
      expect(ihop.replaceAll(' ', '')).toBe('Omsorgsochsocialförvaltningen');
    }
  });
});

describe('a box', () => {
  const FORMER: Form[] = [
    'ruta',
    'rund',
    'pill',
    'sexkant',
    'romb',
    'dokument',
    'snitt',
    'pilruta',
  ];

  it.each(FORMER)('of the shape %s holds its text', (form) => {
    const box = ruta(
      { rader: [{ text: 'Beslutar om mål och budget' }], form },
      { x: 10, y: 20, bredd: 190 },
    );
    for (const { x, y, bredd } of box.rader) {
      expect(x - bredd / 2).toBeGreaterThanOrEqual(box.x);
      expect(x + bredd / 2).toBeLessThanOrEqual(box.x + box.bredd);
      expect(y - 12).toBeGreaterThanOrEqual(box.y);
      expect(y + 4).toBeLessThanOrEqual(box.y + box.hojd);
    }
  });

  it('is as narrow as its text when it may be', () => {
    const snav = matSnav({ rader: [{ text: 'KF' }] }, 200);
    expect(snav.bredd).toBeLessThan(50);
    expect(matRuta({ rader: [{ text: 'KF' }] }, 200).bredd).toBe(200);
  });

  it('keeps its text in the middle when it is made higher', () => {
    const innehall = { rader: [{ text: 'KF' }] };
    const matt = matRuta(innehall, 100);
    const hog = placera(innehall, { x: 0, y: 0 }, matt, matt.hojd + 40);
    const lag = placera(innehall, { x: 0, y: 0 }, matt);
    expect(hog.rader[0]!.y).toBe(lag.rader[0]!.y + 20);
  });
});

describe('lines', () => {
  const a = { x: 0, y: 0, bredd: 100, hojd: 40 };
  const b = { x: 200, y: 100, bredd: 100, hojd: 40 };

  it('go straight where they can, else turn twice', () => {
    expect(nedat(a, { ...a, y: 90 }).punkter).toHaveLength(2);
    expect(nedat(a, b).punkter).toEqual([
      { x: 50, y: 40 },
      { x: 50, y: 70 },
      { x: 250, y: 70 },
      { x: 250, y: 100 },
    ]);
  });

  it('share a stem in a tree', () => {
    const [en, tva] = gren(a, [b, { ...b, x: 400 }]);
    expect(en!.punkter.slice(0, 2)).toEqual(tva!.punkter.slice(0, 2));
  });
});

describe('a picture', () => {
  const lank = (adress: string) => `/bas${adress}`;
  const kf = ruta(
    { rader: [{ text: 'Fullmäktige & <KF>' }], lank: '/roller/kf/' },
    { x: 0, y: 0, bredd: 200 },
  );
  const tavla: Tavla = {
    bredd: 200,
    hojd: 100,
    ramar: [],
    rutor: [kf],
    pilar: [
      {
        slag: 'pil',
        punkter: [
          { x: 5, y: 50 },
          { x: 100.123, y: 50 },
        ],
      },
    ],
    texter: [],
  };
  const namn = { id: 'bild-x', titel: 'Titel "här"', beskrivning: 'Ord', lank };

  it('is a group with name and description when it has links, else an image', () => {
    const svg = ritaTavla(tavla, namn);
    expect(svg).toContain('role="group"');
    expect(svg).toContain('aria-labelledby="bild-x-title"');
    expect(svg).toContain('<title id="bild-x-title">Titel &quot;här&quot;</title>');
    expect(svg).toContain('<a class="tavelruta enkel" href="/bas/roller/kf/">');
    const utan = ritaTavla({ ...tavla, rutor: [{ ...kf, lank: undefined }] }, namn);
    expect(utan).toContain('role="img"');
  });

  it('escapes what content gives, has no styles, and is the same every time', () => {
    const svg = ritaTavla(tavla, namn);
    expect(svg).toContain('Fullmäktige &amp; &lt;KF&gt;');
    expect(svg).not.toMatch(/style=|<style|\d\.\d\d/);
    expect(ritaTavla(tavla, namn)).toBe(svg);
  });

  it('says a broken word whole to those who listen', () => {
    const bruten = ruta(
      { rader: [{ text: 'Utbildningsförvaltningen' }], lank: '/a/' },
      { x: 0, y: 0, bredd: 120 },
    );
    expect(ritaTavla({ ...tavla, rutor: [bruten] }, namn)).toContain(
      '<title>Utbildningsförvaltningen</title>',
    );
  });

  it('has a legend that keeps to its width', () => {
    const tecken = ['politiska organ', 'förvaltningar', 'råd och beredningar', 'bolag'].map(
      (ett) => ({
        namn: ett,
        form: 'ruta' as const,
        klass: 'politik' as const,
      }),
    );
    const { texter, hojd } = forklaring(tecken, { x: 0, y: 10, bredd: 330 });
    for (const { x, bredd } of texter) expect(x + bredd).toBeLessThanOrEqual(330);
    expect(hojd).toBeGreaterThan(50);
  });
});
