import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { lasUppgifter } from '../../../../src/granskning/index.ts';
import { arsvy } from '../../../../src/modell/ar/arsvy.ts';
import { tidshandelser, TIDSEXEMPEL } from '../../../../src/modell/exempel/index.ts';
import { arshjulSchema } from '../../../../src/schema/arshjul.ts';
import { narSchema } from '../../../../src/tid/nar.ts';
import { BRA } from '../../../fall/stod.ts';
import { granskaHandbok } from '../../../../src/granskning/index.ts';
import { byggHandbok, ramaterialUr } from '../../../../src/modell/handbok.ts';
import { granskaFiler } from '../../../stod/prov-exempel.ts';
import { FILEXEMPEL } from '../../../../src/modell/exempel/index.ts';

const tider = TIDSEXEMPEL.flatMap(({ kalla }) => {
  const nar: unknown = lasUppgifter(kalla)['nar'];
  return Array.isArray(nar) ? (nar as unknown[]) : [nar];
});

describe('the examples of times', () => {
  it('show every form that a time may have, and each of its fields', () => {
    const former = narSchema.def.options.map((form) => form as z.ZodObject);
    const saknas = former.flatMap((form) => {
      const egna = tider.filter((tid) => form.safeParse(tid).success) as object[];
      const skrivna = new Set(egna.flatMap((tid) => Object.keys(tid)));
      const namn = Object.keys(form.shape);
      if (egna.length === 0) return [namn.join()];
      // An interval is written alike in all forms: one of them shows it.
      return namn.filter((falt) => !skrivna.has(falt) && !ALLMANNA.has(falt));
    });
    const alla = new Set(tider.flatMap((tid) => Object.keys(tid as object)));
    expect(saknas).toEqual([]);
    expect([...ALLMANNA].filter((falt) => !alla.has(falt))).toEqual([]);
  });

  it('show several times of one event, and another time at a change of mandate', () => {
    const uppgifter = TIDSEXEMPEL.map(({ kalla }) => lasUppgifter(kalla));
    expect(uppgifter.some(({ nar }) => Array.isArray(nar) && nar.length > 1)).toBe(true);
    expect(uppgifter.some(({ mandatskifte }) => mandatskifte)).toBe(true);
  });

  it('are events that stand in one of the two wheels or last in the list', async () => {
    const bok = byggHandbok(ramaterialUr(await granskaHandbok(BRA), 'intern'));
    const arshjul = tidshandelser(bok, '/redaktor/tider/');
    const i = (slag: 'vanligt' | 'mandatskifte') =>
      arsvy({ ...bok, arshjul }, slag).map(({ handelse }) => handelse.id);
    expect(arshjul.length).toBe(TIDSEXEMPEL.length);
    expect(new Set([...i('vanligt'), ...i('mandatskifte')]).size).toBe(arshjul.length);
    expect(i('vanligt')).not.toContain('valar');
    expect(arshjul.map((ett) => ett.adress)).toContain('/redaktor/tider/#tid-okand');
  });

  it('pass granskningen as files', async () => {
    const handelser = TIDSEXEMPEL.map(({ id, titel, kalla }) => ({
      fil: `arshjul/prov-${id}.mdx`,
      text: `---\ntitel: ${titel}\nslag: planering\nsammanfattning: Ett prov.\naktörer: [kommunfullmaktige]\n${kalla}\n---\n`,
    }));
    const ut = await granskaFiler([...Object.values(FILEXEMPEL), ...handelser], 'x');
    expect(ut).toMatch(/^Inga fel\./);
  });

  it('are read by the schema of events', () => {
    for (const { kalla } of TIDSEXEMPEL) {
      const data = { titel: 'T', slag: 'planering', sammanfattning: 'S.', aktorer: ['a'] };
      expect(arshjulSchema.safeParse({ ...data, ...lasUppgifter(kalla) }).success, kalla).toBe(
        true,
      );
    }
  });
});

const ALLMANNA = new Set(['ar', 'vartNteAr', 'medStart']);
