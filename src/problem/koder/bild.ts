import type { Kodsida } from './typ.ts';

/** Codes about the files of pictures. */
export const bildKoder = {
  'BILD-TYP': {
    niva: 'fel',
    titel: 'Filen är inte en sådan bild som namnet säger',
    forklaring:
      'Webbläsare visar png, jpg, webp, avif, gif och svg. Bilder från telefoner är ofta HEIC, och en fil blir inte jpg för att den döps om.',
    atgard:
      'Öppna bilden och spara den som PNG eller JPEG. Stämmer bara namnet inte, byt filändelse.',
    exempelFel: 'bilder/karta.jpg (HEIC från en telefon)',
    exempelRatt: 'bilder/karta.jpg (sparad som JPEG)',
  },
  'BILD-TRASIG': {
    niva: 'fel',
    titel: 'Bilden går inte att läsa',
    forklaring: 'Filen är tom, avbruten eller ingen bild. Läsaren skulle se en tom ruta.',
    atgard: 'Öppna originalet och spara bilden på nytt.',
    exempelFel: 'bilder/karta.png (0 byte)',
    exempelRatt: 'bilder/karta.png (180 kB)',
  },
  'BILD-OSAKER': {
    niva: 'fel',
    titel: 'SVG-bilden kan köra kod eller hämta något utifrån',
    forklaring:
      'En SVG-fil är ett dokument som kan innehålla program, formulär och adresser till andra webbplatser. Handboken tar bara sådana som är enbart bild.',
    atgard:
      'Öppna bilden i ett ritprogram och exportera den som PNG, eller som ren SVG utan skript och länkar.',
    exempelFel: '<svg><script>…</script></svg>',
    exempelRatt: 'bilder/karta.png',
  },
  'BILD-STOR': {
    niva: 'fel',
    titel: 'Bilden är för stor',
    forklaring:
      'En bild får vara högst 5 MB och 6 000 bildpunkter på längsta sidan. Större bilder syns inte bättre, men tar lång tid att hämta.',
    atgard: 'Minska bilden till högst 2 000 bildpunkter på bredden och spara den på nytt.',
    exempelFel: 'bilder/torget.jpg (8 000 × 6 000 bildpunkter, 11 MB)',
    exempelRatt: 'bilder/torget.jpg (2 000 × 1 500 bildpunkter, 0,4 MB)',
  },
  'BILD-TUNG': {
    niva: 'varning',
    titel: 'Bilden är tung att hämta',
    forklaring: 'Bilden är större än 1 MB. Den som läser på telefon får vänta.',
    atgard: 'Minska bilden till högst 2 000 bildpunkter på bredden, och spara foton som JPEG.',
    exempelFel: 'bilder/torget.png (3,1 MB)',
    exempelRatt: 'bilder/torget.jpg (0,4 MB)',
  },
} as const satisfies Record<string, Kodsida>;
