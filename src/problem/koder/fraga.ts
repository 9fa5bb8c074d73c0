import type { Kodsida } from './typ.ts';

/** Codes about the questions of the training, and about the fields that their answers rest on. */
export const fragaKoder = {
  'FRAGA-SLAG': {
    niva: 'fel',
    titel: 'Frågan har inget att svara på, eller flera sorters svar',
    forklaring:
      'En fråga har ett av tre fält: svar (välja), ordna (ställa i ordning) eller para (para ihop). Fältet säger vilket slags fråga det är.',
    atgard:
      'Skriv ett av fälten, och ta bort de andra. Vill du fråga på två sätt gör du två frågor.',
    exempelFel: 'fråga: Vem beslutar budgeten?\nförklaring: Det gör fullmäktige.',
    exempelRatt:
      'fråga: Vem beslutar budgeten?\nsvar:\n  - { text: Fullmäktige, rätt: true }\n  - { text: Nämnden }\nförklaring: Det gör fullmäktige.',
  },
  'FRAGA-SVAR': {
    niva: 'fel',
    titel: 'Frågan har inget rätt svar',
    forklaring: 'En fråga i utbildningen ska ha ett rätt svar. Annars kan ingen klara den.',
    atgard: 'Sätt rätt: true på det rätta svaret. Är flera rätt sätter du det på alla.',
    exempelFel: 'svar: [{ text: Ja }, { text: Nej }]',
    exempelRatt: 'svar: [{ text: Ja, rätt: true }, { text: Nej }]',
  },
  'FRAGA-ALLA': {
    niva: 'fel',
    titel: 'Alla svar är rätt',
    forklaring: 'Är alla svar rätt finns inget att välja. Läsaren lär sig inget av frågan.',
    atgard: 'Lägg till ett svar som är fel, eller ta bort rätt: true där svaret inte stämmer.',
    exempelFel: 'svar: [{ text: Ja, rätt: true }, { text: Nej, rätt: true }]',
    exempelRatt: 'svar: [{ text: Ja, rätt: true }, { text: Nej }]',
  },
  'FRAGA-LIKA': {
    niva: 'fel',
    titel: 'Två svar är lika',
    forklaring:
      'Står samma sak två gånger kan läsaren välja rätt och ändå få fel. Det gäller svar, det som ska ordnas och båda sidor i det som ska paras ihop.',
    atgard:
      'Skriv om det ena, eller ta bort det. Hör två saker ihop med samma svar passar en fråga med flera rätta svar bättre.',
    exempelFel: 'ordna: [Vision, Mål, Vision]',
    exempelRatt: 'ordna: [Vision, Mål, Aktivitet]',
  },
  'FRAGA-LANK': {
    niva: 'varning',
    titel: 'Frågan länkar inte till stället där svaret står',
    forklaring:
      'Den som svarar fel ska kunna läsa på. Länken leder till sidan, helst till avsnittet, där svaret står.',
    atgard: 'Skriv länk: med slag och id, och gärna avsnittet efter #.',
    exempelFel: 'förklaring: Det står i kapitlet om budgeten.',
    exempelRatt: 'förklaring: Det står i kapitlet om budgeten.\nlänk: kapitel:budget#beslut',
  },
  'FACIT-SAKNAS': {
    niva: 'fel',
    titel: 'Facit leder inte till något i handboken',
    forklaring:
      'Facit säger vilket fält som svaret vilar på: slag, id och fält med punkt emellan, till exempel handelse.rambeslut.när. Slagen är de samma som i länkar. Leder facit ingenstans kan ingen se om svaret stämmer.',
    atgard: 'Rätta slaget, id:t eller fältets namn. Fälten står under /redaktor/falt/.',
    exempelFel: 'facit: handelse.rambeslut.tid',
    exempelRatt: 'facit: handelse.rambeslut.när',
  },
  'FACIT-OLIKA': {
    niva: 'fel',
    titel: 'Svaret säger något annat än handboken',
    forklaring:
      'Frågan har facit, och fältet som facit leder till säger något annat än det rätta svaret. Eller så stämmer fältet också på ett svar som inte är rätt. Då har handboken ändrats men inte frågan, eller tvärtom.',
    atgard: 'Ändra svaret om handboken stämmer. Annars rättar du fältet i handboken.',
    exempelFel:
      'fråga: När beslutar fullmäktige om ramarna?\nsvar: [{ text: I maj, rätt: true }, { text: I november }]\nfacit: handelse.rambeslut.när   # månad: juni',
    exempelRatt:
      'fråga: När beslutar fullmäktige om ramarna?\nsvar: [{ text: I juni, rätt: true }, { text: I november }]\nfacit: handelse.rambeslut.när   # månad: juni',
  },
} as const satisfies Record<string, Kodsida>;
