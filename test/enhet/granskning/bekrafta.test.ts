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

describe('writing in checksums', () => {
  it('adds the field and touches nothing else', () => {
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

  it('changes a sum that is there, and only that', () => {
    const fore = FIL.replace(
      'avsnitt: mål-och-mått\n',
      'avsnitt: mål-och-mått\n      kontroll: abc # gammal\n',
    );
    const ny = medKontroll(fore, new Map([[1, ETT]]));
    expect(ny).toBe(fore.replace('kontroll: abc # gammal', `kontroll: "${ETT}" # gammal`));
  });

  it('gives the same file when the sum is right already', () => {
    const ny = medKontroll(FIL, new Map([[0, ETT]]))!;
    expect(medKontroll(ny, new Map([[0, ETT]]))).toBe(ny);
  });

  it('fills in an empty field', () => {
    const fore = FIL.replace('avsnitt: mål-och-mått\n', 'avsnitt: mål-och-mått\n      kontroll:\n');
    expect(medKontroll(fore, new Map([[1, ETT]]))).toBe(
      fore.replace('kontroll:\n', `kontroll: "${ETT}"\n`),
    );
  });

  it('manages entries on one line, the section first, and å, ä, ö in names of fields', () => {
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

  it('keeps CRLF', () => {
    const ny = medKontroll(FIL.replaceAll('\n', '\r\n'), new Map([[0, ETT]]))!;
    expect(ny.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(ny).toContain(`    kontroll: "${ETT}"\r\n`);
  });

  it('manages a section last in the front matter', () => {
    const fore = '---\npassager:\n  - rubrik: A\n    avsnitt: b\n---\nText';
    expect(medKontroll(fore, new Map([[0, ETT]]))).toBe(
      `---\npassager:\n  - rubrik: A\n    avsnitt: b\n    kontroll: "${ETT}"\n---\nText`,
    );
  });

  it.each([
    ['without front matter', 'Bara text.'],
    ['without passages', '---\ntitel: A\n---\n'],
    ['with passages that are no list', '---\npassager: nej\n---\n'],
    ['with broken YAML', '---\npassager: [\n---\n'],
    ['with too few passages', '---\npassager:\n  - rubrik: A\n---\n'],
  ])('refuses a file %s', (_vad, text) => {
    expect(medKontroll(text, new Map([[0, ETT]]))).toBeUndefined();
  });
});
