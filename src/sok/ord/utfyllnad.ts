/** Words that only make a question or a phrase of it. */
const UTFYLLNAD = new Set(
  (
    'a alla allt andra ansvarar att av bara behöver bestämmer beslutar besluta betyder blir bli bör både de dem den denna ' +
    'det detta din dina du där då efter egentligen eller en er ett finns fick fungerar får för förklara från ' +
    'gäller ge ger gjort gör göra går ha han har hitta hittar hon hos hur här i igen in inom inte jag just ju kan ' +
    'klar klara klart kom kommer kunna med mellan men menas mer mig min mina mot många mycket måste ner nu när nästa någon något och ' +
    'om oss ofta på är sedan ser sig sin sina ska skall skillnad skillnaden skriver snälla som språk står sätter så ta tar ' +
    'tas till tror under upp ur ut utan vad var vara varför varje veta vem vems vi vid vilka vilken vilket vill ' +
    'vår våra vårt väljer innebär lämnar görs fram finnas antar fastställer godkänner'
  ).split(' '),
);

/**
 * The words that say what is asked for; all of them, when all are such as only ask.
 *
 * @param aven true: none, when all are such
 */
export function utanUtfyllnad(ord: string[], aven = false): string[] {
  const kvar = ord.filter((ett) => !UTFYLLNAD.has(ett));
  return aven || kvar.length > 0 ? kvar : ord;
}
