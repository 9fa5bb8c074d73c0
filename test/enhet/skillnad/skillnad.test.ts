import { describe, expect, it } from 'vitest';
import type { Versionspost } from '../../../src/schema/versioner.ts';
import { antalssatser, skillnad } from '../../../src/skillnad/index.ts';
import { kapitel, lista, omslutning, rubrik, stycke, tabell } from './stod.ts';

const LANG =
  'Nämnden ansvarar för att verksamheten bedrivs enligt de mål som fullmäktige har beslutat.';
const ANNAN = 'Förvaltningen lämnar underlag till nämnden och följer upp budgeten varje månad.';
const TREDJE = 'Revisorerna granskar om styrningen räcker till och lämnar sin berättelse i april.';

const satser = (fore: Versionspost[], efter: Versionspost[]) => antalssatser(skillnad(fore, efter));

describe('what has become of a passage', () => {
  it('that moved to another chapter, with its heading, costs no false change', () => {
    const fore = [
      kapitel('a', [stycke(ANNAN), rubrik('Ansvar'), stycke(LANG)]),
      kapitel('b', [stycke(TREDJE)], { nummer: '2' }),
    ];
    const efter = [
      kapitel('a', [stycke(ANNAN)]),
      kapitel('b', [stycke(TREDJE), rubrik('Ansvar'), stycke(LANG)], { nummer: '2' }),
    ];
    const { flyttar, antal } = skillnad(fore, efter);
    expect(flyttar).toEqual([
      {
        id: 'flytt-1',
        fran: 'kapitel-a',
        till: 'kapitel-b',
        namn: { fran: '1 Kapitlet a', till: '2 Kapitlet b' },
        andrad: false,
      },
    ]);
    expect(antal.ord).toEqual({ in: 0, ut: 0 });
    expect(satser(fore, efter)).toEqual(['2 kapitel ändrade.', '2 meningar flyttade.']);
  });

  it('that moved and was changed is told as both', () => {
    const nytt = LANG.replace('fullmäktige', 'kommunstyrelsen');
    const fore = [kapitel('a', [stycke(LANG), stycke(ANNAN)]), kapitel('b', [stycke(TREDJE)])];
    const efter = [kapitel('a', [stycke(ANNAN)]), kapitel('b', [stycke(TREDJE), stycke(nytt)])];
    const { flyttar, antal } = skillnad(fore, efter);
    expect(flyttar).toMatchObject([{ andrad: true }]);
    expect(antal.ord).toEqual({ in: 1, ut: 1 });
  });

  it('that moved within its chapter is told once', () => {
    const fore = [kapitel('a', [stycke(LANG), stycke(ANNAN), stycke(TREDJE)])];
    const efter = [kapitel('a', [stycke(ANNAN), stycke(TREDJE), stycke(LANG)])];
    expect(skillnad(fore, efter)).toMatchObject({
      flyttar: [{ fran: 'kapitel-a', till: 'kapitel-a' }],
      antal: { ord: { in: 0, ut: 0 } },
    });
  });

  it('that moved into a box is told as moved', () => {
    const fore = [kapitel('a', [stycke(LANG), omslutning('Ruta', stycke(ANNAN))])];
    const efter = [kapitel('a', [omslutning('Ruta', stycke(ANNAN), stycke(LANG))])];
    expect(skillnad(fore, efter).flyttar).toHaveLength(1);
  });
});

describe('what has become of a chapter', () => {
  const bok = (...ider: string[]) =>
    ider.map((id, nr) =>
      kapitel(id, [stycke(`${LANG} Så är det i ${id}.`)], {
        nummer: `1.${nr + 1}`,
        data: { ordning: nr + 1 },
      }),
    );

  it('that moved costs no false change, and those it passed have only got another number', () => {
    const { poster, omnumrerade, antal } = skillnad(
      bok('a', 'b', 'c', 'd'),
      bok('d', 'a', 'b', 'c'),
    );
    expect(poster).toMatchObject([
      { nyckel: 'kapitel-d', flyttad: true, textAndrad: false, uppgifter: [] },
    ]);
    expect(omnumrerade.map(({ fore, efter }) => [fore, efter])).toEqual([
      ['1.1', '1.2'],
      ['1.2', '1.3'],
      ['1.3', '1.4'],
    ]);
    expect(antal).toMatchObject({ ord: { in: 0, ut: 0 }, uppgifter: 0 });
  });

  it('that moved to another part is told so', () => {
    const [fore, efter] = [bok('a', 'b'), bok('a', 'b')];
    efter[1]!.data['del'] = 'annan';
    expect(skillnad(fore, efter).poster).toMatchObject([{ nyckel: 'kapitel-b', flyttad: true }]);
  });

  it('that got another id and title is the same chapter', () => {
    const fore = [
      kapitel('internkontroll', [stycke(LANG), stycke(ANNAN)], { namn: 'Internkontroll' }),
    ];
    const efter = [
      kapitel('intern-kontroll', [stycke(LANG), stycke(ANNAN)], { namn: 'Intern kontroll' }),
    ];
    expect(satser(fore, efter)).toEqual(['1 kapitel omdöpt.']);
    expect(skillnad(fore, efter).poster).toMatchObject([
      { fore: { id: 'internkontroll' }, block: [{ art: 'lika' }, { art: 'lika' }] },
    ]);
  });

  it('that is new or gone is counted with its sentences', () => {
    expect(satser([], bok('a'))).toEqual(['1 kapitel nytt.', '2 meningar tillagda.']);
    expect(satser(bok('a', 'b'), bok('a'))).toEqual([
      '1 kapitel borttaget.',
      '2 meningar borttagna.',
    ]);
  });

  it('that is as it was is not there', () => {
    expect(satser(bok('a'), structuredClone(bok('a')))).toEqual(['Ingenting skiljer.']);
  });
});

describe('inside a chapter', () => {
  const inre = (fore: Versionspost['block'], efter: Versionspost['block']) => {
    const [post] = skillnad([kapitel('a', fore)], [kapitel('a', efter)]).poster;
    const [block] = post!.block;
    return block?.art === 'andrat' ? block.inre : undefined;
  };

  it('items of a list are told one by one', () => {
    expect(
      inre(
        [lista('Mål för vården', 'Ramar i kronor', 'Uppdrag')],
        [lista('Uppdrag', 'Mål för vården', 'Ramar i nya kronor')],
      ),
    ).toMatchObject({
      punkter: [
        { art: 'in', flyttad: true },
        { art: 'lika' },
        { art: 'andrat' },
        { art: 'ut', flyttad: true },
      ],
    });
  });

  it('a column that came is a column, not a change in every row', () => {
    const fore = tabell(['Organ', 'När'], ['Nämnden', 'juni'], ['Styrelsen', 'maj']);
    const efter = tabell(
      ['Organ', 'Vem', 'När'],
      ['Nämnden', 'ordföranden', 'juni'],
      ['Styrelsen', 'chefen', 'maj'],
    );
    const visat = inre([fore], [efter]);
    expect(visat).toMatchObject({ kolumner: ['lika', 'in', 'lika'] });
    expect(visat?.slag === 'tabell' && visat.rader[1]!.celler.map(({ art }) => art)).toEqual([
      'lika',
      'in',
      'lika',
    ]);
  });

  it('a row keeps its fellow by what it is about, and moved rows are told as moved', () => {
    const fore = tabell(
      ['Organ', 'När'],
      ['Nämnden', 'juni'],
      ['Styrelsen', 'maj'],
      ['Fullmäktige', 'november'],
    );
    const efter = tabell(
      ['Organ', 'När'],
      ['Fullmäktige', 'november'],
      ['Nämnden', 'september'],
      ['Styrelsen', 'maj'],
    );
    const visat = inre([fore], [efter]);
    expect(
      visat?.slag === 'tabell' && visat.rader.map(({ art, flyttad }) => [art, flyttad]),
    ).toEqual([
      ['lika', undefined],
      ['in', true],
      ['andrat', undefined],
      ['lika', undefined],
      ['ut', true],
    ]);
  });
});
