import { describe, expect, it } from 'vitest';
import { textskillnad } from '../../../src/skillnad/text/textskillnad.ts';
import { orden, skrivet } from './stod.ts';

const jamfor = (fore: string, efter: string) =>
  skrivet(textskillnad([{ text: fore }], [{ text: efter }]));

describe('two wordings of a passage', () => {
  it.each([
    [
      'one word',
      'Beslutet fattas av kommunstyrelsen i juni.',
      'Beslutet fattas av kommunfullmäktige i juni.',
      'Beslutet fattas av [-kommunstyrelsen-]{+kommunfullmäktige+} i juni.',
    ],
    [
      'an added word keeps the space after it',
      'Nämnden antar planen.',
      'Nämnden antar den nya planen.',
      'Nämnden antar {+den nya +}planen.',
    ],
    [
      'small words between changes go with them',
      'Kommunstyrelsen beslutar om ramar i juni.',
      'Kommunfullmäktige beslutar om mål i september.',
      '[-Kommunstyrelsen-]{+Kommunfullmäktige+} beslutar om [-ramar i juni-]{+mål i september+}.',
    ],
    [
      'a sentence between others is whole',
      'Nämnden antar planen. Planen följs upp.',
      'Nämnden antar planen. Den skickas till styrelsen. Planen följs upp.',
      'Nämnden antar planen. {+Den skickas till styrelsen. +}Planen följs upp.',
    ],
    [
      'a sentence last is whole',
      'Nämnden antar planen.',
      'Nämnden antar planen. Den skickas till styrelsen.',
      'Nämnden antar planen.{+ Den skickas till styrelsen.+}',
    ],
    [
      'a clause set off by commas',
      'Nämnden beslutar om planen.',
      'Nämnden, som leds av ett presidium, beslutar om planen.',
      'Nämnden{+, som leds av ett presidium,+} beslutar om planen.',
    ],
    [
      'a sentence parted in two is told word by word',
      'Nämnden antar planen i juni och skickar den till kommunstyrelsen för kännedom.',
      'Nämnden antar planen i juni. Den skickar planen till kommunstyrelsen för kännedom.',
      'Nämnden antar planen i juni[- och-]{+. Den+} skickar [-den-]{+planen+} till kommunstyrelsen för kännedom.',
    ],
    [
      'two additions with an "och" between are two',
      'Här anges mål och ramar.',
      'Här anges nya mål och nya ramar.',
      'Här anges {+nya +}mål och {+nya +}ramar.',
    ],
    [
      'numbers and paragraphs',
      'Enligt 11 kap. 5 § KL.',
      'Enligt 11 kap. 10 § KL.',
      'Enligt 11 kap. [-5-]{+10+} § KL.',
    ],
    ['nothing', 'Samma text.', 'Samma text.', 'Samma text.'],
  ])('%s', (_, fore, efter, vantat) => {
    expect(jamfor(fore, efter)).toBe(vantat);
  });

  it('tells that only a link or the form of words differs', () => {
    const fore = [
      { text: 'Se ' },
      { text: 'planen', adress: 'styrdokument:plan' },
      { text: ' nu.' },
    ];
    const efter = [
      { text: 'Se ' },
      { text: 'planen', adress: 'styrdokument:nyplan' },
      { text: ' nu.', stark: true as const },
    ];
    const bitar = textskillnad(fore, efter);
    expect(skrivet(bitar)).toBe('Se <planen>< nu.>');
    expect(orden(bitar, 'efter')).toBe('Se planen nu.');
  });
});
