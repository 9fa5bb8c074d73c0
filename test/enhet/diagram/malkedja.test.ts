import { describe, expect, it } from 'vitest';
import { malkedjebild, malkedjebildSmal } from '../../../src/diagram/malkedja/index.ts';
import type { Tavla } from '../../../src/diagram/ritbord/index.ts';
import type { Handbok } from '../../../src/modell/typer.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';

const mjolby = await lasHandbokFran('mjolby');
const mora = await lasHandbokFran('mora');
const BOCKER: [string, Handbok][] = [
  ['mjolby', mjolby],
  ['mora', mora],
];

/** All that a picture says. */
function orden({ rutor, texter, pilar }: Tavla): string {
  const rader = [...texter, ...pilar.flatMap(({ text }) => text ?? [])];
  return [...rutor.map(({ namn }) => namn), ...rader.map(({ text }) => text)].join(' ');
}

const lankar = ({ rutor }: Tavla) => rutor.map(({ lank }) => lank);

describe.each(BOCKER)('the goal chain of %s', (_, bok) => {
  const bred = malkedjebild(bok);
  const former: [string, Tavla][] = [
    ['wide', bred],
    ['narrow', malkedjebildSmal(bok)],
    ['a poster', malkedjebild(bok, 1200)],
  ];

  it.each(former)(
    '%s: each level with its decider, documents and inflow, as links',
    (_form, bild) => {
      for (const niva of bok.malkedja) {
        expect(lankar(bild), niva.id).toContain(niva.adress);
        for (const ett of [...niva.beslutasAv, ...niva.styrdokument])
          expect(lankar(bild), `${niva.id}: ${ett.namn}`).toContain(ett.adress);
        for (const { namn } of niva.data.infloden) expect(orden(bild)).toContain(namn);
      }
    },
  );

  it.each(former)('%s: one red thread, with a knot for each level of the chain', (_form, bild) => {
    expect(bild.tradar).toHaveLength(1);
    const kedja = bok.malkedja.filter((niva) => !niva.data.sidoniva);
    const knutar = bild.rutor.filter(({ klass }) => klass === 'huvud').map(({ namn }) => namn);
    expect(knutar).toEqual(kedja.map((_niva, nr) => String(nr + 1)));
  });

  it('feeds back upwards, with the words of each way', () => {
    const ater = bok.malkedja.flatMap((niva) => niva.aterkoppling);
    const streckade = bred.pilar.filter(({ slag }) => slag === 'streckad');
    // One is the sign in the legend.
    expect(streckade).toHaveLength(ater.length + 1);
    for (const { punkter } of streckade.slice(0, -1))
      expect(punkter.at(-1)!.y).toBeLessThan(punkter[0]!.y);
  });
});

describe('what the source does not say', () => {
  it('is a dash with a note, never a box', () => {
    const { rutor, texter } = malkedjebild(mjolby);
    expect(rutor.filter(({ namn }) => /saknas|säger (det )?inte$/.test(namn))).toEqual([]);
    const streck = texter.filter(({ text }) => text.startsWith('– '));
    expect(streck.map(({ stil }) => stil)).toEqual(['svagt', 'svagt']);
  });

  it('puts Mjölby’s values beside the chain, and Mora’s eight levels all in it', () => {
    expect(orden(malkedjebild(mjolby))).toContain('Bredvid kedjan');
    expect(orden(malkedjebild(mora))).not.toContain('Bredvid kedjan');
  });
});
