import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytModul } from '../../../src/webb/byt-modul.ts';
import { PROJEKT } from '../../../src/webb/miljo/projekt.ts';

describe('a module in the place of another', () => {
  const plugg = bytModul('src/klient/sok/hamta.ts', 'src/klient/gemensam/hamta.ts');
  const fran = join(PROJEKT, 'src/klient/sok/vy.ts');

  it.each(['./hamta.ts', '../sok/hamta.ts'])('is taken where %s leads to it', (id) => {
    expect(plugg.resolveId(id, fran)).toBe(join(PROJEKT, 'src/klient/gemensam/hamta.ts'));
    expect(plugg.resolveId(id, `${fran}?worker`)).toBeDefined();
  });

  it.each([
    ['./kort.ts', fran],
    ['hamta.ts', fran],
    ['./hamta.ts', join(PROJEKT, 'src/klient/ram.ts')],
    ['./hamta.ts', undefined],
  ])('is not for %s from %s', (id, vem) => {
    expect(plugg.resolveId(id, vem)).toBeUndefined();
  });
});
