/** What the plan is of: a made-up kommun's streets, pipes and houses, with what is wrong and what is to be done. */
export interface Anlaggning {
  namn: string;
  bestamd: string;
  antal: string;
  brist: string;
  skador: string[];
  atgarder: [string, string[]][];
  kostnader: [number, number, number];
}

export const ANLAGGNINGAR: Anlaggning[] = [
  {
    namn: 'Gator',
    bestamd: 'gatorna',
    antal: '212 kilometer',
    brist: 'slitaget på de gator där bussarna går',
    skador: ['spår efter däck', 'sprickor vid brunnar', 'sättningar där ledningar har grävts ned'],
    atgarder: [
      [
        'Lägg ny beläggning på de mest slitna sträckorna.',
        ['Börja med bussgatorna.', 'Samordna med grävning för fiber och vatten.'],
      ],
      ['Laga potthål inom fem arbetsdagar.', []],
    ],
    kostnader: [8400, 9100, 9600],
  },
  {
    namn: 'Broar',
    bestamd: 'broarna',
    antal: '34 stycken',
    brist: 'rost i räcken och lager på de äldsta broarna',
    skador: ['rost i räcken', 'läckande fogar', 'frätt betong i vattenlinjen'],
    atgarder: [
      [
        'Gör en huvudinspektion av varje bro vart sjätte år.',
        ['Anlita en inspektör med behörighet.', 'Spara protokollet i brons akt.'],
      ],
      ['Byt räcken på tre broar om året.', []],
    ],
    kostnader: [3100, 2900, 4200],
  },
  {
    namn: 'Gång- och cykelvägar',
    bestamd: 'gång- och cykelvägarna',
    antal: '96 kilometer',
    brist: 'rötter som lyfter asfalten',
    skador: ['rotsprickor', 'gräs i kanterna', 'skymd sikt i korsningar'],
    atgarder: [
      [
        'Klipp siktröjningar två gånger om året.',
        ['I maj, före skolavslutningarna.', 'I augusti, före skolstarten.'],
      ],
      ['Slipa bort kanter som är högre än två centimeter.', []],
    ],
    kostnader: [1900, 2000, 2100],
  },
  {
    namn: 'Gatubelysning',
    bestamd: 'gatubelysningen',
    antal: '7 800 ljuspunkter',
    brist: 'armaturer som det inte längre går att köpa delar till',
    skador: ['släckta stolpar', 'rost vid stolpfoten', 'kablar utan skyddsjord'],
    atgarder: [
      [
        'Byt till lysdioder där kvicksilver finns kvar.',
        ['Ta bostadsområdena först.', 'Sänk ljuset mitt i natten.'],
      ],
      ['Mät stolparnas hållfasthet vart tionde år.', []],
    ],
    kostnader: [5200, 5200, 2600],
  },
  {
    namn: 'Lekplatser',
    bestamd: 'lekplatserna',
    antal: '58 stycken',
    brist: 'sand som har packats och inte längre dämpar ett fall',
    skador: ['trä som flisar sig', 'lösa skruvar', 'hård sand under gungor'],
    atgarder: [
      [
        'Besiktiga varje lekplats en gång om året.',
        ['Stäng redskap med allvarliga fel samma dag.', 'Sätt upp en skylt om när det är lagat.'],
      ],
      ['Byt fallsanden vart femte år.', []],
    ],
    kostnader: [1400, 1500, 1500],
  },
  {
    namn: 'Parker och träd',
    bestamd: 'parkerna',
    antal: '143 hektar',
    brist: 'gamla träd utan plan för nya',
    skador: ['röta i stammar', 'slitna gångar', 'bänkar utan ryggstöd'],
    atgarder: [
      [
        'Plantera två träd för varje som fälls.',
        ['Välj arter som tål torka.', 'Ge varje träd minst tolv kubikmeter jord.'],
      ],
      ['Se över bänkar och papperskorgar varje vår.', []],
    ],
    kostnader: [2700, 2700, 2800],
  },
  {
    namn: 'Vattenledningar',
    bestamd: 'vattenledningarna',
    antal: '318 kilometer',
    brist: 'läckor i rör av gjutjärn från femtiotalet',
    skador: ['rostiga rör', 'ventiler som inte går att stänga', 'missfärgat vatten efter arbeten'],
    atgarder: [
      [
        'Byt minst en halv procent av ledningarna varje år.',
        ['Börja där det har läckt mer än två gånger.', 'Byt avlopp i samma grop.'],
      ],
      ['Motionera alla avstängningar vart tredje år.', []],
    ],
    kostnader: [12500, 13000, 13800],
  },
  {
    namn: 'Dagvatten',
    bestamd: 'dagvattnet',
    antal: '241 kilometer ledning och 19 dammar',
    brist: 'källare som svämmar över vid skyfall',
    skador: ['igensatta galler', 'dammar fulla av slam', 'trummor med för liten diameter'],
    atgarder: [
      [
        'Rensa galler och brunnar före varje höst.',
        [
          'Gå alltid ut efter en varning för skyfall.',
          'Anteckna vilka brunnar som ofta sätter igen.',
        ],
      ],
      ['Töm dammarna på slam vart åttonde år.', []],
    ],
    kostnader: [3600, 4100, 4100],
  },
  {
    namn: 'Skolbyggnader',
    bestamd: 'skolbyggnaderna',
    antal: '41 byggnader',
    brist: 'tak och ventilation som är äldre än sin tekniska livslängd',
    skador: ['läckande tak', 'fönster som inte går att stänga', 'dålig luft i klassrum'],
    atgarder: [
      [
        'Byt tak innan det läcker.',
        ['Sätt upp solceller i samma arbete.', 'Gör det under sommarlovet.'],
      ],
      ['Mät luften i varje klassrum vartannat år.', []],
    ],
    kostnader: [18200, 21000, 19500],
  },
  {
    namn: 'Simhallar och idrottshallar',
    bestamd: 'hallarna',
    antal: '2 simhallar och 11 idrottshallar',
    brist: 'fuktskador i simhallarnas omklädningsrum',
    skador: ['kakel som släpper', 'golv med dålig svikt', 'läktare utan plats för rullstol'],
    atgarder: [
      [
        'Gör om omklädningsrummen i den äldre simhallen.',
        ['Ordna omklädning för den som vill vara ensam.', 'Håll hallen öppen under arbetet.'],
      ],
      ['Slipa och lacka ett hallgolv om året.', []],
    ],
    kostnader: [6900, 7400, 3800],
  },
];
