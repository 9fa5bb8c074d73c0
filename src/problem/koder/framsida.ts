import type { Kodsida } from './typ.ts';

/** Codes about front matter (YAML), JSON and fields. */
export const framsidaKoder = {
  'YAML-SAKNAS': {
    niva: 'fel',
    titel: 'Uppgifterna överst i filen saknas',
    forklaring:
      'En fil börjar med uppgifter mellan två rader med tre bindestreck. Utan dem vet ingen vad sidan heter eller vart den hör.',
    atgard:
      'Börja filen med --- på första raden, skriv uppgifterna och avsluta med --- på en egen rad.',
    exempelFel: '## Budget\n\nTexten …',
    exempelRatt: '---\ntitel: Budget\n---\n\nTexten …',
  },
  'YAML-FEL': {
    niva: 'fel',
    titel: 'Uppgifterna överst går inte att läsa',
    forklaring:
      'Uppgifterna följer inte reglerna för YAML. Ofta är det ett indrag, ett citattecken eller en parentes.',
    atgard: 'Jämför med en fil som fungerar. Samma slags uppgifter ska stå lika långt in.',
    exempelFel: 'aktörer: [kommunfullmaktige, kommunstyrelsen',
    exempelRatt: 'aktörer: [kommunfullmaktige, kommunstyrelsen]',
  },
  'YAML-TABB': {
    niva: 'fel',
    titel: 'Tabb i stället för blanksteg',
    forklaring: 'I uppgifterna överst görs indrag med blanksteg. En tabb går inte att tolka.',
    atgard: 'Byt varje tabb mot två blanksteg.',
    exempelFel: 'beslut:\n\torgan: kommunfullmaktige',
    exempelRatt: 'beslut:\n  organ: kommunfullmaktige',
  },
  'YAML-KOLON': {
    niva: 'fel',
    titel: 'Kolon i en text utan citattecken',
    forklaring:
      'Kolon följt av blanksteg skiljer fältets namn från dess värde. Står det inne i värdet måste värdet ha citattecken.',
    atgard: 'Sätt raka citattecken kring hela värdet.',
    exempelFel: 'titel: Budget: så fungerar den',
    exempelRatt: 'titel: "Budget: så fungerar den"',
  },
  'YAML-CITAT': {
    niva: 'fel',
    titel: 'Citattecknen håller inte ihop värdet',
    forklaring:
      'Ett värde kan stå inom raka citattecken, " eller \'. De står först och sist, och allt däremellan är värdet. Krokiga citattecken, som Word och telefoner skriver, är bokstäver bland andra.',
    atgard:
      'Sätt raka citattecken kring hela värdet. Finns det citattecken inne i texten, använd enkla utanför.',
    exempelFel: 'titel: ”Budget: så fungerar den”\ntitel: "Budgeten\ntitel: "Budgeten" år för år',
    exempelRatt:
      'titel: "Budget: så fungerar den"\ntitel: "Budgeten"\ntitel: \'"Budgeten" år för år\'',
  },
  'YAML-KOMMENTAR': {
    niva: 'fel',
    titel: 'Texten efter # faller bort',
    forklaring:
      'Ett # efter ett blanksteg börjar en kommentar. Resten av raden läses aldrig, och texten blir kortare utan att någon märker det.',
    atgard:
      'Sätt raka citattecken kring hela värdet. Är det en kommentar, skriv den på en egen rad ovanför.',
    exempelFel: 'titel: Mål #1 för kommunen',
    exempelRatt: 'titel: "Mål #1 för kommunen"',
  },
  'YAML-INDRAG': {
    niva: 'fel',
    titel: 'Raden står för långt in eller för långt ut',
    forklaring:
      'Indraget visar vad som hör ihop. Fält på samma nivå börjar lika långt in, och det som hör till ett fält står två blanksteg längre in.',
    atgard: 'Ändra blankstegen i början av raden så som meddelandet säger.',
    exempelFel: 'beslut:\n  organ: kommunfullmaktige\n   datum: 2018-12-18',
    exempelRatt: 'beslut:\n  organ: kommunfullmaktige\n  datum: 2018-12-18',
  },
  'YAML-STRECK': {
    niva: 'fel',
    titel: 'Strecket i en lista är fel eller saknar blanksteg',
    forklaring:
      'En lista skrivs med ett bindestreck och ett blanksteg på varje rad. Utan blanksteg, eller med tankstreck (–) eller punkt (•), blir tecknet en del av texten.',
    atgard: 'Skriv ett bindestreck och ett blanksteg först på varje rad i listan.',
    exempelFel: 'ansvar:\n  -Leder arbetet',
    exempelRatt: 'ansvar:\n  - Leder arbetet',
  },
  'YAML-DUBBEL': {
    niva: 'fel',
    titel: 'Samma fält står två gånger',
    forklaring:
      'Ett fält får bara stå en gång på samma ställe. Även gäller och galler räknas som samma fält.',
    atgard: 'Ta bort det ena. Hör värdena ihop, skriv dem som en lista under ett fält.',
    exempelFel: 'titel: Budget\ntitel: Budgetering',
    exempelRatt: 'titel: Budgetering',
  },
  'YAML-ALIAS': {
    niva: 'fel',
    titel: 'Ankare, alias eller typmärke i YAML',
    forklaring:
      'Tecknen &, * och ! först i ett värde har särskild betydelse i YAML. Handboken tillåter dem inte, för en liten fil kan växa till en enorm med deras hjälp.',
    atgard: 'Skriv ut värdet. Ska tecknet stå i texten, sätt citattecken kring värdet.',
    exempelFel: 'titel: *samma',
    exempelRatt: 'titel: "*samma"',
  },
  'YAML-DJUP': {
    niva: 'fel',
    titel: 'Uppgifterna har för många nivåer',
    forklaring:
      'Inget fält i handboken behöver fler än tolv nivåer. Så djupa uppgifter är ett misstag.',
    atgard: 'Kontrollera indrag, hakparenteser och klammer.',
    exempelFel: 'fakta: [[[[[[[[[[[[[MJ-1]]]]]]]]]]]]]',
    exempelRatt: 'fakta: [MJ-1]',
  },
  'YAML-STORT': {
    niva: 'fel',
    titel: 'Uppgifterna överst är för stora',
    forklaring: 'Uppgifterna överst får vara högst 64 kB. Löpande text hör hemma under dem.',
    atgard: 'Flytta texten under den andra raden med tre bindestreck.',
    exempelFel: 'sammanfattning: (hela kapitlet)',
    exempelRatt: 'sammanfattning: Tre meningar.\n---\n\n(hela kapitlet)',
  },
  'JSON-FEL': {
    niva: 'fel',
    titel: 'Versionsfilen går inte att läsa',
    forklaring:
      'Filer i versioner är JSON, inte MDX. Ett tecken för mycket eller för litet gör filen oläslig.',
    atgard: 'Rätta tecknet som meddelandet pekar på, eller hämta tillbaka filen ur git.',
    exempelFel: '{ "titel": "Beslut", }',
    exempelRatt: '{ "titel": "Beslut" }',
  },
  'FALT-SAKNAS': {
    niva: 'fel',
    titel: 'Ett fält som måste finnas saknas',
    forklaring: 'Sidan kan inte byggas utan fältet. Meddelandet säger vad fältet är till för.',
    atgard: 'Lägg till fältet. Vet ingen värdet, och fältet tillåter det, skriv okänd.',
    exempelFel: 'term: Budget',
    exempelRatt: 'term: Budget\nbetydelse: En plan för pengar under ett år.',
  },
  'FALT-OKANT': {
    niva: 'fel',
    titel: 'Fältet finns inte',
    forklaring:
      'Ett felstavat fält skulle annars tyst falla bort. Därför är varje okänt fält ett fel. Du kan skriva fälten med eller utan å, ä och ö: gäller och galler är samma fält.',
    atgard: 'Rätta stavningen eller ta bort fältet.',
    exempelFel: 'sammanfatning: Kort text.',
    exempelRatt: 'sammanfattning: Kort text.',
  },
  'FALT-TYP': {
    niva: 'fel',
    titel: 'Värdet är av fel slag',
    forklaring:
      'Fältet väntar sig till exempel en text, ett tal, en lista eller true/false, men har fått något annat.',
    atgard:
      'Skriv om värdet. En text som ser ut som ett tal ska ha citattecken. En lista har hakparenteser eller streck.',
    exempelFel: 'aktörer: kommunfullmaktige',
    exempelRatt: 'aktörer: [kommunfullmaktige]',
  },
  'FALT-MARKDOWN': {
    niva: 'fel',
    titel: 'Fältet visas som ren text',
    forklaring:
      'Uppgifterna överst visas så som de står. Fet stil, länkar och annan Markdown hör hemma i texten under dem. I ett fält syns stjärnor och parenteser, och länken går inte att följa.',
    atgard: 'Ta bort tecknen. Behövs länken, skriv den i texten under uppgifterna.',
    exempelFel: 'sammanfattning: Läs **mer** i [kapitlet](kapitel:budget).',
    exempelRatt: 'sammanfattning: Läs mer i kapitlet om budgeten.',
  },
  'FALT-VARDE': {
    niva: 'fel',
    titel: 'Värdet går inte att använda',
    forklaring:
      'Fältet tar bara vissa värden: ett ord ur en lista, ett datum som finns eller ett id med rätt tecken.',
    atgard: 'Välj ett av värdena i meddelandet.',
    exempelFel: 'grund: frivilligt',
    exempelRatt: 'grund: viljeinriktat',
  },
} as const satisfies Record<string, Kodsida>;
