import type { Kodsida } from './typ.ts';

/** Codes about links, anchors and images. */
export const lankKoder = {
  'LANK-SLAG': {
    niva: 'fel',
    titel: 'Länkens slag finns inte',
    forklaring:
      'Länkar inom handboken börjar med ett slag: roll:, kapitel:, dokument:, term:, handelse:, mal:, niva:, process:, popular:, utbildning:, scenario:, utvardering:. Ut ur handboken går https:, http:, mailto: och tel:.',
    atgard: 'Rätta slaget.',
    exempelFel: '[nämnden](rol:miljonamnden)',
    exempelRatt: '[nämnden](roll:miljonamnden)',
  },
  'LANK-RELATIV': {
    niva: 'fel',
    titel: 'Länken är en sökväg',
    forklaring:
      'En sökväg slutar fungera när sidan flyttas eller handboken publiceras under en annan adress. En adress ut ur handboken som saknar https:// läses också som en sökväg.',
    atgard: 'Skriv länken med slag och id. Går den ut ur handboken, börja med https://.',
    exempelFel: '[nämnden](../roller/miljonamnden.mdx)',
    exempelRatt: '[nämnden](roll:miljonamnden)',
  },
  'LANK-ADRESS': {
    niva: 'fel',
    titel: 'Adressen går inte att läsa',
    forklaring:
      'En webbadress har ett tecken som inte får stå där, till exempel ett blanksteg, en hakparentes eller en stjärna i webbplatsens namn. Ofta har det som står efter adressen kommit med.',
    atgard: 'Rätta adressen. Följs den av ett tecken som inte hör dit, lägg ett blanksteg emellan.',
    exempelFel: 'Läs på www.example.se`mer`.',
    exempelRatt: 'Läs på [kommunens webbplats](https://www.example.se/).',
  },
  'LANK-FARLIG': {
    niva: 'fel',
    titel: 'Länken kan köra kod',
    forklaring:
      'Adresser som börjar med javascript:, data: eller vbscript: kan köra kod hos läsaren. De är aldrig tillåtna.',
    atgard: 'Ta bort länken eller länka till en vanlig sida.',
    exempelFel: '[klicka](javascript:alert)',
    exempelRatt: '[Kommunens webbplats](https://www.example.se/)',
  },
  'LANK-ANKARE': {
    niva: 'fel',
    titel: 'Rubriken som länken pekar på finns inte',
    forklaring:
      'Delen efter # ska vara en rubrik på sidan: små bokstäver, bindestreck i stället för blanksteg, å ä ö kvar.',
    atgard: 'Välj en av rubrikerna som meddelandet föreslår.',
    exempelFel: '[mått](kapitel:uppfoljning#matt-och-mal)',
    exempelRatt: '[mått](kapitel:uppfoljning#mått-och-mål)',
  },
  OMDIRIGERING: {
    niva: 'fel',
    titel: 'Omdirigeringen går inte att bygga',
    forklaring:
      'Listan omdirigeringar i handbok.yaml leder gamla adresser vidare, så att länkar som folk har sparat fungerar. Den gamla sidan får inte finnas, och den nya måste finnas.',
    atgard:
      'Rätta raden, eller ta bort den. npm run byt-namn skriver raderna rätt och håller dem i ordning.',
    exempelFel: '- { från: "roll:kommunstyrelsen", till: "roll:kommunstyrelsen" }',
    exempelRatt: '- { från: "roll:styrelsen", till: "roll:kommunstyrelsen" }',
  },
  'SIDA-BORTA': {
    niva: 'varning',
    titel: 'En sida som har varit publicerad finns inte längre',
    forklaring:
      'Sidan finns i den senaste beslutade versionen, eller i det som är publicerat enligt git, men filen är borttagen eller har bytt namn. Den som har sparat adressen, eller hittar den i ett protokoll, kommer ingenstans.',
    atgard:
      'Har sidan bytt namn: lägg tillbaka filen och byt namn med npm run byt-namn. Är den borttagen: skriv en rad under omdirigeringar i handbok.yaml om vart den gamla adressen ska leda. Blev den borttagen av misstag: lägg tillbaka filen.',
    exempelFel: 'roller/styrelsen.mdx finns i versionen 2018-12-18, men inte i handboken.',
    exempelRatt: 'omdirigeringar:\n  - { från: "roll:styrelsen", till: "roll:kommunstyrelsen" }',
  },
  'LANK-GAMMALT': {
    niva: 'varning',
    titel: 'Länken säger ett gammalt namn',
    forklaring:
      'Sidan har bytt namn: det gamla står i fältet namn under omdirigeringar i handbok.yaml. Läsaren som följer länken kommer till en sida med ett annat namn.',
    atgard:
      'Skriv det nya namnet. Handlar texten om förr, skriv om länktexten. Används båda namnen i dag, lägg det gamla i alias på sidan.',
    exempelFel: '[tekniska nämnden](roll:samhallsnamnden)',
    exempelRatt: '[samhällsnämnden](roll:samhallsnamnden)',
  },
  'LANK-TEXT': {
    niva: 'varning',
    titel: 'Länktexten säger inte vart länken leder',
    forklaring:
      'Den som lyssnar på sidan hör ofta bara länkarna. ”Här” och ”läs mer” säger ingenting.',
    atgard: 'Skriv vad läsaren kommer till.',
    exempelFel: 'Läs mer om budgeten [här](kapitel:budgetering).',
    exempelRatt: 'Så går [budgeteringen](kapitel:budgetering) till.',
  },
  'LANK-TOM': {
    niva: 'fel',
    titel: 'Länken har ingen text',
    forklaring: 'En länk utan text syns inte och kan inte läsas upp.',
    atgard: 'Skriv en länktext mellan hakparenteserna.',
    exempelFel: '[](roll:kommunstyrelsen)',
    exempelRatt: '[kommunstyrelsen](roll:kommunstyrelsen)',
  },
  'BILD-SAKNAS': {
    niva: 'fel',
    titel: 'Bilden finns inte',
    forklaring:
      'Bilder ligger i mappen bilder i handboken. Sökvägen räknas från filen som visar bilden: ../bilder/ från kapitel/budget.mdx, ../../bilder/ från kapitel/ekonomi/budget.mdx. Den får inte leda ut ur handboken.',
    atgard:
      'Rätta sökvägen eller lägg dit bilden. Meddelandet visar vägen till en bild med nästan samma namn.',
    exempelFel: '![Karta över kommunen](../bilder/krata.png)',
    exempelRatt: '![Karta över kommunen](../bilder/karta.png)',
  },
  'BILD-ALT': {
    niva: 'fel',
    titel: 'Bilden saknar beskrivning',
    forklaring:
      'Den som inte ser bilden behöver en text som säger samma sak. Lagen om tillgänglighet till digital offentlig service kräver det.',
    atgard: 'Skriv vad bilden visar mellan hakparenteserna.',
    exempelFel: '![](../bilder/karta.png)',
    exempelRatt: '![Karta över kommunens tätorter](../bilder/karta.png)',
  },
  'BILD-EXTERN': {
    niva: 'fel',
    titel: 'Bilden hämtas från en annan webbplats',
    forklaring:
      'Ingen sida får hämta något från en annan värd. Det lämnar ut läsarens adress, och bilden kan försvinna eller bytas.',
    atgard: 'Lägg en kopia av bilden i handbokens mapp, om rättigheterna tillåter det.',
    exempelFel: '![Karta](https://example.com/karta.png)',
    exempelRatt: '![Karta](../bilder/karta.png)',
  },
} as const satisfies Record<string, Kodsida>;
