import { describe, expect, it } from 'vitest';
import { brod, koderMed, problemMed } from '../stod.ts';

describe('headings that are none, and what became one', () => {
  it.each([
    ['#Rubrik', 'RUBRIK-FORM 12:1', '## Rubrik'],
    ['##Rubrik\nText', 'RUBRIK-FORM 12:1', '## Rubrik'],
    ['Text\n###Rubrik', 'RUBRIK-FORM 13:1', '### Rubrik'],
    ['##\u00A0Rubrik', 'RUBRIK-FORM 12:1', '## Rubrik'],
    ['Text. ## Rubrik', 'RUBRIK-FORM 12:7', undefined],
    ['Text\n---', 'RUBRIK-STRECK 13:1', undefined],
    ['Text\nmera\n===', 'RUBRIK-STRECK 14:1', undefined],
    ['> Text\n> ---', 'RUBRIK-STRECK 13:3', undefined],
    ['=====', 'RUBRIK-STRECK 12:1', '---'],
    ['–––', 'RUBRIK-STRECK 12:1', '---'],
  ])('%j', async (text, vantat, rattad) => {
    const problem = await problemMed(brod(text));
    expect(problem.map(({ kod, rad, kolumn }) => `${kod} ${rad}:${kolumn}`)).toEqual([vantat]);
    expect(problem[0]?.rattad).toBe(rattad);
  });

  it.each([
    'Text\n\n---\n\nText',
    'Frågan #1 om #mjölby är C#.',
    '#metoo är en rörelse.',
    '## Rubrik ##\n\nText',
    '\\## Text',
    '`## Text`',
  ])('are not seen in %j', async (text) => {
    expect(await koderMed(brod(text))).toEqual([]);
  });
});
