/** Four more documents as editors have them: written by hand, with all that goes wrong. */
import {
  bild,
  citat,
  fet,
  h,
  kommentar,
  kursiv,
  lank,
  lista,
  not,
  p,
  radslut,
  sida,
  struken,
  t,
  tabb,
  tabell,
  textruta,
  titel,
  type Text,
} from './fodt.ts';
import { staplar } from './png.ts';

/** Signs that mean something in MDX, quotation marks of every kind, merged cells, a list with letters. */
export const REGLEMENTE: Text = {
  inre: [
    titel('Reglemente för tekniska nämnden'),
    p(t('Antaget av fullmäktige. Gäller från den 1 januari.')),
    h(1, '1 § Uppgifter'),
    p(
      t(
        'Nämnden svarar för "drift och underhåll" av kommunens gator. Den ska också se till att “rätt sak görs i rätt tid” och att ‘små fel’ inte blir stora.',
      ),
    ),
    p(
      t(
        'Beloppsgränsen är < 500 000 kr, skriven som {belopp} i mallen. Koden A|B och tecknen *stjärna*, _understreck_ och [klammer] ska synas som de står. Se även #budget och 50 % av 3 * 4.',
      ),
    ),
    p(
      t(
        'Med skå\u00ADlig tid menas tio\u00A0dagar. Ord\u2011ledet hålls ihop. Skriv inte import av varor först på en rad.',
      ),
    ),
    p(t('import sker genom upphandling.')),
    h(1, '2 § Sammansättning'),
    p(
      'Nämnden har' +
        t(' nio ledamöter och nio ersättare.') +
        not(t('Antalet bestäms av fullmäktige före varje mandatperiod (5 kap. KL).')),
    ),
    lista('Bokstaver', [
      'ordförande',
      'förste vice ordförande',
      [
        'andre vice ordförande',
        ['utses av oppositionen', 'leder presidiet när de andra är förhindrade'],
      ],
    ]),
    h(1, '3 § Delegation'),
    tabell([
      ['Nr', 'Ärende', { inre: 'Delegat och ersättare', kolumner: 2 }, undefined],
      [{ inre: 'Ekonomi', kolumner: 4 }, undefined, undefined, undefined],
      ['1.1', 'Köp upp till 500 000 kr', { inre: 'Förvaltningschef', rader: 2 }, 'Avdelningschef'],
      ['1.2', p('Avskrivning av fordran') + p('högst 10 000 kr'), undefined, 'Ekonom'],
      [{ inre: 'Trafik', kolumner: 4 }, undefined, undefined, undefined],
      [
        '2.1',
        'Lokala trafikföreskrifter | tillfälliga' + not(t('Längst sex månader.')),
        'Trafikingenjör',
        '',
      ],
    ]),
    p(fet('Anmälan') + ' till nämnden sker vid ' + fet('nästa ') + fet('sammanträde') + '.'),
    h(1, '4 § Sammanträden'),
    p(
      t('Nämnden sammanträder på den tid och plats som den själv bestämmer.') +
        radslut +
        t('Kallelsen skickas senast sju dagar före.'),
    ),
    h(3, 'Närvaro på distans'),
    p(t('Ledamöter får delta på distans. Den som vill göra det anmäler det i förväg.')),
    h(1, '5 § Bakgrund'),
    h(1, '6 § Bakgrund'),
    p(t('Reglementet ersätter ett äldre.') + ' ' + struken('Det gällde till 2018.')),
  ].join(''),
};

/** Pictures with and without words, a box, comments, links of all kinds. */
export function kommunikation(emf: Buffer): Text {
  const graf = staplar([2, 4, 7, 5]);
  return {
    titel: 'Kommunikationspolicy',
    inre: [
      h(1, 'Kommunikationspolicy'),
      p(
        t('Policyn säger hur kommunen talar med dem som bor här.') +
          kommentar('Ska det stå medborgare?') +
          ' Den bygger på ' +
          lank('https://www.riksdagen.se/', 'språklagen') +
          ' och på ' +
          lank('#uppfoljning', 'avsnittet om uppföljning') +
          '.',
      ),
      h(2, 'Principer'),
      citat(t('Den som skriver till kommunen ska förstå svaret första gången.')),
      lista('Punkter', [
        'Vi svarar inom två dagar.',
        ['Vi skriver klart.', ['Korta meningar.', ['Vanliga ord.', ['Sådana som man säger.']]]],
      ]),
      p(
        'Mallen finns på ' +
          lank('file:///G:/Gemensam/mallar/brev.dotx', 'G:') +
          ' och frågor ställs till ' +
          lank('mailto:kommunikation@example.se', 'kommunikationsenheten') +
          '.',
      ),
      p(textruta(t('Tänk på mottagaren först.')) + t('Varje text har en mottagare och ett syfte.')),
      h(2, 'Kanaler'),
      p(
        bild({
          byte: graf,
          namn: 'kanaler',
          alt: 'Stapeldiagram över fyra kanaler. Webben används mest.',
        }),
      ),
      p(t('Diagrammet visar hur ofta kanalerna används.') + kommentar('Från 2024 eller 2025?')),
      p(bild({ byte: staplar([9, 1]), namn: 'utan' })),
      p(bild({ byte: emf, namn: 'ritning', alt: 'Kommunens nät av kanaler' })),
      p(bild({ byte: graf, namn: 'igen', alt: 'Samma diagram en gång till' })),
      h(2, 'Uppföljning', 'uppfoljning'),
      p(t('Policyn följs upp vartannat år. Se ') + lank('#finnsinte', 'bilagan') + t('.')),
    ].join(''),
  };
}

/** No styles at all: bold lines for headings, signs for lists, tabs for tables. */
export const RUTIN: Text = {
  inre: [
    p(fet('Rutin för nycklar och passerkort')),
    p(t('Rutinen gäller alla som arbetar i kommunens lokaler.')),
    p(fet('Kvittera ut')),
    p(`•${tabb}Fyll i blanketten.`),
    p(`•${tabb}Lämna den i receptionen.`),
    p(`•${tabb}Visa legitimation.`),
    p(fet('Lämna tillbaka')),
    p(t('1. Gå till receptionen.')),
    p(t('2. Lämna nyckeln.')),
    p(t('3. Be om kvitto.')),
    p(t('– Chefen kontrollerar att allt är återlämnat.')),
    p(t('– Receptionen spärrar kortet.')),
    p(fet('Avgifter')),
    p(`Nyckel${tabb}300 kr`),
    p(`Kort${tabb}100 kr`),
    tabell(
      [
        [
          p(fet('Kom ihåg')) +
            p(t('En borttappad nyckel anmäls samma dag.')) +
            p(t('Ring växeln efter kontorstid.')),
        ],
      ],
      0,
    ),
    p(t('Avgiften ändras en gång om året.')),
    sida(''),
    tabell([[p(t('Blanketten finns i receptionen.'))]], 0),
    tabell(
      [
        ['', ''],
        ['Lokal', 'Antal nycklar'],
        ['Stadshuset', '140'],
        ['', ''],
        ['Biblioteket', '12'],
      ],
      0,
    ),
    p(kursiv('Rutinen gäller tills vidare.')),
  ].join(''),
};

/** Changes that nobody has accepted. */
export const SPARADE: Text = {
  andringar: [
    { slag: 'insertion', id: 'ct1' },
    { slag: 'deletion', id: 'ct2', text: 'fem' },
  ],
  inre: [
    h(1, 'Arvoden'),
    p(
      'Arvodet är ' +
        '<text:change text:change-id="ct2"/><text:change-start text:change-id="ct1"/>sex<text:change-end text:change-id="ct1"/>' +
        t(' procent av riksdagens.'),
    ),
  ].join(''),
};
