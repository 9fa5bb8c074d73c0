import type { Kodsida } from './typ.ts';

/** Codes about the cases to practise on. */
export const scenarioKoder = {
  'STEG-LOST': {
    niva: 'fel',
    titel: 'Inget val leder till steget',
    forklaring:
      'Berättelsen börjar med det första steget och går vidare dit valen leder. Ett steg som inget val leder till får ingen läsare se.',
    atgard: 'Skriv stegets id i till på ett val, eller ta bort steget.',
    exempelFel: 'steg:\n  - id: beskedet\n  - id: planen',
    exempelRatt: 'steg:\n  - id: beskedet\n    val: [{ …, till: planen }]\n  - id: planen',
  },
  'STEG-SLUT': {
    niva: 'fel',
    titel: 'Berättelsen tar aldrig slut',
    forklaring:
      'Härifrån leder varje val till ett steg som leder tillbaka. Läsaren går runt och når aldrig det som handboken säger.',
    atgard: 'Ta bort till på minst ett val. Ett val utan till avslutar berättelsen.',
    exempelFel:
      'val:\n  - { text: Väntar., till: beskedet }\n  - { text: Frågar., till: beskedet }',
    exempelRatt: 'val:\n  - { text: Väntar., till: beskedet }\n  - { text: Frågar. }',
  },
  'STEG-BRA': {
    niva: 'fel',
    titel: 'Inget av valen är bra',
    forklaring:
      'Läsaren ska kunna göra rätt i varje steg. Ett steg utan ett val som är bra går inte att klara.',
    atgard: 'Skriv utfall: bra på det val som följer handboken, eller lägg till ett.',
    exempelFel: 'val:\n  - { text: Väntar., utfall: fel }\n  - { text: Frågar., utfall: går an }',
    exempelRatt: 'val:\n  - { text: Väntar., utfall: fel }\n  - { text: Frågar., utfall: bra }',
  },
} as const satisfies Record<string, Kodsida>;
