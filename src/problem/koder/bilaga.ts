import type { Kodsida } from './typ.ts';

/** Codes about the documents that are attached to pages. */
export const bilagaKoder = {
  'BILAGA-SAKNAS': {
    niva: 'fel',
    titel: 'Bilagan finns inte',
    forklaring:
      'Bilagor ligger i mappen bilagor i handboken. Fältet fil är filens namn där, med ändelse och utan mapp.',
    atgard: 'Lägg filen i mappen bilagor, eller rätta namnet.',
    exempelFel: 'bilagor: [{ fil: taxa.pfd, titel: Taxan med alla avgifter }]',
    exempelRatt: 'bilagor: [{ fil: taxa.pdf, titel: Taxan med alla avgifter }]',
  },
  'BILAGA-TYP': {
    niva: 'fel',
    titel: 'Filen är inte ett sådant dokument som namnet säger',
    forklaring:
      'Bilagor är PDF, Word, Excel, PowerPoint och OpenDocument. Vad filen är läses ur den själv. Den blir inte PDF för att den döps om.',
    atgard: 'Öppna dokumentet och spara det som PDF. Stämmer bara namnet inte, byt filändelse.',
    exempelFel: 'bilagor/taxa.pdf (ett Word-dokument)',
    exempelRatt: 'bilagor/taxa.docx',
  },
  'BILAGA-TRASIG': {
    niva: 'fel',
    titel: 'Bilagan går inte att läsa',
    forklaring:
      'Filen är tom, avbruten, skyddad med lösenord eller från ett äldre program. Läsaren skulle inte kunna öppna den.',
    atgard: 'Öppna originalet och spara det på nytt, som PDF eller utan lösenord.',
    exempelFel: 'bilagor/taxa.pdf (avbruten)',
    exempelRatt: 'bilagor/taxa.pdf (0,4 MB)',
  },
  'BILAGA-OSAKER': {
    niva: 'fel',
    titel: 'Bilagan innehåller ett program',
    forklaring:
      'Makron i Office-dokument och skript i PDF-filer körs när läsaren öppnar filen. Handboken tar bara dokument som är enbart text, tabeller och bild.',
    atgard: 'Spara dokumentet som PDF, eller i ett format utan makron: docx, xlsx, pptx.',
    exempelFel: 'bilagor/berakning.xlsm',
    exempelRatt: 'bilagor/berakning.xlsx',
  },
  'BILAGA-STOR': {
    niva: 'fel',
    titel: 'Bilagan är för stor',
    forklaring: 'En bilaga får vara högst 20 MB. Den som läser på telefon får annars vänta länge.',
    atgard:
      'Spara dokumentet med mindre bilder, eller lägg det på kommunens webbplats och länka dit.',
    exempelFel: 'bilagor/oversiktsplan.pdf (64 MB)',
    exempelRatt: 'bilagor/oversiktsplan.pdf (8 MB)',
  },
  'BILAGA-OANVAND': {
    niva: 'varning',
    titel: 'Ingen sida har bilagan',
    forklaring:
      'Filen ligger i mappen bilagor, men ingen sida nämner den. Då publiceras den inte, och ingen läsare hittar den.',
    atgard: 'Skriv den i fältet bilagor på en sida, eller ta bort filen.',
    exempelFel: 'bilagor/taxa.pdf',
    exempelRatt: 'bilagor: [{ fil: taxa.pdf, titel: Taxan med alla avgifter }]',
  },
} as const satisfies Record<string, Kodsida>;
