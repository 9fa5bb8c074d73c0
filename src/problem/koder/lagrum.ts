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
} as const satisfies Record<string, Kodsida>;
