import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragaId } from '../../../src/ovning/fraga-id.ts';

describe('the id of a question', () => {
  it('is the same as ever: readers have it stored', () => {
    expect(fragaId('valkommen', 'Vem beslutar om budgeten?')).toMatchInlineSnapshot(
      `"f1emit1wkk1"`,
    );
  });

  it('is not changed by line breaks and by how å is written', () => {
    expect(fragaId('a', ' Vad är\n  en åtgärd? ')).toBe(fragaId('a', 'Vad är en åtgärd?'));
  });

  it('is short, can stand in an address and in HTML, and is another for another question or module', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (modul, fraga) => {
        expect(fragaId(modul, fraga)).toMatch(/^f[0-9a-z]{10}$/);
        expect(fragaId(modul, `${fraga}x`)).not.toBe(fragaId(modul, fraga));
        expect(fragaId(`${modul}x`, fraga)).not.toBe(fragaId(modul, fraga));
      }),
    );
  });

  it('of ten thousand questions is one of its own', () => {
    const id = Array.from({ length: 10_000 }, (_, nr) => fragaId('valkommen', `Fråga ${nr}?`));
    expect(new Set(id).size).toBe(10_000);
  });
});
