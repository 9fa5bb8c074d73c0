import { describe, expect, it } from 'vitest';
import { egnaKopior } from '../../../src/webb/egna-kopior.ts';

const plugg = egnaKopior('svenska/antal.ts');
const sedd = { resolve: (id: string) => Promise.resolve({ id: `/hus/src/${id.slice(3)}` }) };
const los = (id: string, fran: string | undefined) => plugg.resolveId.call(sedd, id, fran);

describe('a small module that several scripts use', () => {
  it('is one for each script of the browser, so that it is no file of its own', async () => {
    expect(await los('../svenska/antal.ts', '/hus/src/klient/arsfilter.ts')).toBe(
      '/hus/src/svenska/antal.ts?arsfilter',
    );
    expect(await los('../svenska/antal.ts', '/hus/src/klient/listfilter.ts')).toBe(
      '/hus/src/svenska/antal.ts?listfilter',
    );
  });

  it('is one for each script too when a copy of another module uses it', async () => {
    expect(await los('../svenska/antal.ts', '/hus/src/klient/grupp.ts?ova')).toBe(
      '/hus/src/svenska/antal.ts?ova',
    );
  });

  it('is left alone on the server, as all others are', async () => {
    expect(await los('../svenska/antal.ts', '/hus/src/modell/fragor.ts')).toBeUndefined();
    expect(await los('../svenska/saknas.ts', '/hus/src/klient/registerrader.ts')).toBeUndefined();
    expect(await los('../svenska/antal.ts', undefined)).toBeUndefined();
  });
});
