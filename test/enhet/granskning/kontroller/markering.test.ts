import { describe, expect, it } from 'vitest';
import { brod, koderMed, problemMed } from '../stod.ts';

describe('signs of emphasis that are shown', () => {
  it.each([
    ['a **b c', ['12:3']],
    ['a ** b ** c', ['12:3']],
    ['a **b **c', ['12:3']],
    ['**a:**b', ['12:1']],
    ['**a\n\nb** c', ['12:1']],
    ['a *b c', ['12:3']],
    ['a _b c', ['12:3']],
    ['a ~~b c', ['12:3']],
    ['a `b c', ['12:3']],
    ['*a\n\n*b\n\n*c', ['12:1']],
    ['- **a b', ['12:3']],
    ['> a\n> **b c', ['13:3']],
    ['| a |\n| - |\n| **b |', ['14:3']],
  ])('%j', async (text, vantat) => {
    expect(await koderMed(brod(text))).toEqual(
      vantat.map((plats) => `MARKERING kapitel/budget.mdx:${plats}`),
    );
  });

  it('are told with the cure that fits', async () => {
    const atgard = async (text: string) => (await problemMed(brod(text)))[0]?.atgard;
    expect(await atgard('a **b c')).toMatch(/^Skriv \*\* där markeringen ska sluta\./);
    expect(await atgard('a ** b ** c')).toMatch(/inget blanksteg stå/);
    expect(await atgard('**a\n\nb** c')).toMatch(/tom rad/);
    expect(await atgard('*a')).toMatch(/punkt i en lista/);
  });

  it.each([
    '5*3 är 15, 2**3 är 8 och 3 * 4 är 12.',
    '**a** och *b* och ***c*** och _d_ och ~~e~~ och `f*`',
    'Filen min_fil_har och _config_fil och ______ att fylla i.',
    'a \\*\\*b och \\*c och \\_d och &ast;&ast;e',
    'Summan* är 12 kronor.\n\n*exklusive moms',
    'Summan** är 12 kronor.\n\n** exklusive moms',
    '| Belopp* | År** |\n| - | - |\n| 1* | 2** |\n\n*exkl. moms\n\n**inkl. moms',
    'Ring 010*123 # och välj *.',
    'Ungefär ~5 till ~10 procent.',
    '```\n**a\n```',
  ])('are not seen in %j', async (text) => {
    expect(await koderMed(brod(text))).toEqual([]);
  });
});
