import type { Kodsida } from './typ.ts';

/** Codes about the path of the training. */
export const utbildningskoder = {
  'UTBILDNING-TID': {
    niva: 'varning',
    titel: 'Modulens minuter stämmer inte',
    forklaring:
      'Den som tar en modul mellan två möten litar på tiden. Granskningen räknar: orden delade med 200, övningarnas minuter (3 när övningen inte säger något), en halv minut för varje fråga och en halv för varje bild, tabell eller lista som texten hämtar in. Skiljer det mer än 3 minuter blir det en varning. Det blir det också när modulen tar mindre än 5 eller mer än 12 minuter.',
    atgard: 'Skriv den tid som modulen tar. Är den för lång, dela den i två.',
    exempelFel: 'minuter: 30',
    exempelRatt: 'minuter: 9',
  },
  'GENVAG-TID': {
    niva: 'varning',
    titel: 'Genvägen är för lång',
    forklaring:
      'Genvägen är för den som har en halvtimme före sitt första möte. Stegens minuter blir tillsammans mer än 30.',
    atgard: 'Ta bort steg, eller låt dem leda till ett avsnitt i stället för en hel sida.',
    exempelFel:
      'utbildning:\n  genväg:\n    steg:\n      - { sida: "utbildning:modul-1", minuter: 25, varför: Du ser helheten. }\n      - { sida: "utbildning:modul-2", minuter: 20, varför: Du ser vem som beslutar. }',
    exempelRatt:
      'utbildning:\n  genväg:\n    steg:\n      - { sida: "utbildning:modul-1", minuter: 10, varför: Du ser helheten. }\n      - { sida: "utbildning:modul-2", minuter: 12, varför: Du ser vem som beslutar. }',
  },
} as const satisfies Record<string, Kodsida>;
