import { describe, expect, it } from 'vitest';
import { byggHandbok } from '../../../src/modell/handbok.ts';
import { registerlage, registerrader } from '../../../src/modell/register.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';
import { litenHandbok, post } from '../../stod/liten-handbok.ts';

const beslut = {
  organ: 'fullmaktige',
  datum: '2015-01-01',
  paragraf: '§ 1',
  diarienummer: 'okänd',
};
const dokument = (id: string, mer: object) =>
  post('styrdokument', id, {
    titel: id,
    typ: 'plan',
    sammanfattning: 'S.',
    beslut,
    dokumentansvarig: 'direktor',
    grund: 'viljeinriktat',
    ...mer,
  });

function laget() {
  const { handbok, poster } = litenHandbok();
  const utan = poster.filter(({ samling }) => samling !== 'styrdokument');
  const egna = [
    dokument('snart', { revideras: '2019-06-18' }),
    dokument('snarast', { revideras: '2018-12-18' }),
    dokument('senare', { revideras: '2019-06-19' }),
    dokument('forsenad', { revideras: '2018-06' }),
    dokument('utgangen', { galler: { till: '2017' }, revideras: '2019-01-01' }),
    dokument('helt', { beslut: { ...beslut, diarienummer: '2015:1' } }),
  ];
  return registerlage(
    byggHandbok({ handbok: { ...handbok, lage: '2018-12-18' }, poster: [...utan, ...egna] }),
  );
}

describe('the state of the register', () => {
  it('counts what is to be reviewed within six months, nearest first', () => {
    expect(laget().oversyn.map((ett) => [ett.dokument.id, ett.senast])).toEqual([
      ['snarast', '2018-12-18'],
      ['snart', '2019-06-18'],
    ]);
  });

  it('tells apart what is late and what has expired', () => {
    expect(laget().forsenade.map((ett) => ett.dokument.id)).toEqual(['forsenad']);
    expect(laget().utgangna.map((ett) => ett.id)).toEqual(['utgangen']);
  });

  it('counts all, by status and by category', () => {
    const { antal, perStatus, perKategori } = laget();
    const summa = (lista: { antal: number }[]) =>
      lista.reduce((hittills, ett) => hittills + ett.antal, 0);
    expect([antal, summa(perStatus), summa(perKategori)]).toEqual([6, 6, 6]);
  });

  it('says which facts are missing', () => {
    const { saknar } = laget();
    expect(saknar.map((ett) => ett.dokument.id)).not.toContain('helt');
    expect(saknar[0]?.uppgifter).toEqual(['diarienummer']);
  });

  it('has a row for each document', async () => {
    const bok = await lasHandbokFran('mora');
    expect(registerrader(bok).map((rad) => rad.dokument)).toEqual(bok.styrdokument);
  });
});
