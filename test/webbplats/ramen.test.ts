import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { byt, koderMed, problemMed } from '../enhet/granskning/stod.ts';
import { provbygge } from '../stod/byggd-webbplats.ts';

/** What every page has round its text: the foot, the colours, its place in the sitemap. */
const SAJTER = [
  { namn: 'mjolby', bas: '', accent: '--accent-ljus:#b3182d' },
  { namn: 'mora', bas: '/h/mora', accent: '--accent-ljus:#1f4e79' },
  { namn: 'motala', bas: '/h/motala', accent: '--accent-ljus:#0f5e63' },
];
const filer = (namn: string, slut: string) =>
  readdirSync(provbygge(namn), { recursive: true, encoding: 'utf8' })
    .filter((fil) => fil.endsWith(slut))
    .map((fil) => ({ fil, text: readFileSync(join(provbygge(namn), fil), 'utf8') }));

describe.each(SAJTER)('$namn', ({ namn, bas, accent }) => {
  it('links to the accessibility statement from every page', () => {
    const sidor = filer(namn, '.html');
    const utan = sidor.filter(({ text }) => {
      const fot = /<footer[\s\S]*<\/footer>/.exec(text)?.[0] ?? '';
      return !fot.includes(`href="${bas}/tillganglighet/"`);
    });
    expect(sidor.length).toBeGreaterThan(300);
    expect(utan.map(({ fil }) => fil)).toEqual([]);
  });

  it('has no sitemap as long as the place is not known', () => {
    expect(existsSync(join(provbygge(namn), 'sitemap-index.xml'))).toBe(false);
  });

  it('has its own accent colour in the style sheet, last', () => {
    const [css = ''] = filer(namn, '.css')
      .map(({ text }) => text)
      .filter((text) => text.includes('--accent-ljus:'));
    expect(
      css
        .replaceAll(' ', '')
        .match(/--accent-ljus:#\w+/g)
        ?.at(-1),
    ).toBe(accent);
  });
});

describe('a handbook with colours that are too weak', () => {
  const medTema = (accent: string, accentMork: string) =>
    byt(
      'handbok.yaml',
      'exempel: true\n',
      `exempel: true\ntema:\n  accent: "${accent}"\n  accentMörk: "${accentMork}"\n`,
    );
  // The line of `exempel: true` in test/fall/bra/handbok.yaml, and the theme's two colours after it.
  const rad =
    readFileSync('test/fall/bra/handbok.yaml', 'utf8').split('\n').indexOf('exempel: true') + 1;

  it('stops in the checks at the line of the colour, with the contrast that it has', async () => {
    const problem = await problemMed(medTema('#e08a95', '#8ec5f5'));
    expect(problem.map(({ niva, fil, rad: har }) => ({ niva, fil, har }))).toEqual([
      { niva: 'fel', fil: 'handbok.yaml', har: rad + 2 },
    ]);
    expect(JSON.stringify(problem[0])).toMatch(
      /#e08a95 syns för dåligt mot ljus bakgrund: kontrasten är 2,\d\d/,
    );
  });

  it('stops at the dark colour too', async () => {
    const [kod] = await koderMed(medTema('#1f4e79', '#1f4e79'));
    expect(kod).toContain(`handbok.yaml:${rad + 3}:`);
  });

  it('passes with colours that can be seen', async () => {
    expect(await koderMed(medTema('#1f4e79', '#8ec5f5'))).toEqual([]);
  });
});
