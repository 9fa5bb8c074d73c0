import { describe, expect, it } from 'vitest';
import { byggHandbok } from '../../../../src/modell/handbok.ts';
import { genvagen } from '../../../../src/modell/vagen/genvag.ts';
import { platsIVagen, vagen } from '../../../../src/modell/vagen/vagen.ts';
import { litenHandbok, post } from '../../../stod/liten-handbok.ts';

const modul = (id: string, ordning: number, gren?: string) =>
  post('utbildning', id, { titel: id, ordning, minuter: 8, sammanfattning: 'M.', gren });
const liten = litenHandbok();
const poster = [
  ...liten.poster,
  modul('forst', 1),
  modul('gren', 2, 'ledamot i nämnd'),
  modul('sist', 3),
];
const bok = byggHandbok({ ...liten, poster });
const ett = (id: string) => bok.hitta('utbildning', id)!;

describe('the path', () => {
  it('is what everybody takes, then the branches, whatever their order', () => {
    const { moduler, grenar, minuter } = vagen(bok);
    expect(moduler.map(({ id }) => id)).toEqual(['forst', 'sist']);
    expect(grenar.map(({ id }) => id)).toEqual(['gren']);
    expect(minuter).toBe(16);
  });

  it('leads from module to module, and from no role to another', () => {
    expect(platsIVagen(bok, ett('forst'))).toMatchObject({
      nummer: 1,
      antal: 2,
      efter: ett('sist'),
    });
    expect(platsIVagen(bok, ett('sist')).efter).toBeUndefined();
    expect(platsIVagen(bok, ett('gren'))).toMatchObject({ nummer: undefined, fore: ett('sist') });
  });
});

describe('the short cut', () => {
  const steg = (sida: string, minuter: number) => ({ sida, minuter, varfor: 'V.' });
  const medGenvag = byggHandbok({
    ...liten,
    handbok: {
      ...liten.handbok,
      utbildning: {
        genvag: {
          namn: 'Det viktigaste',
          ingress: 'I.',
          steg: [steg('utbildning:forst', 8), steg('/vem-beslutar/', 4), steg('/ordlista/', 3)],
        },
      },
    },
    poster,
  });

  it('calls its pages by their names, and sums its minutes', () => {
    const genvag = genvagen(medGenvag);
    expect(genvag?.steg.map(({ namn }) => namn)).toEqual(['forst', 'Vem beslutar?', 'Ordlista']);
    expect(genvag?.minuter).toBe(15);
  });

  it('is nothing in a handbook without one', () => {
    expect(genvagen(bok)).toBeUndefined();
  });
});
