import { describe, expect, it } from 'vitest';
import { omnamndAv } from '../../../src/modell/hanvisningar.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';

const bok = await lasHandbokFran('mjolby');
const steget = (process: string, id: string) =>
  bok.hitta('processer', process)?.steg.find((ett) => ett.id === id);

describe('a step that is an event', () => {
  it('takes actor, time, decision and outcome from it', () => {
    expect(steget('planering', 'rambeslut')).toMatchObject({
      nar: 'juni',
      beslut: true,
      ut: [
        'kommunmål och indikatorer',
        'preliminära målvärden',
        'driftramar',
        'investeringsbudget',
      ],
    });
    expect(steget('planering', 'rambeslut')?.aktor?.id).toBe('kommunfullmaktige');
  });

  it('says the time of an election year too', () => {
    expect(steget('planering', 'omvarldsdialog')?.nar).toBe('november; vid mandatskifte januari');
  });

  it('keeps what it says itself', () => {
    expect(steget('uppfoljning', 'medarbetarenkat')?.aktor?.id).toBe('forvaltningar');
    expect(steget('internkontroll', 'riskbedomning')?.nar).toBe('före planbeslutet; månad saknas');
  });

  it('points to its actor as any step does', () => {
    const storgrupp = bok.hitta('roller', 'storgrupp')!;
    expect(omnamndAv(storgrupp, 'processer').map(({ id }) => id)).toContain('planering');
  });
});
