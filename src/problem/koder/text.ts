import type { Kodsida } from './typ.ts';

/** Codes about headings, summaries and plain language. */
export const textKoder = {
  'RUBRIK-NIVA': {
    niva: 'fel',
    titel: 'Rubriken är på fel nivå',
    forklaring:
      'Sidans titel är den enda rubriken på högsta nivån. Rubriker i texten börjar därför med ##.',
    atgard: 'Skriv ## i stället för #.',
    exempelFel: '# Uppdrag',
    exempelRatt: '## Uppdrag',
  },
  'RUBRIK-HOPP': {
    niva: 'fel',
    titel: 'Rubriken hoppar över en nivå',
    forklaring: 'Skärmläsare visar rubriker som ett träd. Efter ## kommer ###, inte ####.',
    atgard: 'Ta bort ett # eller lägg till rubriken däremellan.',
    exempelFel: '## Uppdrag\n\n#### Ansvar',
    exempelRatt: '## Uppdrag\n\n### Ansvar',
  },
  'RUBRIK-TOM': {
    niva: 'fel',
    titel: 'Rubriken är tom',
    forklaring: 'En rubrik utan text går inte att läsa eller länka till.',
    atgard: 'Skriv rubriken eller ta bort tecknen.',
    exempelFel: '##',
    exempelRatt: '## Uppdrag',
  },
  'AVSNITT-TOMT': {
    niva: 'fel',
    titel: 'Avsnittet är tomt',
    forklaring: 'Rubriken följs inte av någon text. Läsaren tror att något har fallit bort.',
    atgard: 'Skriv texten, eller ta bort rubriken.',
    exempelFel: '## Uppdrag\n\n## Ansvar\n\nText.',
    exempelRatt: '## Ansvar\n\nText.',
  },
  'TEXT-SAKNAS': {
    niva: 'varning',
    titel: 'Kapitlet har ingen text',
    forklaring:
      'Filen har bara uppgifter överst. Läsaren möter en sida med rubrik och sammanfattning och inget mer. Ett kapitel som bara samlar andra kapitel under sig får vara tomt.',
    atgard: 'Skriv texten under den andra raden med tre bindestreck, eller ta bort filen.',
    exempelFel: '---\ntitel: Budget\n---',
    exempelRatt: '---\ntitel: Budget\n---\n\nBudgeten är en plan för pengar.',
  },
  'SAMMANFATTNING-LANG': {
    niva: 'fel',
    titel: 'Sammanfattningen har fler än tre meningar',
    forklaring: 'Sammanfattningen står först på sidan. Den ska gå att läsa på några sekunder.',
    atgard: 'Korta till högst tre meningar. Resten får plats i texten.',
    exempelFel: 'sammanfattning: Ett. Två. Tre. Fyra.',
    exempelRatt: 'sammanfattning: Ett. Två. Tre.',
  },
  'LIX-HOG': {
    niva: 'varning',
    titel: 'Texten är svårläst',
    forklaring:
      'LIX är meningarnas längd i ord plus andelen ord med fler än sex bokstäver. Texten ligger över taket i handbok.yaml.',
    atgard:
      'Dela långa meningar. Byt långa ord mot korta. Låt verben stå som verb: besluta i stället för fatta beslut om.',
    exempelFel: 'Verksamhetsuppföljningens genomförande ombesörjs av förvaltningsledningen.',
    exempelRatt: 'Chefen följer upp arbetet.',
  },
  'ORGAN-OKANT': {
    niva: 'varning',
    titel: 'Texten nämner ett organ som saknar sida',
    forklaring:
      'Ordet ser ut som namnet på en nämnd, ett råd eller en förvaltning, men ingen roll i handboken heter så. Läsaren kan inte ta reda på vad det är.',
    atgard:
      'Skapa en roll, lägg namnet som alias på en roll som finns, eller skriv ordet under ejOrgan i handbok.yaml.',
    exempelFel: 'Ärendet går till trafiknämnden.',
    exempelRatt: 'Ärendet går till tekniska nämnden.',
  },
} as const satisfies Record<string, Kodsida>;
