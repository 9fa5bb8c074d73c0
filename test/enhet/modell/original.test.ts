import { describe, expect, it } from 'vitest';
import { originalvag } from '../../../src/modell/original.ts';
import type { Handbok } from '../../../src/modell/typer.ts';

const bok = (original: object, exempel = true) =>
  ({ data: { exempel, original: { titel: 'Styrsystemet', ...original } } }) as unknown as Handbok;

describe('the way to the original', () => {
  it('is a link where the address is known', () => {
    expect(originalvag(bok({ adress: 'https://www.example.se/' }))).toEqual({
      text: 'Läs originalet:',
      lank: { namn: 'Styrsystemet', adress: 'https://www.example.se/' },
    });
  });

  it('is said to be unknown where it is, and not spoken of where nothing is said', () => {
    expect(originalvag(bok({ adress: 'okänd' }))).toEqual({
      text: 'Var Styrsystemet går att läsa är inte känt. Fråga kommunen efter originalet.',
    });
    expect(originalvag(bok({}))).toBeUndefined();
  });

  it('is not told where the handbook is the original', () => {
    expect(originalvag(bok({ adress: 'https://www.example.se/' }, false))).toBeUndefined();
  });
});
