/** Twenty pages of a plan: headings in three levels, lists in lists, merged cells, footnotes and pictures. */
import { bild, fet, h, lista, not, p, sida, t, tabell, type Cell, type Text } from './fodt.ts';
import { staplar } from './png.ts';

interface Anlaggning {
  namn: string;
  bestamd: string;
  antal: string;
  brist: string;
  skador: string[];
  atgarder: [string, string[]][];
  kostnader: [number, number, number];
}

const ANLAGGNINGAR: Anlaggning[] = [
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

/** Money in thousands, with a hard blank as Word's users write it. */
const tkr = (tal: number) => String(tal).replace(/\B(?=(?:\d{3})+$)/g, '\u00A0');

function kapitel(a: Anlaggning, nr: number): string {
  const i = a.namn.toLowerCase();
  return [
    h(1, t(`${nr + 2} ${a.namn}`), `anl${nr}`),
    p(
      t(
        `Kommunen har ${a.antal} i det som planen kallar ${i}. Den största bristen i dag är ${a.brist}. Planen säger vad som ska göras de tre närmaste åren, vem som gör det och vad det får kosta. `,
      ) +
        t('Uppgifterna är hämtade ur kommunens register') +
        not(
          t(
            `Registret över ${i} förs av den som svarar för driften. Siffrorna är från årsskiftet före planens första år.`,
          ),
        ) +
        t(' och ur de besiktningar som har gjorts.'),
    ),
    p(
      t(
        `Den som använder ${a.bestamd} ska kunna lita på att de är hela, säkra och möjliga att använda för alla. Det gäller också den som går långsamt, ser dåligt eller kör en rullstol. När pengarna inte räcker till allt går säkerheten först, sedan det som blir dyrare av att vänta, och sist det som mest är till för ögat.`,
      ),
    ),
    h(2, 'Nuläge'),
    p(
      t(
        `Vid den senaste besiktningen bedömdes ${a.bestamd} i fyra klasser. Den som besiktigar ser framför allt efter det som ofta går sönder. Tre slag av skador är vanligast:`,
      ),
    ),
    lista('Punkter', a.skador.map(t)),
    p(
      t(
        'Skadorna växer fortare när de får vara. En spricka som lagas i tid kostar en tiondel av den beläggning som annars måste bytas. Därför räknar planen både med det som är trasigt i dag och med det som väntas gå sönder under perioden. Bedömningen är försiktig: där uppgifter saknas räknas anläggningen till den sämre klassen.',
      ),
    ),
    h(2, 'Mål'),
    p(
      t(
        `Målet är att andelen i de två sämsta klasserna ska minska varje år, och att ingen del av ${a.bestamd} ska behöva stängas utan att det var planerat. Målet följs upp i årsredovisningen, med samma mått från år till år så att det går att jämföra.`,
      ),
    ),
    p(
      t(
        'Tre villkor gäller för allt arbete. Det ska gå att komma fram med barnvagn och rullstol medan arbetet pågår. De som bor intill ska få veta vad som händer minst två veckor i förväg. Och det material som tas bort ska användas igen när det går.',
      ),
    ),
    h(2, 'Åtgärder'),
    p(
      t(
        'Åtgärderna står i den ordning de ska göras. Räcker pengarna inte skjuts den sista upp, aldrig den första.',
      ),
    ),
    lista(
      'Nummer',
      a.atgarder.map(([text, under]) => (under.length > 0 ? [t(text), under.map(t)] : t(text))),
    ),
    p(
      t(
        'Varje åtgärd har en ansvarig i förvaltningen. Den ansvarige ser till att arbetet blir beställt, utfört och besiktigat, och rapporterar till ',
      ) +
        fet('förvaltningens ledning') +
        t(
          ' vid varje delårsbokslut. Blir en åtgärd försenad mer än tre månader ska det sägas till så snart det är känt, inte först när perioden är slut.',
        ),
    ),
    h(3, 'Samordning'),
    p(
      t(
        'Den som gräver ska fråga de andra först. Två gånger om året träffas de som svarar för gator, vatten, fjärrvärme och fiber och lägger ihop sina planer på en karta. Den som inte har anmält ett arbete i tid får vänta, om det inte är akut.',
      ),
    ),
    h(2, 'Kostnader'),
    p(t('Tabellen visar vad åtgärderna får kosta, i tusental kronor och fasta priser.')),
    tabell(
      [
        ['Slag', { inre: 'Kostnad per år', kolumner: 3 }, undefined, undefined],
        ['', 'År 1', 'År 2', 'År 3'],
        ['Drift', ...a.kostnader.map((ett) => tkr(Math.round(ett * 0.4)))],
        ['Underhåll', ...a.kostnader.map((ett) => tkr(Math.round(ett * 0.6)))],
        ['Summa', ...a.kostnader.map(tkr)],
      ] as Cell[][],
      2,
    ),
    p(
      t(
        'Kostnaderna är beräknade efter de priser som gäller i kommunens avtal. Ändras priserna mer än fem procent ska planen räknas om. Intäkter och bidrag är inte med: de söks för varje åtgärd för sig och får inte vara ett skäl att göra något som annars inte hade gjorts.',
      ),
    ),
    ...(nr % 4 === 0
      ? [
          p(
            bild({
              byte: staplar([3, 5, 6, 4, 2].map((ett) => ett + (nr % 3))),
              namn: `diagram${nr}`,
              alt: `Stapeldiagram över skicket hos ${a.bestamd} i fem klasser. De flesta ligger i den mellersta.`,
            }),
          ),
          p(t(`Figur ${nr / 4 + 1}. Skicket i fem klasser, från bäst till sämst.`)),
        ]
      : []),
  ].join('');
}

export const PLAN: Text = {
  titel: 'Underhållsplan',
  sidhuvud: 'Underhållsplan, beslutad i kommunfullmäktige',
  sidfot: 'Dnr 2026:114',
  inre: [
    p('Underhållsplan för kommunens anläggningar', 'Title'),
    p(t('Planen gäller i tre år och ersätter den tidigare planen för gator och parker.')),
    h(1, '1 Inledning'),
    p(
      t(
        'Kommunen äger gator, ledningar, byggnader och parker för mångmiljardbelopp. De ska hålla länge. Den här planen säger hur.',
      ),
    ),
    p(
      t(
        'Planen har ett kapitel för varje slag av anläggning. Kapitlen är lika uppbyggda: först hur det är, sedan hur det ska bli, vad som ska göras och vad det kostar.',
      ),
    ),
    h(2, 'Vem som gör vad'),
    tabell([
      ['Vem', 'Beslutar om', 'Följer upp'],
      [{ inre: 'Kommunfullmäktige', rader: 2 }, 'planen', 'i årsredovisningen'],
      [undefined, 'ramarna för varje år', 'i delårsrapporten'],
      ['Kommunstyrelsen', 'ändringar inom ramarna', 'två gånger om året'],
    ]),
    ...ANLAGGNINGAR.map((ett, nr) => (nr % 3 === 0 ? sida('') : '') + kapitel(ett, nr)),
    h(1, '12 Uppföljning'),
    p(
      t('Planen följs upp en gång om året och görs om vart tredje år.') +
        not(t('Första gången i samband med årsredovisningen för planens första år.')),
    ),
  ].join(''),
};
