import type { Kodsida } from './typ.ts';

/** Codes about what was meant as Markdown but is shown as signs, or is not shown at all. */
export const brodKoder = {
  'LANK-FORM': {
    niva: 'fel',
    titel: 'Länken är skriven så att den inte blir en länk',
    forklaring:
      'En länk är ord inom hakparenteser, direkt följda av adressen inom vanliga parenteser. Saknas något tecken, eller står det ett blanksteg emellan, visas alla tecken på sidan.',
    atgard: 'Skriv [orden](adressen) utan blanksteg i adressen. En bild har ett ! före.',
    exempelFel: 'Se [årshjulet] (kapitel:arshjulet).',
    exempelRatt: 'Se [årshjulet](kapitel:arshjulet).',
  },
  'LANK-REFERENS': {
    niva: 'fel',
    titel: 'Länken och raden med adressen hör inte ihop',
    forklaring:
      'En länk kan skrivas [orden][namn], med adressen på en egen rad: [namn]: adress. Saknas raden visas hakparenteserna. En rad som ingen länk använder visas aldrig.',
    atgard: 'Skriv adressen direkt efter orden, eller rätta namnet.',
    exempelFel: 'Se [planen][p].\n\n[plan]: dokument:plan',
    exempelRatt: 'Se [planen](dokument:plan).',
  },
  'FOTNOT-SAKNAS': {
    niva: 'fel',
    titel: 'Fotnoten har ingen text',
    forklaring:
      'Märket [^1] i texten ska ha en rad som börjar med [^1]: och fotnotens text. Saknas den visas märket som vanliga tecken.',
    atgard: 'Skriv raden, eller ta bort märket.',
    exempelFel: 'Det står i lagen.[^1]',
    exempelRatt: 'Det står i lagen.[^1]\n\n[^1]: Kommunallagen 11 kap. 1 §.',
  },
  'FOTNOT-OANVAND': {
    niva: 'fel',
    titel: 'Fotnoten visas inte',
    forklaring:
      'Fotnoten har en text, men inget märke i texten leder till den. Då visas den aldrig.',
    atgard: 'Skriv märket där fotnoten hör hemma, eller ta bort den.',
    exempelFel: 'Det står i lagen.\n\n[^1]: Kommunallagen 11 kap. 1 §.',
    exempelRatt: 'Det står i lagen.[^1]\n\n[^1]: Kommunallagen 11 kap. 1 §.',
  },
  'FOTNOT-DUBBEL': {
    niva: 'fel',
    titel: 'Fotnoten finns två gånger',
    forklaring: 'Två fotnoter har samma märke. Bara den första visas.',
    atgard: 'Ge den andra ett eget märke.',
    exempelFel: '[^1]: Kommunallagen.\n[^1]: Skollagen.',
    exempelRatt: '[^1]: Kommunallagen.\n[^2]: Skollagen.',
  },
  MARKERING: {
    niva: 'fel',
    titel: 'Tecknen för fet eller kursiv text syns på sidan',
    forklaring:
      'Fet text står mellan två par stjärnor, kursiv mellan två stjärnor, kod mellan två grava accenter. Tecknen ska stå tätt intill orden och båda finnas i samma stycke.',
    atgard: 'Skriv tecknen på båda sidor. Ska de synas, skriv omvänt snedstreck före: \\*.',
    exempelFel: 'Nämnden **ansvarar för uppföljningen.',
    exempelRatt: 'Nämnden **ansvarar** för uppföljningen.',
  },
  LISTA: {
    niva: 'fel',
    titel: 'Listan blir ingen lista',
    forklaring:
      'En punktlista har bindestreck och blanksteg först på varje rad, en numrerad lista siffra, punkt och blanksteg. Med andra tecken flyter raderna ihop till ett stycke.',
    atgard: 'Byt tecknet mot bindestreck och blanksteg.',
    exempelFel: '• budget\n• bokslut',
    exempelRatt: '- budget\n- bokslut',
  },
  'LISTA-RUTA': {
    niva: 'fel',
    titel: 'Kryssruta i en lista',
    forklaring:
      'Rutan [ ] blir ett fält som ingen kan kryssa i, och skärmläsare läser upp det som ett formulär.',
    atgard: 'Skriv en vanlig punkt. Läget kan stå i ord: ”klart”, ”pågår”.',
    exempelFel: '- [x] Utbildning av chefer',
    exempelRatt: '- Utbildning av chefer: klart',
  },
  'RUBRIK-FORM': {
    niva: 'fel',
    titel: 'Rubriken visas som vanlig text',
    forklaring:
      'En rubrik står på en egen rad och börjar med ## och ett blanksteg. Annars visas tecknen # på sidan.',
    atgard: 'Lägg ett blanksteg efter ##, eller flytta rubriken till en egen rad.',
    exempelFel: '##Uppdrag',
    exempelRatt: '## Uppdrag',
  },
  'RUBRIK-STRECK': {
    niva: 'fel',
    titel: 'En rad av streck blir något annat än en linje',
    forklaring:
      'Står --- eller === direkt under en text blir texten en rubrik. Står === eller tankstreck på en egen rad visas tecknen som de är.',
    atgard: 'Skriv tre bindestreck med en tom rad före och efter. Rubriker skrivs med ##.',
    exempelFel: 'Nämnden ansvarar för skolan.\n---',
    exempelRatt: 'Nämnden ansvarar för skolan.\n\n---',
  },
  'TABELL-CELLER': {
    niva: 'fel',
    titel: 'Raden har fel antal celler',
    forklaring:
      'Alla rader i en tabell ska ha lika många celler som rubrikraden. Celler som är för många visas aldrig.',
    atgard: 'Lägg till eller ta bort celler. Tecknet | inne i en cell skrivs \\|.',
    exempelFel: '| Mål | Mått |\n| --- | --- |\n| Skola | Betyg | 2019 |',
    exempelRatt: '| Mål | Mått | År |\n| --- | --- | --- |\n| Skola | Betyg | 2019 |',
  },
  'TABELL-FORM': {
    niva: 'fel',
    titel: 'Tabellen blir ingen tabell',
    forklaring:
      'En tabell börjar med en rubrikrad. Under den står en rad med streck, en kolumn för varje rubrik. Före och efter tabellen är det en tom rad. Tabbar och flera blanksteg mellan orden visas som ett blanksteg.',
    atgard: 'Jämför med exemplet.',
    exempelFel: '| Mål | Mått |\n| Skola | Betyg |',
    exempelRatt: '| Mål | Mått |\n| --- | --- |\n| Skola | Betyg |',
  },
  'TECKEN-KOD': {
    niva: 'fel',
    titel: 'Teckenkoden visas som den står',
    forklaring:
      'Koder som &nbsp; blir tecken bara om namnet finns i HTML och koden slutar med semikolon.',
    atgard: 'Skriv tecknet självt. Ska koden synas, skriv omvänt snedstreck före: \\&nbsp;.',
    exempelFel: '10&nbps;000 kronor',
    exempelRatt: '10&nbsp;000 kronor',
  },
  'KOD-OPPEN': {
    niva: 'fel',
    titel: 'Kodrutan stängs inte',
    forklaring:
      'En kodruta börjar och slutar med en rad av tre grava accenter, ```. Saknas den sista blir resten av texten kod: rubriker, länkar och fotnoter försvinner.',
    atgard: 'Skriv ``` på en egen rad efter koden.',
    exempelFel: '```mermaid\nflowchart LR\n  a --> b\n\n## Nästa rubrik',
    exempelRatt: '```mermaid\nflowchart LR\n  a --> b\n```\n\n## Nästa rubrik',
  },
  KODRUTA: {
    niva: 'fel',
    titel: 'Kodrutan är fel skriven',
    forklaring:
      'En kodruta öppnas med tre grava accenter, ```. Ett diagram har ordet mermaid direkt efter dem, och sedan inget mer på den raden.',
    atgard: 'Jämför med exemplet.',
    exempelFel: '```mermiad\nflowchart LR\n  a --> b\n```',
    exempelRatt: '```mermaid\nflowchart LR\n  a --> b\n```',
  },
  'KOD-INDRAG': {
    niva: 'varning',
    titel: 'Indraget betyder ingenting',
    forklaring:
      'På andra håll blir en text med fyra blanksteg före en kodruta. Här visas den som ett vanligt stycke.',
    atgard: 'Ta bort blankstegen. Ska texten vara kod, skriv ``` på raden före och efter.',
    exempelFel: '    Diarienummer: KS 2018/123',
    exempelRatt: '```\nDiarienummer: KS 2018/123\n```',
  },
} as const satisfies Record<string, Kodsida>;
