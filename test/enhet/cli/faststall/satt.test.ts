import { describe, expect, it } from 'vitest';
import { satt } from '../../../../src/cli/faststall/satt.ts';

describe('a value of a YAML text', () => {
  it.each([
    [
      'in its place, with comment and quotes around kept',
      'a: 1 # ett\nbeslut:\n  datum: "2018-12-18"   # mötet\n  organ: x\n',
      'a: 1 # ett\nbeslut:\n  datum: "2022-11-15"   # mötet\n  organ: x\n',
    ],
    [
      'in fields on one line',
      'beslut: { organ: x, datum: 2018-12-18 }\n',
      'beslut: { organ: x, datum: "2022-11-15" }\n',
    ],
    [
      'where nothing stands after the colon',
      'beslut:\n  datum:\n  organ: x\n',
      'beslut:\n  datum: "2022-11-15"\n  organ: x\n',
    ],
    [
      'last of the fields where it is missing',
      'beslut:\r\n  organ: x # vem\r\nlage: y\r\n',
      'beslut:\r\n  organ: x # vem\r\n  datum: "2022-11-15"\r\nlage: y\r\n',
    ],
    [
      'last on the line where it is missing',
      'beslut: { organ: x } # ett\n',
      'beslut: { organ: x, datum: "2022-11-15" } # ett\n',
    ],
    [
      'with the fields above it, last in the file',
      'a: 1',
      'a: 1\nbeslut:\n  datum: "2022-11-15"\n',
    ],
  ])('is put %s', (_, fore, efter) => {
    expect(satt(fore, ['beslut', 'datum'], '2022-11-15')).toBe(efter);
  });

  it('is an id or words as they are, else in quotes', () => {
    expect(satt('a: 1\n', ['a'], 'kommunfullmaktige')).toBe('a: kommunfullmaktige\n');
    expect(satt('a: 1\n', ['a'], '§ 194')).toBe('a: "§ 194"\n');
    // As `npm run ny -- handbok` writes it: without quotes what follows would be read as a part of it.
    expect(satt('a: okänd # till exempel § 12\n', ['a'], '§ 194')).toBe(
      'a: "§ 194" # till exempel § 12\n',
    );
    expect(satt('a: 1\n', ['a'], '2018:327')).toBe('a: "2018:327"\n');
    expect(satt('a: 1\n', ['a'], 'nej')).toBe('a: "nej"\n');
    expect(satt('a: 1\n', ['a'], 'KS: 12 # x')).toBe('a: "KS: 12 # x"\n');
  });

  it('finds a field whatever its spelling', () => {
    expect(satt('gäller: { från: "2018-12-18" }\n', ['galler', 'fran'], '2019-01-01')).toBe(
      'gäller: { från: "2019-01-01" }\n',
    );
  });

  it.each([
    ['a list', 'beslut: [x]\n'],
    ['a list where a value is meant', 'beslut:\n  datum: [x]\n'],
    ['what is no YAML', 'beslut: {\n'],
    ['no fields', '- x\n'],
  ])('is left alone in %s', (_, text) => {
    expect(satt(text, ['beslut', 'datum'], '2022-11-15')).toBeUndefined();
  });
});
