/** Documents that LibreOffice has written (test/stod/word), from file to chapters. */
import { beforeAll, describe, expect, it } from 'vitest';
import { brodI, iHandbok, kapitlen, type Importerat } from './stod.ts';

const NAMN = 'kapitel/grund';

describe('a plan of twenty pages', () => {
  let dokument: Importerat;
  beforeAll(async () => {
    dokument = await iHandbok('underhallsplan.docx');
  });

  it('becomes chapters in order, after those that are there', () => {
    const { rader, kod, las, filer } = dokument;
    expect(kod).toBe(0);
    expect(rader[0]).toBe('underhallsplan.docx blev 13 kapitel och 3 bilder i content/exempel:');
    expect(rader.filter((rad) => /^content.* fel /.test(rad))).toEqual([]);
    expect(rader.at(-1)).toBe(
      '    och 8 till med koden TVILLING-SAKNAS: npm run granska visar alla',
    );
    expect(rader).toContain('  Texten i sidhuvudet och sidfoten togs inte med.');
    expect(las(`${NAMN}/inledning.mdx`)).toMatch(
      /^---\ntitel: Inledning\ndel: grund\nordning: 3\nsammanfattning: /,
    );
    expect([...filer.keys()].filter((fil) => fil.startsWith('bilder/')).sort()).toEqual([
      'bilder/gator-1.png',
      'bilder/karta.png',
      'bilder/lekplatser-1.png',
      'bilder/skolbyggnader-1.png',
    ]);
  });

  it('keeps lists in lists, notes, tables with two rows of heads, and pictures with their words', () => {
    const { las } = dokument;
    const gator = brodI(las(`${NAMN}/gator.mdx`));
    for (const bit of [
      'kommunens register[^1] och ur',
      '\n1. Lägg ny beläggning på de mest slitna sträckorna.\n   1. Börja med bussgatorna.\n',
      '\n| Slag | Kostnad per år – År 1 | Kostnad per år – År 2 | Kostnad per år – År 3 |\n| --- | --: | --: | --: |\n| Drift | 3\u00A0360 |',
      '\n![Stapeldiagram över skicket hos gatorna i fem klasser. De flesta ligger i den mellersta.](../../bilder/gator-1.png)\n',
      '\n### Samordning\n',
      ' till **förvaltningens ledning** vid ',
    ])
      expect(gator).toContain(bit);
    expect(gator).toMatch(/\n\[\^1\]: Registret över gator .*\.$/);
    expect(brodI(las(`${NAMN}/inledning.mdx`))).toContain(
      '| Kommunfullmäktige | planen | i årsredovisningen |\n| Kommunfullmäktige | ramarna för varje år | i delårsrapporten |',
    );
  });
});

describe('a set of rules', () => {
  let dokument: Importerat;
  beforeAll(async () => {
    dokument = await iHandbok('reglemente.docx');
  });

  it('has its signs as text, and Swedish quotation marks', () => {
    const { las } = dokument;
    expect(brodI(las(`${NAMN}/1-uppgifter.mdx`)).split('\n\n')).toEqual([
      'Nämnden svarar för ”drift och underhåll” av kommunens gator. Den ska också se till att ”rätt sak görs i rätt tid” och att ’små fel’ inte blir stora.',
      'Beloppsgränsen är \\< 500 000 kr, skriven som \\{belopp} i mallen. Koden A|B och tecknen \\*stjärna\\*, \\_understreck\\_ och \\[klammer] ska synas som de står. Se även #budget och 50 % av 3 \\* 4.',
      'Med skålig tid menas tio dagar. Ord-ledet hålls ihop. Skriv inte import av varor först på en rad.',
      'import sker genom upphandling.',
    ]);
  });

  it('fills merged cells, and puts rows over the whole width in bold', () => {
    const { las, rader } = dokument;
    expect(
      brodI(las(`${NAMN}/3-delegation.mdx`))
        .split('\n')
        .slice(0, 7),
    ).toEqual([
      '| Nr | Ärende | Delegat och ersättare | Delegat och ersättare |',
      '| --- | --- | --- | --- |',
      '| **Ekonomi** |  |  |  |',
      '| 1.1 | Köp upp till 500 000 kr | Förvaltningschef | Avdelningschef |',
      '| 1.2 | Avskrivning av fordran<br />högst 10 000 kr | Förvaltningschef | Ekonom |',
      '| **Trafik** |  |  |  |',
      '| 2.1 | Lokala trafikföreskrifter \\| tillfälliga[^1] | Trafikingenjör |  |',
    ]);
    expect(rader).toContain(
      '  Sammanslagna celler är ifyllda: samma text står i varje cell. Läs igenom tabellen.',
    );
  });

  it('gives headings that skip a level theirs, and tells of what is to be looked at', () => {
    const { las, rader } = dokument;
    expect(brodI(las(`${NAMN}/4-sammantraden.mdx`))).toContain('\n## Närvaro på distans\n');
    expect(rader.join('\n')).toContain(
      `  Rubriken hoppade över en nivå och är flyttad ett steg upp.\n    content/exempel/${NAMN}/4-sammantraden.mdx:10`,
    );
    expect(rader.join('\n')).toContain(
      'Listor med a, b, c fick siffror. Hänvisar texten till ”punkt a”, ändra den.',
    );
  });

  it('tells what granskningen finds in the new files, with its place', () => {
    const { rader, kod } = dokument;
    expect(rader.join('\n')).toContain(
      `content/exempel/${NAMN}/5-bakgrund.mdx:1:1  varning TEXT-SAKNAS`,
    );
    expect(kod).toBe(0);
  });
});

describe('a policy with pictures and links', () => {
  let dokument: Importerat;
  beforeAll(async () => {
    dokument = await iHandbok('kommunikation.docx');
  });

  it('asks what each picture shows, proposes what Word says, and leaves out what is answered -', async () => {
    const svar = { flaggor: { niva: '2' }, rader: ['', 'Två staplar: hög och låg', '-'] };
    const { fragor, las } = await iHandbok('kommunikation.docx', svar);
    expect(fragor[0]).toBe(
      'Bild 1 av 3, under ”Kanaler”, 240 × 120 bildpunkter. Vad visar den? Enter tar Words text: ”Stapeldiagram över fyra kanaler. Webben används mest.” Ett bindestreck tar bort bilden: ',
    );
    expect(fragor[1]).toBe(
      'Bild 2 av 3, under ”Kanaler”, 240 × 120 bildpunkter. Vad visar den? Enter svarar senare. Ett bindestreck tar bort bilden: ',
    );
    expect(brodI(las(`${NAMN}/kommunikationspolicy/kanaler.mdx`)).match(/!\[.*/g)).toEqual([
      '![Stapeldiagram över fyra kanaler. Webben används mest.](../../../bilder/kanaler-1.png)',
      '![Två staplar: hög och låg](../../../bilder/kanaler-2.png)',
    ]);
  });

  it('marks a picture that nobody has described so that granskningen tells', () => {
    const { rader, kod } = dokument;
    expect(kod).toBe(1);
    expect(rader.join('\n')).toMatch(/kanaler\.mdx:13:1 {2}fel BILD-ALT/);
    expect(rader.join('\n')).toContain('kanaler.mdx:13  WMF');
  });

  it('puts chapters under chapters, and leads links between them', () => {
    const { las, rader } = dokument;
    expect(las(`${NAMN}/kommunikationspolicy.mdx`)).toContain(
      '[avsnittet om uppföljning](kapitel:uppfoljning)',
    );
    const principer = las(`${NAMN}/kommunikationspolicy/principer.mdx`);
    expect(principer).toContain('\nunder: kommunikationspolicy\nordning: 1\n');
    expect(principer).toContain(
      '- Vi skriver klart.\n  - Korta meningar.\n  - Vanliga ord.\n    - Sådana som man säger.\n',
    );
    expect(principer).toContain('> Den som skriver till kommunen');
    expect(principer).toContain('Mallen finns på G: och frågor');
    const text = rader.join('\n');
    expect(text).toContain('2 kommentarer i marginalen togs inte med.');
    expect(text).toContain(
      'Text i textrutor står efter stycket där rutan satt (under ”Principer”).',
    );
    expect(text).toMatch(/uppfoljning\.mdx:9 {2}bilagan/);
  });
});

describe('a routine without styles', () => {
  let dokument: Importerat;
  beforeAll(async () => {
    dokument = await iHandbok('rutin.docx');
  });

  it('gets its lists and box, and is told what may be headings', () => {
    const { las, rader, kod } = dokument;
    expect(kod).toBe(0);
    const rutin = las(`${NAMN}/rutin.mdx`);
    expect(rutin).toContain('\ntitel: Rutin\n');
    expect(rutin).toContain('\n- Fyll i blanketten.\n- Lämna den i receptionen.\n');
    expect(rutin).toContain('\n1. Gå till receptionen.\n2. Lämna nyckeln.\n');
    expect(rutin).toContain('\n<Ruta titel="Kom ihåg">\n');
    expect(rutin).toContain(
      '\n| Lokal | Antal nycklar |\n| --- | --: |\n| Stadshuset | 140 |\n| Biblioteket | 12 |\n',
    );
    expect(rader.join('\n')).toMatch(/Raden är bara fet\..*\n.*rutin\.mdx:8 {2}Rutin för nycklar/);
    expect(rader.join('\n')).toMatch(/Texten hade tabbar/);
  });
});

describe('what is chosen', () => {
  it('only shows what would be with --prova', async () => {
    const { rader, filer } = await iHandbok('rutin.docx', { prova: true });
    expect(rader[0]).toBe('rutin.docx skulle bli 1 kapitel i content/exempel:');
    expect(rader.at(-1)).toBe('Inget skrevs. Kör utan --prova för att skriva.');
    expect(filer.has(`${NAMN}/rutin.mdx`)).toBe(false);
  });

  it('divides by the level that the editor says, and never has a name that is there', async () => {
    const filer = await kapitlen('underhallsplan.docx', 2);
    const kapitel = [...filer.keys()].filter((fil) => fil.endsWith('.mdx'));
    expect(kapitel.length).toBe(54);
    expect(filer.get(`${NAMN}/gator/nulage.mdx`)).toMatch(/^---\ntitel: Nuläge\n/);
    const broar = `${NAMN}/broar-underhallsplan-for-kommunens-anlaggningar`;
    expect(filer.get(`${broar}.mdx`)).toMatch(
      /^---\ntitel: Broar \(Underhållsplan för kommunens anläggningar\)\n/,
    );
    const under = kapitel.filter((fil) => fil.startsWith(`${broar}/nulage-`));
    expect(filer.get(under[0] ?? '')).toContain('\ntitel: Nuläge (Broar (');
    expect(filer.get(`${NAMN}/inledning.mdx`)).toContain('\nordning: 9\n');
    expect(kapitel).not.toContain(`${NAMN}/broar.mdx`);
  });
});
