import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AA_TEXT, GRUNDER, arFarg, kontrast, lagstaKontrast } from '../../../src/schema/farg.ts';
import { temaSchema } from '../../../src/schema/tema.ts';

describe('contrast', () => {
  it('follows WCAG’s own fixed points', () => {
    expect(kontrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(kontrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(kontrast('#767676', '#ffffff')).toBeGreaterThanOrEqual(AA_TEXT);
    expect(kontrast('#abcdef', '#abcdef')).toBe(1);
  });

  it('is the same both ways', () => {
    expect(kontrast('#b3182d', '#fdfcfa')).toBe(kontrast('#fdfcfa', '#b3182d'));
  });

  it('is measured against the backgrounds that the style sheet has', () => {
    const css = readFileSync('src/styles/varden.css', 'utf8');
    const [ljus = '', mork = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
    for (const [lage, grunder] of [
      [ljus, GRUNDER.ljus],
      [mork, GRUNDER.mork],
    ] as const) {
      const namn = ['papper', 'yta', 'not-yta'].map(
        (ett) => new RegExp(`--${ett}: (#\\w+)`).exec(lage)?.[1],
      );
      expect(namn).toEqual([...grunder]);
    }
  });

  it('is enough for the accent colours of the style sheet', () => {
    const css = readFileSync('src/styles/varden.css', 'utf8');
    const farg = (namn: string) => new RegExp(`--${namn}: (#\\w+)`).exec(css)?.[1] ?? '';
    expect(lagstaKontrast(farg('accent-ljus'), 'ljus')).toBeGreaterThanOrEqual(AA_TEXT);
    expect(lagstaKontrast(farg('accent-mork'), 'mork')).toBeGreaterThanOrEqual(AA_TEXT);
  });
});

describe('arFarg', () => {
  it.each(['#b3182d', '#ABCDEF'])('takes %s', (farg) => expect(arFarg(farg)).toBe(true));
  it.each(['röd', '#fff', 'b3182d', '#b3182d;}', '#gggggg'])('does not take %s', (farg) =>
    expect(arFarg(farg)).toBe(false),
  );
});

describe('the theme', () => {
  it('accepts colours that can be seen', () => {
    expect(temaSchema.safeParse({ accent: '#1f4e79', accentMork: '#8ec5f5' }).success).toBe(true);
    expect(temaSchema.safeParse({}).success).toBe(true);
  });

  it('says which colour is too weak, how weak, and which way to change it', () => {
    const svar = temaSchema.safeParse({ accent: '#ff8888', accentMork: '#552222' });
    const fel = svar.error?.issues.map((ett) => `${ett.path.join('.')}: ${ett.message}`) ?? [];
    expect(fel[0]).toMatch(/^accent: Färgen #ff8888 .* kontrasten är 2,04, .* mörkare färg\.$/);
    expect(fel[1]).toMatch(/^accentMork: Färgen #552222 .* ljusare färg\.$/);
  });

  it('never rounds a colour that is too weak up to a pass', () => {
    const svar = temaSchema.safeParse({ accent: '#b94a5a', accentMork: '#ff6b78' });
    for (const { message } of svar.error?.issues ?? []) expect(message).not.toContain('är 4,50');
  });

  it('wants both colours or none', () => {
    expect(temaSchema.safeParse({ accent: '#1f4e79' }).error?.issues[0]?.message).toContain('både');
  });

  it('lets nothing but letters and paths into the mark', () => {
    expect(temaSchema.safeParse({ marke: 'M' }).success).toBe(true);
    expect(temaSchema.safeParse({ marke: '<b>' }).success).toBe(false);
    expect(temaSchema.safeParse({ markeBana: 'M3 6c9 0 2 8' }).success).toBe(true);
    expect(temaSchema.safeParse({ markeBana: 'M3"/><script>' }).success).toBe(false);
  });
});
