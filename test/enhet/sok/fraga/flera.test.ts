import { describe, expect, it } from 'vitest';
import { foraSamman, type Sokdel } from '../../../../src/sok/fraga/flera.ts';
import { filtrera, valen } from '../../../../src/sok/fraga/filter.ts';
import { motorerFran } from '../../../../src/sok/fraga/motor-flera.ts';
import type { Pagefind } from '../../../../src/sok/fraga/motor.ts';
import type { Sokresultat } from '../../../../src/sok/fraga/sok.ts';
import { SLAG, type Sidtext, type Soktabell } from '../../../../src/sok/ord/typer.ts';

const tabell = (...titlar: string[]): Soktabell => ({
  sidor: titlar.map((titel) => [titel, titel, SLAG.indexOf('Ord'), -1, -1, [0], [], []]),
  delar: [],
  status: [],
  roller: [`roll ${titlar[0]}`],
  synonymer: {},
  lagar: [],
  reserv: [],
});

function del(
  id: string,
  titlar: string[],
  svar: Partial<Sokresultat>,
  poang: number[] = [],
): Sokdel {
  const traffar = poang.map((tal, plats) => ({
    plats,
    poang: tal,
    termer: [0],
    traffar: [
      { id: titlar[plats]!, poang: tal, platser: [], hamta: () => Promise.resolve(sida(plats)) },
    ],
  }));
  const resultat = { traffar, menade: undefined, svar: undefined, ...svar };
  return {
    id,
    namn: `${id} kommun`,
    sokare: { tabell: tabell(...titlar), sok: async () => resultat },
  };
}

const sida = (plats: number): Sidtext => ({
  url: `/ord/${plats}/`,
  content: '',
  meta: { title: 't', slag: 'Ord', smulor: 'Ordlista', adress: `/ord/${plats}/` },
  anchors: [],
});

const kort = (rubrik: string) => ({
  rubrik,
  svar: [{ text: 'KF', adress: '/roller/kf/' }],
  rader: [{ etikett: 'När', varden: [{ text: 'juni' }] }],
});

describe('a search over several handbooks', () => {
  it('gives the best first, whosever it is, with an address in its handbook', async () => {
    const sokare = foraSamman([del('a', ['x', 'y'], {}, [3, 1]), del('b', ['z'], {}, [2])]);
    const { traffar } = await sokare.sok('ord');
    expect(traffar.map(({ plats }) => sokare.tabell.sidor[plats]![1])).toEqual(['x', 'z', 'y']);
    expect((await traffar[1]!.traffar[0]!.hamta()).meta).toMatchObject({
      adress: '/b/ord/0/',
      smulor: 'b kommun / Ordlista',
    });
  });

  it('sifts by handbook, and by the roles of both', async () => {
    const sokare = foraSamman([del('a', ['x', 'y'], {}, [3, 1]), del('b', ['z'], {}, [2])]);
    const { traffar } = await sokare.sok('ord');
    expect(valen(traffar, {}, sokare.tabell)).toMatchObject({
      del: [
        { varde: 'a kommun', antal: 2 },
        { varde: 'b kommun', antal: 1 },
      ],
      roll: [
        { varde: 'roll x', antal: 2 },
        { varde: 'roll z', antal: 1 },
      ],
    });
    expect(filtrera(traffar, { del: 'b kommun' }, sokare.tabell)).toHaveLength(1);
  });

  it('asks no handbook about words that are only like those that another knows', async () => {
    const sokare = foraSamman([
      del('a', ['x'], { menade: 'annat' }, [9]),
      del('b', ['z'], {}, [2]),
    ]);
    const { traffar, menade } = await sokare.sok('ord');
    expect(traffar).toHaveLength(1);
    expect(menade).toBeUndefined();
  });

  it('says what was meant where no handbook knows the word', async () => {
    const sokare = foraSamman([del('a', ['x'], { menade: 'annat' }, [1]), del('b', ['z'], {})]);
    expect((await sokare.sok('ord')).menade).toBe('annat');
  });

  it('puts the answers beside each other, each with whose it is', async () => {
    const sokare = foraSamman([
      del('a', ['x'], { svar: { slag: 'vem', kort: [kort('Budget')] } }, [1]),
      del('b', ['z'], { svar: { slag: 'tiger', kort: [kort('Inget')] } }, [1]),
      del('c', ['w'], { svar: { slag: 'vem', kort: [kort('Kommunplan')] } }, [1]),
    ]);
    const { svar } = await sokare.sok('vem beslutar budgeten');
    expect(svar).toEqual({
      slag: 'vem',
      kort: [
        {
          ...kort('a kommun: Budget'),
          svar: [{ text: 'KF', adress: '/a/roller/kf/' }],
        },
        {
          ...kort('c kommun: Kommunplan'),
          svar: [{ text: 'KF', adress: '/c/roller/kf/' }],
        },
      ],
    });
  });

  it('says that the sources are silent only where nothing is found', async () => {
    const tiger = { svar: { slag: 'tiger' as const, kort: [kort('Inget')] } };
    const utan = foraSamman([del('a', ['x'], tiger), del('b', ['z'], tiger)]);
    expect((await utan.sok('ord')).svar?.kort).toHaveLength(2);
    const med = foraSamman([del('a', ['x'], tiger), del('b', ['z'], {}, [1])]);
    expect((await med.sok('ord')).svar).toBeUndefined();
  });
});

describe('the engines of several indexes', () => {
  it('run on one Pagefind, and each takes its own pages, a page once', async () => {
    const fragor: string[] = [];
    const lagda: string[] = [];
    const traff = (id: string) => ({ id, score: 1, words: [], data: async () => sida(0) });
    const pagefind: Pagefind = {
      createInstance: () => ({
        search: async (fraga) => {
          fragor.push(fraga);
          // Both have the page "lika": Pagefind tells of it twice.
          const alla = ['x', 'lika', 'z', 'lika'].map(traff);
          return { results: fraga.startsWith('"') ? [traff('z')] : alla };
        },
        mergeIndex: async (adress) => void lagda.push(adress),
      }),
    };
    const index = [
      { adress: '/a/', tabell: tabell('x', 'lika') },
      { adress: '/b/', tabell: tabell('z', 'lika') },
    ];
    const motorer = await motorerFran(pagefind, index);
    expect(lagda).toEqual(['/b/']);
    const svar = await Promise.all(motorer.map((motor) => motor.slaUpp('ord')));
    expect(svar.map(({ traffar, kand }) => [traffar.map(({ id }) => id), kand])).toEqual([
      [['x', 'lika'], false],
      [['lika', 'z'], true],
    ]);
    expect(fragor.filter((fraga) => fraga === 'ord')).toHaveLength(1);
  });
});
