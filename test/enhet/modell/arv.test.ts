import { describe, expect, it } from 'vitest';
import { floden } from '../../../src/kalender/index.ts';
import { handelserFor, lasareAv, medArv } from '../../../src/modell/arv.ts';
import { byggHandbok } from '../../../src/modell/handbok.ts';
import { forLasare } from '../../../src/modell/lins.ts';
import type { Handbok } from '../../../src/modell/typer.ts';
import { sokunderlag } from '../../../src/sok/bygg/underlag.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';
import { litenHandbok, post } from '../../stod/liten-handbok.ts';

const mjolby = await lasHandbokFran('mjolby');
const mora = await lasHandbokFran('mora');
const handelser = (bok: Handbok, roll: string) => handelserFor(bok, [roll]).map(({ id }) => id);

describe('roles inherit', () => {
  it('from what they are part of, and from their parts, but not from sisters', () => {
    expect(medArv(mjolby, ['enhetschef'])).toEqual(['enhetschef', 'forvaltningar']);
    expect(medArv(mjolby, ['budgetberedningen'])).toEqual(['budgetberedningen', 'kommunstyrelsen']);
    expect(medArv(mjolby, ['miljonamnden'])).toEqual(['miljonamnden', 'namnder']);
    const styrelsen = medArv(mjolby, ['kommunstyrelsen']);
    expect(styrelsen).toEqual(
      expect.arrayContaining([
        'budgetberedningen',
        'arbetsutskottet',
        'kommunstyrelsens-presidium',
      ]),
    );
    expect(styrelsen).not.toContain('kommunfullmaktige');
    expect(styrelsen).not.toContain('namnder');
  });

  it('both ways: a reader of one sees the other’s, whichever is the whole', () => {
    for (const bok of [mjolby, mora])
      for (const ett of bok.roller)
        for (const id of medArv(bok, [ett.id])) expect(medArv(bok, [id])).toContain(ett.id);
  });

  it('and a ring of parts has an end', () => {
    const { handbok, poster } = litenHandbok();
    const data = { slag: 'organ', sammanfattning: 'S.' };
    const ring = byggHandbok({
      handbok,
      poster: [
        ...poster,
        post('roller', 'a', { ...data, namn: 'A', ingarI: ['b'] }),
        post('roller', 'b', { ...data, namn: 'B', ingarI: ['a'] }),
      ],
    });
    expect(medArv(ring, ['a']).sort()).toEqual(['a', 'b']);
  });
});

describe('what the inheritance gives', () => {
  it('a manager sees the year of the administration, which was one event', () => {
    const forvaltningarna = mjolby.hitta('roller', 'forvaltningar')!.handelser.map(({ id }) => id);
    expect(handelser(mjolby, 'enhetschef')).toEqual(expect.arrayContaining(forvaltningarna));
  });

  it('fullmäktige sees what it is given, too', () => {
    expect(handelser(mjolby, 'kommunfullmaktige')).toEqual(
      expect.arrayContaining(['arsredovisning-till-kf', 'delarsrapport-till-kf', 'budgetbeslut']),
    );
  });

  it('one who is new in politics has nearly all the decisions of the others', () => {
    const antal = (id: string) =>
      forLasare(mjolby, mjolby.data.ingangar.find((ett) => ett.id === id)!.roller).beslut.length;
    expect(antal('ny-fortroendevald')).toBeGreaterThan(50);
    expect(antal('fortroendevald')).toBeGreaterThanOrEqual(antal('ny-fortroendevald'));
  });

  it.each([mjolby, mora])('lens, search and calendar agree, for every role and event', (bok) => {
    const { poster } = sokunderlag(bok);
    const alla = floden(bok);
    for (const roll of bok.roller) {
      const egna = handelser(bok, roll.id);
      expect(forLasare(bok, [roll.id]).handelser.map(({ id }) => id)).toEqual(egna);
      const iSoken = poster
        .filter((ett) => ett.slag === 'Händelse' && ett.roller?.includes(roll.namn))
        .map(({ adress }) => adress.split('/')[2]);
      expect(iSoken).toEqual(egna);
      const flode = alla.find(({ id }) => id === roll.id)?.handelser.map(({ id }) => id) ?? [];
      expect(egna).toEqual(expect.arrayContaining(flode));
    }
    for (const nod of bok.arshjul)
      expect(lasareAv(bok, nod).map(({ id }) => id)).toEqual(
        bok.roller.filter(({ id }) => handelser(bok, id).includes(nod.id)).map(({ id }) => id),
      );
  });
});
