import { describe, expect, it } from 'vitest';
import { enkelbilder, enkelProcess, figurbild } from '../../../../src/diagram/enkelt/index.ts';
import { ENKELBILDER } from '../../../../src/innehall/brod/enkelbilder.ts';
import type { Tavelpil, Tavelruta, Tavla } from '../../../../src/diagram/ritbord/index.ts';
import { lasHandbokFran } from '../../../stod/las-handbok.ts';

const mjolby = await lasHandbokFran('mjolby');
const mora = await lasHandbokFran('mora');
const figur = (id: string) => figurbild(mjolby.data.figurer.find((ett) => ett.id === id)!);
const bilden = (id: string) => enkelbilder(mjolby).find((ett) => ett.id === id)!;

/** "Planera → Genomför": each arrow by the boxes that it touches. */
function pilarIOrd({ rutor, pilar }: Tavla): string[] {
  const vid = ({ punkter }: Tavelpil, plats: 0 | -1) =>
    rutor.find((ruta) => ror(ruta, punkter.at(plats)!))?.rader[0]?.text;
  return pilar.map((pil) => `${vid(pil, 0)} → ${vid(pil, -1)}`);
}

function ror({ x, y, bredd, hojd }: Tavelruta, punkt: { x: number; y: number }): boolean {
  const inomX = punkt.x >= x - 0.5 && punkt.x <= x + bredd + 0.5;
  return inomX && punkt.y >= y - 0.5 && punkt.y <= y + hojd + 0.5;
}

describe('the figures of handbok.yaml', () => {
  it.each(['bred', 'smal'] as const)('close a cycle (%s)', (form) => {
    expect(pilarIOrd(figur('forbattringshjulet')[form]())).toEqual([
      'Planera → Genomför',
      'Genomför → Utvärdera',
      'Utvärdera → Förbättra',
      'Förbättra → Planera',
    ]);
  });

  it('add parts up to a sum, with a plus between them', () => {
    const bild = figur('budgetens-delar').bred();
    expect(pilarIOrd(bild)).toContain('Årsbudget → Totalbudget');
    expect(bild.texter.map(({ text }) => text)).toEqual(['+', '+', '+']);
  });

  it('say what a part goes by, and not that the source does not tell', () => {
    const ord = figur('resursmodellen')
      .bred()
      .rutor.map(({ namn }) => namn);
    expect(ord.join()).toContain('Kriterium: politiskt beslut');
    expect(ord.join()).not.toContain('saknas');
  });

  it('set two sides against each other', () => {
    const { rutor, pilar } = figur('vad-och-hur').bred();
    expect(new Set(rutor.map(({ klass }) => klass))).toEqual(new Set(['politik', 'verksamhet']));
    expect(pilar).toHaveLength(2);
  });
});

describe('a simple picture', () => {
  it('is made for each name in the list, from data alone', () => {
    expect(enkelbilder(mjolby).map(({ id }) => id)).toEqual(Object.keys(ENKELBILDER));
    // Mora has no offices of its nämnder.
    expect(enkelbilder(mora).map(({ id }) => id)).not.toContain('namnderna');
  });

  it('says the same in words as in boxes', () => {
    for (const bild of [...enkelbilder(mjolby), ...mjolby.processer.map(enkelProcess)])
      for (const form of [bild.bred(), bild.smal()]) {
        const iBilden = form.rutor.flatMap(({ lank }) => lank ?? []);
        const iOrd = bild.rader.flatMap(({ lank }) => lank ?? []);
        expect(iBilden, bild.id).toEqual(expect.arrayContaining(iOrd));
      }
  });

  it('of a process is silent of the months that the source does not tell', () => {
    const process = mjolby.hitta('processer', 'internkontroll')!;
    const sagt = [
      ...enkelProcess(process).rader.map(({ text }) => text),
      ...enkelProcess(process)
        .bred()
        .rutor.map(({ namn }) => namn),
    ];
    expect(sagt.join()).toContain('före planbeslutet');
    expect(sagt.join()).not.toContain('saknas');
  });

  it('of the year has the decisions, and what leads to them', () => {
    const ord = bilden('aret').rader.map(({ namn, text }) => `${namn}: ${text}`);
    expect(ord).toContain('Fullmäktige beslutar mål och budget: november, beslut');
    expect(bilden('aret').bred().ramar).toHaveLength(12);
  });

  it('of the chain has an arrow back only where a level hears from another', () => {
    const ater = mjolby.malkedja.flatMap(({ aterkoppling }) => aterkoppling);
    const streckade = bilden('kedjan')
      .bred()
      .pilar.filter(({ slag, punkter }) => slag === 'streckad' && punkter.length > 2);
    expect(streckade).toHaveLength(ater.length);
  });

  it('of the organisation draws no line that the roles do not have', () => {
    const kort = (bok: typeof mora) =>
      pilarIOrd(
        enkelbilder(bok)
          .find(({ id }) => id === 'organisationen')!
          .bred(),
      );
    expect(kort(mjolby)).toContain('Medborgare → Kommunfullmäktige');
    expect(kort(mora).join()).not.toContain('Invånare');
  });
});

describe('the plain version', () => {
  it('has a picture in at least ten texts', () => {
    const med = mjolby.popular.filter(({ inne }) =>
      inne.komponenter.some(({ namn }) => /^(Enkel|Figur)/.test(namn)),
    );
    expect(med.length).toBeGreaterThanOrEqual(10);
  });

  it('speaks of a picture only where there is one', () => {
    for (const { id, data, inne } of mjolby.popular) {
      if (!/\b(en|i en|denna|den här) bild\b|^Bilden av/m.test(data.sammanfattning)) continue;
      if (/bild av framtiden/.test(data.sammanfattning)) continue;
      expect(inne.komponenter.length, id).toBeGreaterThan(0);
    }
  });
});
