import { describe, expect, it } from 'vitest';
import { brod, koderMed, problemMed } from '../stod.ts';

describe('lists that are none', () => {
  it.each([
    ['• a\n• b', '12:1'],
    ['• a\n\n• b\n\n• c', '12:1'],
    ['Text:\n• a', '13:1'],
    ['\uF0B7 a', '12:1'],
    ['– a\n– b', '12:1'],
    ['Text:\n– a\n– b', '13:1'],
    ['-A', '12:1'],
    ['-a\n-b', '12:1'],
    ['- a\n-b', '13:1'],
    ['1.A\n2.B', '12:1'],
    ['Text\n2. a\n3. b', '13:1'],
    ['a) a\nb) b', '12:1'],
    ['o a\no b', '12:1'],
    ['> • a', '12:3'],
  ])('%j', async (text, plats) => {
    expect(await koderMed(brod(text))).toEqual([`LISTA kapitel/budget.mdx:${plats}`]);
  });

  it('with boxes are refused, with the line as it should be', async () => {
    const problem = await problemMed(brod('- [ ] a\n- [x] b\n- [c](roll:styrelsen)'));
    expect(problem.map(({ kod, rad, rattad }) => `${kod} ${rad} ${rattad}`)).toEqual([
      'LISTA-RUTA 12 - a',
      'LISTA-RUTA 13 - b',
    ]);
  });

  it.each([
    '- a\n- b\n\n1. c\n2. d\n\n* e\n\n1) f',
    '– Vi är nöjda, säger hon.\n\n– Det är vi också.',
    'Nämnden – som är ny\n– beslutar – ofta.',
    'Mål- och\n-policyn gäller.',
    'Det var minst\n-5 grader.',
    'Året var\n2018. Sedan kom 2019.',
    'Punkt a) i planen.',
    'a • b • c',
    '1.1 Kapitlet\n1.2 Nästa',
    '– a  \n– b',
  ])('are not seen in %j', async (text) => {
    expect(await koderMed(brod(text))).toEqual([]);
  });
});
