import type { Kodsida } from './typ.ts';

/** Codes about what is for the intranet only. */
export const internKoder = {
  'INTERN-LANK': {
    niva: 'fel',
    titel: 'Något som alla får läsa leder till något internt',
    forklaring:
      'Det som är märkt synlighet: intern finns inte i den publika handboken. En länk dit leder ingenstans, och visar dessutom att sidan finns. Det gäller länkar i texten, id i fält, ord i komponenter och adresser i handbok.yaml. Listor som räknas ut, som en rolls dokument, behöver du inte tänka på: där faller det interna bort av sig självt.',
    atgard:
      'Ta bort hänvisningen, eller gör den också intern: sätt <Intern> kring meningen, skriv synlighet: intern på raden eller fältets namn i internaFält. Ska alla få läsa båda sidorna, ta bort synlighet: intern.',
    exempelFel:
      'Vid kris gäller [krisplanen](dokument:krisplan).\n\nstyrdokument/krisplan.mdx har synlighet: intern.',
    exempelRatt: '<Intern>Vid kris gäller [krisplanen](dokument:krisplan).</Intern>',
  },
  'INTERN-FALT': {
    niva: 'fel',
    titel: 'Fältet eller raden kan inte vara intern',
    forklaring:
      'Fältet som internaFält nämner finns inte, eller så klarar sig sidan inte utan det: en sida måste ha en titel, och en process minst två steg. Fält som får utelämnas, eller som får vara okänd, kan döljas.',
    atgard:
      'Rätta fältets namn eller ta bort det ur internaFält. Ska ingen utanför kommunen läsa något av sidan, skriv synlighet: intern i stället.',
    exempelFel: 'titel: Krisplanen\ninternaFält: [titel]',
    exempelRatt: 'titel: Krisplanen\nsynlighet: intern',
  },
  'INTERN-FOLJD': {
    niva: 'fel',
    titel: 'Utan det som är internt stämmer inte handboken',
    forklaring:
      'Handboken granskas två gånger: som helhet, och som den blir för alla när det interna är borta. Den andra gången saknas något, till exempel det dokument som står överst eller rubriken som en enkel text förklarar.',
    atgard:
      'Gör också det intern som inte klarar sig utan det interna, eller låt alla läsa det som behövs.',
    exempelFel:
      'passager:\n  - rubrik: Vid kris\n    avsnitt: vid-kris\n\nAvsnittet står inom <Intern> i kapitlet.',
    exempelRatt: 'passager:\n  - rubrik: Vid kris\n    avsnitt: vid-kris\n    synlighet: intern',
  },
} as const satisfies Record<string, Kodsida>;
