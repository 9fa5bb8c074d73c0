import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rad, textrad, tillFil, brytRad } from '../../../src/kalender/rader.ts';

describe('the lines of a calendar', () => {
  it('guard backslash, semicolon, comma and line break, but not colon', () => {
    expect(textrad('SUMMARY', 'a\\b; c, d\ne: f')).toBe('SUMMARY:a\\\\b\\; c\\, d\\ne: f');
  });

  it('separate several texts with a comma', () => {
    expect(textrad('CATEGORIES', 'planering', 'beslut, KF')).toBe(
      'CATEGORIES:planering,beslut\\, KF',
    );
  });

  it('fold at 75 bytes and never inside a character', () => {
    const jamn = `${'x'.repeat(74)}å`;
    expect(brytRad(jamn)).toBe(`${'x'.repeat(74)}\r\n å`);
    expect(brytRad('x'.repeat(75))).toBe('x'.repeat(75));
    expect(brytRad('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });

  it('can be unfolded again, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const fysiska = brytRad(text).split('\r\n');
        const hela = fysiska.map((en, plats) => (plats === 0 ? en : en.slice(1))).join('');
        expect(hela).toBe(text);
        for (const en of fysiska) {
          expect(Buffer.byteLength(en)).toBeLessThanOrEqual(75);
          expect(Buffer.from(en).toString('utf8')).toBe(en);
        }
      }),
      { seed: 20181218 },
    );
  });

  it('end each line with CRLF', () => {
    expect(tillFil([rad('BEGIN', 'VCALENDAR'), rad('END', 'VCALENDAR')])).toBe(
      'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
    );
  });
});
