import { describe, expect, it } from 'vitest';
import { lasText } from '../../../../src/innehall/fil/text.ts';

function las(byte: string | number[]) {
  const { text, problem } = lasText(
    'a.mdx',
    typeof byte === 'string' ? Buffer.from(byte) : Uint8Array.from(byte),
  );
  const koder = problem.map(({ kod, rad, kolumn }) => `${kod} ${rad}:${kolumn}`);
  // The problems themselves are there for those who ask, but not compared.
  return Object.defineProperty({ text, koder, problem }, 'problem', { enumerable: false });
}

describe('bytes', () => {
  it('become text', () => {
    expect(las('Mål\r\n\toch budget')).toEqual({ text: 'Mål\r\n\toch budget', koder: [] });
  });

  it('lose a BOM at the start', () => {
    expect(las('\uFEFFMål')).toEqual({ text: 'Mål', koder: [] });
  });

  it('that are not UTF-8 have a place', () => {
    expect(las([0x61, 0x0a, 0x62, 0xe5, 0x63])).toEqual({
      text: undefined,
      koder: ['FIL-KODNING 2:2'],
    });
    expect(las([0x61, 0xc3])).toEqual({ text: undefined, koder: ['FIL-KODNING 1:2'] });
  });

  it.each(
    '\u0000 \u0007 \u000B \u000C \u001B \u007F \u0085 \u009B \u061C \u200B \u200C \u200D \u200E \u2028 \u2029 \u202E \u2060 \u2066 a\uFEFF \uFFFD \u{E0041}'.split(
      ' ',
    ),
  )('with %j are reported, and read on without', (tecken) => {
    const { text, koder } = las(`rad\nx${tecken}`);
    expect(koder).toEqual([`FIL-TECKEN 2:${tecken.startsWith('a') ? 3 : 2}`]);
    expect(text).toMatch(/^rad\nxa? ?$/);
  });

  it('let an emoji be one', () => {
    expect(las('👩\u200D🏫 undervisar').koder).toEqual([]);
  });

  it('with a lone carriage return are reported where it stands, or once when all lines end so', () => {
    expect(las('rad\nx\ry').koder).toEqual(['FIL-TECKEN 2:2']);
    expect(las('rad\rx\ry\r')).toEqual({ text: 'rad\nx\ny\n', koder: ['FIL-TECKEN 1:4'] });
  });

  it('are reported for each line, up to a handful', () => {
    const { koder, problem } = las('a\u0085b\n'.repeat(9));
    expect(koder).toEqual([1, 2, 3, 4, 5].map((rad) => `FIL-TECKEN ${rad}:2`));
    expect(problem.at(-1)?.text).toMatch(/Sådana tecken finns på 4 rader till\.$/);
  });

  it('not in NFC have a place, and are read in NFC', () => {
    expect(las('rad\nna\u0308mnd')).toEqual({ text: 'rad\nnämnd', koder: ['FIL-NFC 2:2'] });
  });

  it('saved as UTF-16 say so', () => {
    const { problem } = las([0xff, 0xfe, 0x61, 0x00]);
    expect(problem[0]?.text).toBe('Filen är sparad som UTF-16, inte UTF-8.');
  });
});
