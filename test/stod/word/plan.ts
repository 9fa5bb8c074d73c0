/** Twenty pages of a plan: headings in three levels, lists in lists, merged cells, footnotes and pictures. */
import { bild, fet, h, lista, not, p, sida, t, tabell, type Cell, type Text } from './fodt.ts';
import { staplar } from './png.ts';
import { ANLAGGNINGAR, type Anlaggning } from './anlaggningar.ts';

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
