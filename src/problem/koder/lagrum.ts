import type { Kodsida } from './typ.ts';

/** Codes about references to laws. */
export const lagrumKoder = {
  'LAGRUM-FORM': {
    niva: 'fel',
    titel: 'Lagrummet går inte att läsa',
    forklaring:
      'Ett lagrum är lagens förkortning, kapitel och paragraf. Handboken länkar det till sidan Lagrum och sökningen hittar det. Det går bara om det kan läsas.',
    atgard: 'Skriv lagrummet som KL 11:10. Flera lagrum skrivs vart för sig.',
    exempelFel: 'lagrum: ["KL 11:10 och 11"]',
    exempelRatt: 'lagrum: ["KL 11:10", "KL 11:11"]',
  },
  'LAGRUM-OKANT': {
    niva: 'fel',
    titel: 'Lagrummet finns inte i lagar.yaml',
    forklaring:
      'Filen content/lagar.yaml säger med en enkel mening vad varje paragraf kräver. Alla handböcker delar den. Ett lagrum som inte står där är oftast felskrivet.',
    atgard:
      'Rätta lagrummet. Är det rätt, läs paragrafen och lägg till den i content/lagar.yaml med krav och dag.',
    exempelFel: 'lagrum: ["KL 11:99"]',
    exempelRatt: 'lagrum: ["KL 11:10"]',
  },
  'LAGRUM-TID': {
    niva: 'varning',
    titel: 'Lagrummet gällde inte på handbokens dag',
    forklaring:
      'Handboken visar läget en viss dag (läge i handbok.yaml). Paragrafen började gälla senare, enligt content/lagar.yaml. En läsare kan tro att kravet fanns redan då.',
    atgard:
      'Ta bort lagrummet, eller byt till det som gällde. Hade paragrafen ett annat krav tidigare, skriv det som tidigare i content/lagar.yaml.',
    exempelFel: 'lagrum: ["LKBR 13:1"]   # gäller från 2019-01-01, läge är 2018-12-18',
    exempelRatt: 'lagrum: ["KL 11:16"]',
  },
  'LAGRUM-I-TEXT': {
    niva: 'varning',
    titel: 'Ett lagrum i texten finns inte i lagar.yaml',
    forklaring:
      'Lagrum i löpande text länkas till sidan Lagrum, där läsaren ser vad paragrafen kräver. Det går bara om den står i content/lagar.yaml.',
    atgard:
      'Rätta lagrummet. Är det rätt, läs paragrafen och lägg till den i content/lagar.yaml med krav och dag.',
    exempelFel: 'Nämnden beslutar själv (KL 6:99).',
    exempelRatt: 'Nämnden beslutar själv (KL 6:38).',
  },
} as const satisfies Record<string, Kodsida>;
