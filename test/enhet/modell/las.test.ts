import { afterEach, describe, expect, it, vi } from 'vitest';
import { granskaHandbok } from '../../../src/granskning/index.ts';
import { lamnaOver } from '../../../src/modell/granskad.ts';
import { lasHandbok } from '../../../src/modell/las.ts';
import { handboksrot, lasMiljo } from '../../../src/webb/miljo.ts';
import { BRA } from '../../fall/stod.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the handbook of a page', () => {
  it('is joined once a reading, and anew when it has been read anew', async () => {
    vi.stubEnv('INNEHALL', BRA.replace(/\/[^/]+$/, ''));
    vi.stubEnv('HANDBOK', BRA.replace(/^.*\//, ''));
    const rot = handboksrot(lasMiljo());
    lamnaOver(rot, await granskaHandbok(rot));
    const forst = await lasHandbok();
    expect(await lasHandbok()).toBe(forst);
    lamnaOver(rot, await granskaHandbok(rot));
    const sedan = await lasHandbok();
    expect(sedan).not.toBe(forst);
    expect(sedan.kapitel.map(({ id }) => id)).toEqual(forst.kapitel.map(({ id }) => id));
  });
});
