import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vik } from '../../../src/svenska/vikning.ts';
import { arFalt } from '../../../src/innehall/varde.ts';
import { delaText, hopsatt, medLf, medRadslut } from '../../../src/redigering/fil/filtext.ts';
import { lasVarden, lika, medVarden, type Varden } from '../../../src/redigering/yaml/andra.ts';

const FILER = ['mjolby', 'mora', 'motala'].flatMap((bok) =>
  readdirSync(`content/${bok}`, { recursive: true, encoding: 'utf8' })
    .filter((fil) => /\.(mdx|yaml)$/.test(fil))
    .map((fil) => `content/${bok}/${fil}`),
);

/** The file with its fields and its text given back as they were read. */
function sparad(text: string, arYaml: boolean): string | undefined {
  const delar = delaText(text, arYaml);
  const varden = delar && lasVarden(delar.yaml);
  const yaml = varden && medVarden(delar.yaml, structuredClone(varden));
  return yaml && hopsatt({ ...delar, yaml, brod: medRadslut(delar.brod, medLf(delar.brod)) });
}

describe('a file opened and saved', () => {
  it('is the same, byte by byte, for every file of the three handbooks', () => {
    expect(FILER.length).toBeGreaterThan(800);
    const andrade = FILER.filter((fil) => {
      const text = readFileSync(fil, 'utf8');
      return sparad(text, fil.endsWith('.yaml')) !== text;
    });
    expect(andrade).toEqual([]);
  });

  it.each([
    ['CRLF', '---\r\ntitel: Mål\r\n---\r\nText\r\n'],
    ['a byte order mark', '\uFEFF---\ntitel: Mål\n---\nText'],
    ['line breaks of both kinds', '---\ntitel: Mål\r\n---\r\nen\ntvå\r\ntre\n'],
    ['an empty body', '---\ntitel: Mål\n---\n'],
  ])('keeps %s', (_vad, text) => {
    expect(sparad(text, false)).toBe(text);
  });

  it('keeps the line breaks of the lines that stay', () => {
    expect(medRadslut('en\r\ntvå\ntre\r\n', 'en\nny\ntre\n')).toBe('en\r\nny\r\ntre\r\n');
  });
});

describe('a changed value', () => {
  const byt = (yaml: string, ny: Varden) => medVarden(yaml, ny);

  it.each<[string, string, Varden, string]>([
    ['keeps the comment of its line', 'a: b # c\nd: e\n', { a: 'x', d: 'e' }, 'a: x # c\nd: e\n'],
    ['keeps its quotes', 'a: "b"\nc: \'d\'\n', { a: 'x', c: "y'" }, "a: \"x\"\nc: 'y'''\n"],
    ['gets the quotes that it needs', 'a: b\n', { a: 'x: y' }, 'a: "x: y"\n'],
    ['that looks like a day is quoted', 'a: b\n', { a: '2018-12-18' }, 'a: "2018-12-18"\n'],
    [
      'keeps the spelling of names',
      'gäller: { från: 2018 }\n',
      { galler: { fran: 2018, till: 2020 } },
      'gäller: { från: 2018, till: 2020 }\n',
    ],
    [
      'leaves names without dots where they are so',
      'nar: a\n',
      { nar: 'a', for: ['b'] },
      'nar: a\nfor: [b]\n',
    ],
    [
      'comes where its schema has it',
      'a: 1\n# om c\nc: 3\n',
      { a: 1, b: 2, c: 3 },
      'a: 1\nb: 2\n# om c\nc: 3\n',
    ],
    [
      'is taken away with its lines',
      'a: 1\nb:\n  - x\n  - y\nc: 3\n',
      { a: 1, c: 3 },
      'a: 1\nc: 3\n',
    ],
    [
      'moves with its comment',
      'a:\n  # ett\n  - x\n  # två\n  - y\n',
      { a: ['y', 'x'] },
      'a:\n  # två\n  - y\n  # ett\n  - x\n',
    ],
    [
      'is put into an empty field',
      'a: # fyll i\nb: 2\n',
      { a: 'x', b: 2 },
      'a: x # fyll i\nb: 2\n',
    ],
    [
      'becomes a list under its comment',
      'a: # fyll i\nb: 2\n',
      { a: ['en lång mening här', 'två'], b: 2 },
      'a: # fyll i\n  - en lång mening här\n  - två\nb: 2\n',
    ],
    [
      'in a post changes that line alone',
      'a:\n  - b: 1\n    c: 2\n  - b: 3\n',
      { a: [{ b: 1, c: 9 }, { b: 3 }] },
      'a:\n  - b: 1\n    c: 9\n  - b: 3\n',
    ],
    [
      'first in a post leaves its hyphen',
      'a:\n  - b: 1\n    c: 2\n',
      { a: [{ c: 2 }] },
      'a:\n  - c: 2\n',
    ],
    ['in brackets stays there', 'a: [x, y]\n', { a: ['x', 'z', 'y'] }, 'a: [x, z, y]\n'],
    ['with a comma in brackets is quoted', 'a: [x]\n', { a: ['x', 'b, c'] }, 'a: [x, "b, c"]\n'],
    [
      'is changed with CRLF',
      'a: 1\r\nb: [x]\r\n',
      { a: 1, b: ['x'], c: 'ny' },
      'a: 1\r\nb: [x]\r\nc: ny\r\n',
    ],
    ['is put last in a file without a last line break', 'a: 1', { a: 1, b: 2 }, 'a: 1\nb: 2'],
  ])('%s', (_vad, fore, ny, efter) => {
    expect(byt(fore, ny)).toBe(efter);
  });

  it('in a text in lines moves no other lines', () => {
    const fore =
      'a: >-\n  Ett två tre fyra fem sex sju åtta nio tio elva tolv tretton.\n  Andra raden står kvar.\n  Tredje raden ändras nu.\nb: 1\n';
    const ny = {
      a: `${(lasVarden(fore)!['a'] as string).replace('ändras nu', 'blev en annan')}`,
      b: 1,
    };
    expect(byt(fore, ny)).toBe(fore.replace('ändras nu', 'blev en annan'));
  });

  it("of a text that can't be read gives nothing", () => {
    expect(byt('a: [x\n', { a: [] })).toBeUndefined();
    expect(byt('a: &x 1\nb: *x\n', { a: 2, b: 1 })).toBeUndefined();
  });
});

describe('any change of any file', () => {
  const prover = FILER.filter((_fil, nr) => nr % 9 === 0).map(
    (fil) => delaText(readFileSync(fil, 'utf8'), fil.endsWith('.yaml'))!.yaml,
  );
  const ord = fc.oneof(
    fc.constantFrom(
      'ny text',
      'å: ä',
      '2018-12-18',
      'okänd',
      '#',
      '- x',
      "don't",
      'a, b',
      '[x]',
      'true',
      '12',
      ' # ',
      'rad\nrad',
      '"citat"',
    ),
    fc
      .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 })
      .map((ett) => ett.trim() || 'x'),
    fc.lorem({ maxCount: 30 }),
  );

  it('gives what was asked for, and leaves the other lines', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...prover),
        fc.nat(),
        ord,
        fc.constantFrom('byt', 'bort', 'dubbla', 'vänd'),
        (yaml, nr, ny, sort) => {
          const varden = structuredClone(lasVarden(yaml)!) as Record<string, unknown>;
          const falt = andra(varden, nr, ny, sort);
          const efter = medVarden(yaml, varden);
          expect(efter).toBeDefined();
          expect(lika(lasVarden(efter!), varden)).toBe(true);
          expect(utan(efter!, falt)).toBe(utan(yaml, falt));
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** The lines of a YAML text but those of one outer field. */
function utan(yaml: string, falt: string): string {
  let iFaltet = false;
  const kvar = yaml.split('\n').filter((rad) => {
    // A comment between two fields is nobody's.
    if (rad.startsWith('#')) iFaltet = false;
    if (/^[^\s#]/.test(rad)) iFaltet = vik(/^[^:]*/.exec(rad)![0]) === falt;
    return !iFaltet;
  });
  return kvar.join('\n').trimEnd();
}

/** Changes one value somewhere, and tells in which outer field. */
function andra(rot: Record<string, unknown>, nr: number, ny: string, sort: string): string {
  let ytterst = '';
  const platser: {
    falt: string;
    satt: (varde: unknown) => void;
    bort: () => void;
    varde: unknown;
  }[] = [];
  const ga = (varde: unknown): void => {
    if (Array.isArray(varde)) {
      varde.forEach((ett, plats) => {
        platser.push({
          falt: ytterst,
          varde: ett,
          satt: (v) => (varde[plats] = v),
          bort: () => varde.splice(plats, 1),
        });
        ga(ett);
      });
    } else if (arFalt(varde)) {
      for (const [namn, ett] of Object.entries(varde)) {
        if (varde === rot) ytterst = namn;
        platser.push({
          falt: ytterst,
          varde: ett,
          satt: (v) => (varde[namn] = v),
          bort: () => delete varde[namn],
        });
        ga(ett);
      }
    }
  };
  ga(rot);
  const vald = platser[nr % platser.length]!;
  if (sort === 'bort' && Object.keys(rot).length > 1) vald.bort();
  else if (sort === 'dubbla' && Array.isArray(vald.varde))
    vald.satt([...(vald.varde as unknown[]), ny]);
  else if (sort === 'vänd' && Array.isArray(vald.varde)) vald.satt(vald.varde.toReversed());
  else if (typeof vald.varde === 'string') vald.satt(ny);
  return vald.falt;
}
