import type { Kodsida } from './typ.ts';

/** Codes about jamforelse.yaml, which all handbooks share. */
export const jamforelseKoder = {
  'JAMFORELSE-HANDBOK': {
    niva: 'fel',
    titel: 'Jämförelsen nämner en handbok som inte finns',
    forklaring:
      'Rutorna i jamforelse.yaml har handböckernas mappnamn. En ruta för en mapp som inte finns visas aldrig.',
    atgard: 'Rätta namnet, eller ta bort rutan.',
    exempelFel: 'rutor: { bjorkbi: niva:vision }',
    exempelRatt: 'rutor: { bjorkby: niva:vision }',
  },
  'JAMFORELSE-TOM': {
    niva: 'fel',
    titel: 'En handbok saknas på en rad i jämförelsen',
    forklaring:
      'Den som jämför behöver veta om handboken saknar saken, om källan tiger eller om ingen har fyllt i rutan.',
    atgard: 'Fyll i rutan: en länk, – om handboken inte har något av slaget, eller okänd.',
    exempelFel: 'rutor: { bjorkby: niva:vision } (men askby står på andra rader)',
    exempelRatt: 'rutor: { bjorkby: niva:vision, askby: niva:malbild }',
  },
  'JAMFORELSE-LANK': {
    niva: 'fel',
    titel: 'En ruta i jämförelsen leder ingenstans',
    forklaring:
      'En ruta pekar på sidor i handboken, så att namnet och texten hämtas därifrån. Länkens första led säger vilket slag av sida det är.',
    atgard: 'Skriv slaget först, till exempel niva:, term:, dokument:, handelse: eller roll:.',
    exempelFel: 'rutor: { bjorkby: ord:vision }',
    exempelRatt: 'rutor: { bjorkby: term:vision }',
  },
} as const satisfies Record<string, Kodsida>;
