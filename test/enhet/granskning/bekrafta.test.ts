import { describe, expect, it } from 'vitest';
import { medKontroll } from '../../../src/granskning/bekrafta.ts';

const ETT = '1111111111111111';
const TVA = '22222222222222e2';

const FIL = `---
titel: Vem bestämmer? # en kommentar
sammanfattning: >-
  Fullmäktige bestämmer.

  Alltid.
passager:
  # Först den viktigaste.
  - rubrik: "Vem: då?"
    avsnitt: inledning # se kapitlet
  -   rubrik: Hur
      avsnitt: mål-och-mått

källor: [beslutet]
---

Texten är kvar. passager: nej
`;

describe('att skriva in kontrollsummor', () => {
  it('lägger till fältet och rör ingenting annat', () => {
    const ny = medKontroll(
      FIL,
      new Map([
        [0, ETT],
        [1, TVA],
      ]),
    );
    expect(ny).toBe(
      FIL.replace(
        '    avsnitt: inledning # se kapitlet\n',
        `    avsnitt: inledning # se kapitlet\n    kontroll: "${ETT}"\n`,
      ).replace(
        '      avsnitt: mål-och-mått\n',
        `      avsnitt: mål-och-mått\n      kontroll: "${TVA}"\n`,
      ),
    );
  });

  it('byter en summa som finns, och bara den', () => {
    const fore = FIL.replace(
      'avsnitt: mål-och-mått\n',
      'avsnitt: mål-och-mått\n      kontroll: abc # gammal\n',
    );
    const ny = medKontroll(fore, new Map([[1, ETT]]));
    expect(ny).toBe(fore.replace('kontroll: abc # gammal', `kontroll: "${ETT}" # gammal`));
  });

  it('ger samma fil när summan redan stämmer', () => {
    const ny = medKontroll(FIL, new Map([[0, ETT]]))!;
    expect(medKontroll(ny, new Map([[0, ETT]]))).toBe(ny);
  });

  it('fyller i ett tomt fält', () => {
    const fore = FIL.replace('avsnitt: mål-och-mått\n', 'avsnitt: mål-och-mått\n      kontroll:\n');
    expect(medKontroll(fore, new Map([[1, ETT]]))).toBe(
      fore.replace('kontroll:\n', `kontroll: "${ETT}"\n`),
    );
  });

  it('klarar poster på en rad, avsnitt överst och å, ä, ö i fältnamn', () => {
    const fore =
      '---\npassager:\n  - { rubrik: Vem, avsnitt: inledning }\n  - avsnitt: slut\n    rubrik: Hur\n---\n';
    expect(
      medKontroll(
        fore,
        new Map([
          [0, ETT],
          [1, TVA],
        ]),
      ),
    ).toBe(
      `---\npassager:\n  - { rubrik: Vem, avsnitt: inledning, kontroll: "${ETT}" }\n  - avsnitt: slut\n    kontroll: "${TVA}"\n    rubrik: Hur\n---\n`,
    );
  });

  it('behåller CRLF', () => {
    const ny = medKontroll(FIL.replaceAll('\n', '\r\n'), new Map([[0, ETT]]))!;
    expect(ny.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(ny).toContain(`    kontroll: "${ETT}"\r\n`);
  });

  it('klarar ett avsnitt sist i uppgifterna', () => {
    const fore = '---\npassager:\n  - rubrik: A\n    avsnitt: b\n---\nText';
    expect(medKontroll(fore, new Map([[0, ETT]]))).toBe(
      `---\npassager:\n  - rubrik: A\n    avsnitt: b\n    kontroll: "${ETT}"\n---\nText`,
    );
  });

  it.each([
    ['utan uppgifter', 'Bara text.'],
    ['utan passager', '---\ntitel: A\n---\n'],
    ['med passager som inte är en lista', '---\npassager: nej\n---\n'],
    ['med trasig YAML', '---\npassager: [\n---\n'],
    ['med för få passager', '---\npassager:\n  - rubrik: A\n---\n'],
  ])('vägrar en fil %s', (_vad, text) => {
    expect(medKontroll(text, new Map([[0, ETT]]))).toBeUndefined();
  });
});
