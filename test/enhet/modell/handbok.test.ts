import { describe, expect, it } from 'vitest';
import { perManad } from '../../../src/modell/ar/aret.ts';
import { beslutslista } from '../../../src/modell/beslut.ts';
import { delmeny } from '../../../src/modell/delmeny.ts';
import { byggHandbok } from '../../../src/modell/handbok.ts';
import { omnamndAv } from '../../../src/modell/hanvisningar.ts';
import { malPerOmrade, vagenUpp } from '../../../src/modell/maltrad.ts';
import { omnamndaPer } from '../../../src/modell/omnamnda.ts';
import { perBokstav } from '../../../src/modell/ordlista.ts';
import { registerrader } from '../../../src/modell/register.ts';
import { uppgifterFor } from '../../../src/modell/uppgifter/index.ts';
import { litenHandbok, post } from '../../stod/liten-handbok.ts';

const bok = byggHandbok(litenHandbok());

describe('the chapters', () => {
  it('get numbers by part, place and parent', () => {
    expect(bok.kapitel.map((ett) => [ett.id, ett.nummer])).toEqual([
      ['om', ''],
      ['organisation', '1.1'],
      ['fullmaktige', '1.1.1'],
      ['namnder', '1.1.2'],
      ['mal', '2.1'],
    ]);
  });

  it('know their neighbours across the borders of the parts', () => {
    const mal = bok.hitta('kapitel', 'mal');
    expect(mal?.fore?.id).toBe('namnder');
    expect(mal?.efter).toBeUndefined();
    expect(bok.kapitel[0]?.fore).toBeUndefined();
  });

  it('show their own branch in the menu, not everything', () => {
    const rader = delmeny(bok.hitta('kapitel', 'namnder')!);
    expect(rader.map((rad) => rad.kapitel.id)).toEqual(['organisation', 'fullmaktige', 'namnder']);
  });

  it('show only the nearest siblings when there are many', () => {
    const manga = litenHandbok();
    manga.poster = Array.from({ length: 200 }, (_, i) =>
      post('kapitel', `k${i}`, {
        titel: `K${i}`,
        del: 'ett',
        ordning: i + 1,
        sammanfattning: 'S.',
      }),
    );
    const stor = byggHandbok(manga);
    const rader = delmeny(stor.hitta('kapitel', 'k100')!);
    expect(rader).toHaveLength(12);
    expect(rader.map((rad) => rad.kapitel.id)).toContain('k100');
    expect(delmeny(stor.hitta('kapitel', 'k199')!).at(-1)?.kapitel.id).toBe('k199');
  });
});

describe('the roles', () => {
  it('are linked, and come in order by kind', () => {
    expect(bok.roller.map((ett) => ett.id)).toEqual(['fullmaktige', 'kommunstyrelsen', 'direktor']);
    expect(bok.hitta('roller', 'kommunstyrelsen')?.under?.id).toBe('fullmaktige');
    expect(bok.hitta('roller', 'fullmaktige')?.barn.map((ett) => ett.id)).toEqual([
      'kommunstyrelsen',
    ]);
  });

  it('know their events in the order of the year', () => {
    expect(bok.hitta('roller', 'fullmaktige')?.handelser.map((ett) => ett.id)).toEqual([
      'ram',
      'budget',
    ]);
  });

  it('give a list of who decides', () => {
    const [skatt] = beslutslista(bok);
    expect(skatt).toMatchObject({ arende: 'Skattesats', ankare: 'skattesats-fullmaktige' });
    expect(skatt?.handelse?.id).toBe('budget');
  });
});

describe('the documents', () => {
  it('form a tree, with type, category and status', () => {
    const plan = bok.hitta('styrdokument', 'plan');
    expect(plan?.typ?.namn).toBe('plan');
    expect(plan?.kategori?.namn).toBe('VAD');
    expect([plan?.status, plan?.statusdag]).toEqual(['okänd', '2018-12-18']);
    expect(plan?.under?.id).toBe('rot');
  });

  it('are not replaced until the new one has begun to apply', () => {
    const status = (fran: string) => {
      const liten = litenHandbok();
      const plan = liten.poster.find(({ id }) => id === 'plan')!;
      Object.assign(plan.data, { galler: { fran: '1990' } });
      const ny = { ...plan.data, under: 'rot', ersatter: ['plan'], galler: { fran } };
      liten.poster = [
        ...liten.poster.filter((ett) => ett !== plan),
        post('styrdokument', 'plan', { ...plan.data, ersattAv: ['ny'] }),
        post('styrdokument', 'ny', { ...ny, titel: 'En ny plan' }),
      ];
      const bygd = byggHandbok(liten);
      return ['plan', 'ny'].map((id) => bygd.hitta('styrdokument', id)?.status);
    };
    expect(status('9998')).toEqual(['gällande', 'gäller senare']);
    expect(status('1999')).toEqual(['ersatt', 'gällande']);
  });

  it('say in the register what is missing', () => {
    const rad = registerrader(bok).find((ett) => ett.dokument.id === 'plan');
    expect(rad).toMatchObject({ datum: 'uppgift saknas', ansvarig: 'Webbansvarig' });
  });

  it('show unknown facts as missing, never as empty', () => {
    const uppgifter = uppgifterFor(bok.hitta('styrdokument', 'plan')!);
    expect(uppgifter.find((ett) => ett.etikett === 'Beslutsdatum')?.varden).toEqual([
      { text: 'uppgift saknas i källan', saknas: true },
    ]);
  });
});

describe('the goals', () => {
  it('can be walked upwards and downwards', () => {
    const aktivitet = bok.hitta('mal', 'aktivitet')!;
    expect(vagenUpp(aktivitet).map((ett) => ett.id)).toEqual(['mal-1']);
    expect(malPerOmrade(bok).map((ett) => ett.omrade)).toEqual(['1. Livskraft']);
  });
});

describe('the year', () => {
  it('sets an event in each month where it begins, and one without a month last', () => {
    const manader = perManad(bok.arshjul).map((ett) => [
      ett.manad.id,
      ett.handelser.map((h) => h.id),
    ]);
    expect(manader).toEqual([
      ['april', ['prognos']],
      ['juni', ['ram']],
      ['augusti', ['prognos']],
      ['november', ['budget']],
      ['utan-manad', ['kontroll']],
    ]);
  });
});

describe('the references', () => {
  it('go both ways, from fields and from text', () => {
    const fullmaktige = bok.hitta('roller', 'fullmaktige')!;
    expect(omnamndAv(fullmaktige, 'kapitel').map((ett) => ett.id)).toEqual(['fullmaktige', 'mal']);
    expect(omnamndAv(fullmaktige, 'arshjul', 'aktorer[]').map((ett) => ett.id)).toEqual([
      'ram',
      'budget',
    ]);
    expect(omnamndaPer(fullmaktige, bok).map((grupp) => grupp.rubrik)).toContain('Årshjulet');
  });
});

it('sorts the glossary as Swedish does', () => {
  expect(perBokstav(bok.ordlista).map((ett) => ett.bokstav)).toEqual(['A', 'Z', 'Å', 'Ä', 'Ö']);
});
