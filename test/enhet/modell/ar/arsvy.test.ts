import { describe, expect, it } from 'vitest';
import { arsmanader, arsvy, vytider, type Inslag } from '../../../../src/modell/ar/arsvy.ts';
import { lasHandbokFran } from '../../../stod/las-handbok.ts';

const mjolby = await lasHandbokFran('mjolby');
const mora = await lasHandbokFran('mora');

const hitta = (inslag: Inslag[], id: string) => inslag.find((ett) => ett.handelse.id === id);

describe('an ordinary year', () => {
  it('has all events but those that belong to the change of mandate', () => {
    const ider = arsvy(mjolby, 'vanligt').map((ett) => ett.handelse.id);
    expect(
      mjolby.arshjul
        .filter((ett) => !ider.includes(ett.id))
        .map((ett) => ett.id)
        .sort(),
    ).toEqual(['ny-kommunstyrelse', 'nytt-fullmaktige']);
    const baraVidVal = mora.arshjul.filter(({ data }) =>
      data.nar.some((nar) => 'gangerPerMandatperiod' in nar),
    );
    expect(baraVidVal).toHaveLength(4);
    expect(arsvy(mora, 'vanligt')).toHaveLength(mora.arshjul.length - 4);
    const sist = arsmanader(arsvy(mora, 'mandatskifte')).at(-1);
    expect(sist?.id).toBe('utan-manad');
    expect(sist?.inslag.map(({ handelse }) => handelse)).toEqual(
      expect.arrayContaining(baraVidVal),
    );
  });

  it('counts the numbers in the order of the year, and gives none to what has no month', () => {
    const vy = arsvy(mjolby, 'vanligt');
    const nummer = vy.map((ett) => ett.nummer).filter((ett) => ett !== undefined);
    expect(nummer).toEqual(nummer.map((_, plats) => plats + 1));
    expect(
      vy.filter((ett) => ett.nummer === undefined).every((ett) => ett.tider.length === 0),
    ).toBe(true);
  });

  it('has all events in the list', () => {
    const vy = arsvy(mjolby, 'vanligt');
    const lista = new Set(arsmanader(vy).flatMap((grupp) => grupp.inslag));
    expect(lista.size).toBe(vy.length);
    expect(arsmanader(vy).at(-1)?.id).toBe('utan-manad');
  });

  it('has a heading for each month, also when nothing begins in it', () => {
    const manader = arsmanader(arsvy(mjolby, 'vanligt')).slice(0, 12);
    expect(manader.map((grupp) => grupp.manad)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(manader[6]?.inslag).toEqual([]);
  });
});

describe('election year and change of mandate', () => {
  const vy = arsvy(mjolby, 'mandatskifte');

  it('moves the dialogue with the outside world to January of the year after', () => {
    const dialog = hitta(vy, 'omvarldsdialog');
    expect(dialog?.tider).toEqual([{ fran: 1, till: 1, dag: 0, aretEfter: true }]);
    expect(dialog?.nar).toBe('januari (året efter valet)');
    expect(
      arsmanader(vy)
        .find((ett) => ett.id === 'november')
        ?.inslag.map((ett) => ett.handelse.id),
    ).not.toContain('omvarldsdialog');
    expect(arsmanader(vy).find((ett) => ett.id === 'januari-aret-efter')?.inslag).toContain(dialog);
  });

  it('says what differs when the time is the same', () => {
    expect(hitta(vy, 'budgetbeslut')?.nar).toBe('november');
    expect(hitta(vy, 'budgetbeslut')?.skillnad).toContain('nyvalda');
  });

  it('has the new council in October and the new board the year after', () => {
    expect(hitta(vy, 'nytt-fullmaktige')?.tider[0]).toMatchObject({ fran: 10, aretEfter: false });
    expect(hitta(vy, 'ny-kommunstyrelse')?.tider[0]).toMatchObject({ fran: 1, aretEfter: true });
  });

  it('leaves the rest of the year as it is', () => {
    expect(hitta(vy, 'bokslut')?.tider).toEqual(hitta(arsvy(mjolby, 'vanligt'), 'bokslut')?.tider);
    expect(vy).toHaveLength(mjolby.arshjul.length);
  });
});

describe('the times of a view', () => {
  it.each([
    [{ manad: 'maj' }, [[5, 5, 0]]],
    [{ manad: 'maj', dag: 3 }, [[5, 5, 3]]],
    [{ sista: 'april' }, [[4, 4, 31]]],
    [{ senast: 'april', dag: 15 }, [[4, 4, 15]]],
    [{ fran: 'november', till: 'januari' }, [[11, 13, 0]]],
    [{ okand: 'någon gång' }, []],
  ] as const)('%j', (nar, tider) => {
    expect(vytider({ ...nar } as never).map(({ fran, till, dag }) => [fran, till, dag])).toEqual(
      tider,
    );
  });

  it('takes every month but the exceptions', () => {
    expect(vytider({ varjeManad: true, utom: ['januari', 'juli'] })).toHaveLength(10);
  });
});
