import { describe, expect, it } from 'vitest';
import { lasText } from '../../../src/granskning/text.ts';

function las(byte: string | number[]) {
  const { text, problem } = lasText(
    'a.mdx',
    typeof byte === 'string' ? Buffer.from(byte) : Uint8Array.from(byte),
  );
  return { text, koder: problem.map(({ kod, rad, kolumn }) => `${kod} ${rad}:${kolumn}`) };
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

  it.each(['\u0000', '\u0007', '\ry', '\u0085', '\u2028', '\u200B', '\u202E', '\u2066', 'a\uFEFF'])(
    'with %j are reported',
    (tecken) => {
      expect(las(`rad\nx${tecken}`).koder[0]).toMatch(/^FIL-TECKEN 2:[23]$/);
    },
  );

  it('not in NFC have a place', () => {
    expect(las('rad\nna\u0308mnd').koder).toEqual(['FIL-NFC 2:2']);
  });
});
