import type { Kodsida } from './typ.ts';

/** Codes about the populärversion: how it is tied to the formal text, and how plain it is. */
export const popularKoder = {
  'TVILLING-SAKNAS': {
    niva: 'varning',
    titel: 'Kapitlet saknar text i populärversionen',
    forklaring:
      'Har handboken en populärversion ska den täcka allt som alla får läsa. Kapitel med synlighet: intern behöver ingen.',
    atgard: 'Skriv en fil i popular med kapitlets id i fältet kapitel.',
    exempelFel: 'kapitel/budget.mdx finns, men ingen fil i popular har kapitel: budget.',
    exempelRatt: 'titel: Varifrån kommer pengarna?\nkapitel: budget',
  },
  'TVILLING-DUBBEL': {
    niva: 'varning',
    titel: 'Kapitlet har två texter i populärversionen',
    forklaring:
      'Varje kapitel har en enkel text. Har det två vet läsaren inte vilken som gäller, och den andra visas inte bredvid kapitlet.',
    atgard: 'Slå ihop texterna, eller rätta fältet kapitel i den ena.',
    exempelFel: 'popular/pengar.mdx och popular/budget.mdx har båda kapitel: budget.',
    exempelRatt: 'popular/budget.mdx har kapitel: budget.',
  },
  'PASSAGE-OM': {
    niva: 'fel',
    iUtkast: 'varning',
    titel: 'Passagen ska läsas om',
    forklaring:
      'Passagen förklarar ett avsnitt i kapitlet. Avsnittet har ändrats sedan någon läste dem mot varandra, eller så har ingen gjort det. Då kan handboken inte publiceras. Medan du skriver kan du köra npm run granska -- --utkast, så blir det en varning.',
    atgard:
      'Läs avsnittet och passagen. Rätta passagen om den inte stämmer. Kör sedan npm run granska -- --bekrafta och populärtextens id. Skriv alla i stället för ett id när du har läst alla.',
    exempelFel: 'passager:\n  - rubrik: Vem bestämmer?\n    avsnitt: beslut',
    exempelRatt:
      'passager:\n  - rubrik: Vem bestämmer?\n    avsnitt: beslut\n    kontroll: "9f86d081884c7d65"',
  },
  'PASSAGE-RUBRIK': {
    niva: 'varning',
    titel: 'Passagerna stämmer inte med textens rubriker',
    forklaring:
      'Varje rubrik med ## i populärtexten är en passage, och varje passage har en sådan rubrik. Då vet läsaren var den formella texten finns, och granskningen vet vad som ska läsas om.',
    atgard: 'Skriv rubriken likadant på båda ställena, eller lägg till passagen som saknas.',
    exempelFel: 'passager:\n  - rubrik: Vem bestämmer\n    avsnitt: beslut\n\n## Vem bestämmer?',
    exempelRatt: 'passager:\n  - rubrik: Vem bestämmer?\n    avsnitt: beslut\n\n## Vem bestämmer?',
  },
  'OFORKLARAT-ORD': {
    niva: 'varning',
    titel: 'Ett fackord förklaras inte',
    forklaring:
      'Populärversionen är för den som aldrig har arbetat i en kommun. Ord ur ordlistan ska därför förklaras första gången de står i en text. En länk till ordet, eller till rollen eller dokumentet med samma namn, räcker. Det gör också en förklaring direkt efter ordet.',
    atgard: 'Länka ordet, förklara det eller byt det mot ett vanligare.',
    exempelFel: 'Nämnden får en driftram.',
    exempelRatt: '[Nämnden](term:namnd) får en driftram, alltså pengar för årets arbete.',
  },
  'POPULAR-LIX': {
    niva: 'fel',
    iUtkast: 'varning',
    titel: 'Populärversionen är för svår som helhet',
    forklaring:
      'LIX för alla populärtexter tillsammans ska ligga två steg under taket för varje text (lixTakPopular i handbok.yaml). Med taket 40 är gränsen 38. Medan du skriver kan du köra npm run granska -- --utkast, så blir det en varning.',
    atgard: 'Börja med texterna som räknas upp. Dela långa meningar och byt långa ord.',
    exempelFel: 'Uppföljningen genomförs kontinuerligt av förvaltningsledningen.',
    exempelRatt: 'Chefen ser efter hur det går.',
  },
  'POPULAR-ANDEL': {
    niva: 'varning',
    titel: 'Populärversionen är för lång',
    forklaring:
      'Populärversionen ska ha högst 40 procent av orden i den formella texten. Rubriker, listor och tabeller räknas med i båda.',
    atgard: 'Stryk det som läsaren inte behöver. Sidan /redaktor/lasbarhet/ visar var orden finns.',
    exempelFel: 'Populärversionen har 5 000 ord och kapitlen 10 000.',
    exempelRatt: 'Populärversionen har 3 500 ord och kapitlen 10 000.',
  },
  KORTVERSION: {
    niva: 'varning',
    titel: 'Kortversionen är för lång eller för svår',
    forklaring:
      'Kortversionen består av det som står inom <Kortversion> i populärtexterna. Den ska få plats på två A4-sidor, alltså högst 850 ord, och ha LIX 40 eller lägre.',
    atgard: 'Märk färre meningar, eller korta dem.',
    exempelFel:
      '<Kortversion>\n\nHela texten om budgeten, sida upp och sida ned.\n\n</Kortversion>',
    exempelRatt: '<Kortversion>\n\nFullmäktige bestämmer skatten i november.\n\n</Kortversion>',
  },
} as const satisfies Record<string, Kodsida>;
