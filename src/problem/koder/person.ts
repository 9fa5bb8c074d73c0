import type { Kodsida } from './typ.ts';

/** Codes about personal data. */
export const personKoder = {
  PERSONUPPGIFT: {
    niva: 'fel',
    titel: 'Fält eller adress för en person',
    forklaring:
      'Handboken beskriver roller, aldrig personer. Namn, telefon och e-post till personer publiceras inte.',
    atgard: 'Ta bort uppgiften. Länka till rollen, eller skriv funktionens adress.',
    exempelFel: 'kontaktperson: Anna Andersson',
    exempelRatt: 'dokumentansvarig: kommundirektor',
  },
  PERSONNAMN: {
    niva: 'varning',
    titel: 'Det ser ut som ett personnamn',
    forklaring:
      'Namn på personer publiceras aldrig. Den som har uppdraget byts, men rollen står kvar.',
    atgard: 'Skriv rollen i stället. Är det inte en person, gör om texten så att det syns.',
    exempelFel: 'Ordförande: Anna Andersson',
    exempelRatt: 'Ordföranden leder mötet.',
  },
} as const satisfies Record<string, Kodsida>;
