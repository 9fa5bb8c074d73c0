import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { siteFontFiles } from '../../../src/diagram/mermaid/text/font-files.ts';
import { lasLjusark } from '../../../src/bildspel/raster/ark.ts';
import { fargsatt } from '../../../src/bildspel/raster/fargsatt.ts';
import { Bildbank, urForrad } from '../../../src/bildspel/raster/index.ts';
import { tillPng } from '../../../src/bildspel/raster/png.ts';
import { ljus, ritning } from '../../../src/bildspel/raster/ritning.ts';
import { blanda, fyllIVarden } from '../../../src/bildspel/raster/varden.ts';
import { packaUppWoff } from '../../../src/bildspel/raster/woff.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';

describe('a value of CSS', () => {
  const variabler = new Map([
    ['--a', '#b3182d'],
    ['--b', 'var(--a)'],
    ['--mal', 'color-mix(in srgb, var(--b) 9%, #fdfcfa)'],
  ]);

  it.each([
    ['var(--b)', '#b3182d'],
    ['var(--mal)', '#f6e7e8'],
    ['3px', '3px'],
    ['var(--okand)', undefined],
  ])('%s comes to %s', (text, blir) => {
    expect(fyllIVarden(text, variabler)).toBe(blir);
  });

  it('mixes colours as a browser does, short ones too', () => {
    expect(blanda('#000', 0.5, '#ffffff')).toBe('#808080');
  });
});

describe('a sheet in light mode at rest', () => {
  const css = `
    @layer delar {
      :root { --x: #111111; }
      @media (prefers-color-scheme: dark) { :root { --x: #eeeeee; } }
      @media not (forced-colors: active) { .d .a rect { fill: var(--x); } }
      .d :is(.a, .b) rect { stroke-width: 2px; }
      .d a:hover rect { stroke-width: 9px; }
      rect { fill: #999999; }
    }
    @layer tryck { rect { fill: #000000; } }`;

  it('gives each element the heaviest rule, and leaves no class', () => {
    const svg = '<svg class="d" viewBox="0 0 1 1"><g class="a"><rect width="1"/></g></svg>';
    const ut = fargsatt(svg, lasLjusark([[css]]));
    expect(ut).toMatch(/<rect (?=[^>]*fill="#111111")(?=[^>]*stroke-width="2px")/);
    expect(ut).not.toContain('class=');
    expect(ut).toContain('xmlns="http://www.w3.org/2000/svg"');
  });

  it('lets a later layer win over a heavier rule', () => {
    const ark = lasLjusark([['.d .a rect { fill: red; }'], ['rect { fill: blue; }']]);
    const svg = '<svg class="d"><g class="a"><rect/></g></svg>';
    expect(fargsatt(svg, ark)).toContain('fill="blue"');
  });
});

describe('a font', () => {
  it('is the same unpacked as the one that the site ships', () => {
    for (const { files } of siteFontFiles()) {
      const [woff2] = files;
      const packad = readFileSync(woff2!.replace(/woff2$/, 'woff'));
      const [ett, annat] = [packaUppWoff(packad), readFileSync(woff2!)].map((data) => create(data));
      const ord = 'Kommunfullmäktige åtar sig';
      const bredd = (font: typeof ett) =>
        font!.layout(ord).positions.map(({ xAdvance }) => xAdvance);
      expect(bredd(ett)).toEqual(bredd(annat));
    }
  });

  it('of another kind is refused', () => {
    expect(() => packaUppWoff(new Uint8Array(64))).toThrow('WOFF');
  });
});

describe('a drawing as PNG', () => {
  it('has the same bytes everywhere, with words in it', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 30"><text x="4" y="20" font-family="Source Sans 3" font-weight="600">Nämnd</text></svg>';
    const png = await tillPng(svg, 160);
    expect(createHash('sha256').update(png).digest('hex').slice(0, 16)).toBe('c65f468eea64348b');
    const tom = await tillPng(svg.replace('Nämnd', ''), 160);
    expect(png.length).toBeGreaterThan(tom.length + 500);
  });

  it('has all its colours in itself', async () => {
    const bok = await lasHandbokFran('mora');
    const svg = ljus(bok, await ritning(bok, { slag: 'diagram', diagram: 'enkel-kedjan' }));
    expect(svg).not.toMatch(/var\(|color-mix|class="|<style/);
    expect(svg).toContain('#1f4e79');
  });

  it('that the handbook does not have is told', async () => {
    const bok = await lasHandbokFran('mora');
    await expect(ritning(bok, { slag: 'diagram', diagram: 'finns-inte' })).rejects.toThrow(
      'finns-inte',
    );
  });

  it('is printed once for a width', async () => {
    const bok = await lasHandbokFran('mora');
    const mapp = mkdtempSync(join(tmpdir(), 'bank-'));
    const bank = new Bildbank(bok, 'content/mora', mapp);
    const bild = { slag: 'diagram', diagram: 'enkel-kedjan' } as const;
    const [ett, tva] = await Promise.all([bank.bild(bild, 200), bank.bild(bild, 200)]);
    expect(ett).toBe(tva);
    expect(readdirSync(mapp)).toHaveLength(1);
  });
});

describe('a kept file', () => {
  it('that is not whole is made again', async () => {
    const mapp = mkdtempSync(join(tmpdir(), 'forrad-'));
    const hel = new Uint8Array(Buffer.from('8950000049454e44ae426082', 'hex'));
    let gjorda = 0;
    const hamta = () => urForrad(mapp, 'png', ['a'], () => Promise.resolve((gjorda++, hel)));
    await hamta();
    await hamta();
    expect(gjorda).toBe(1);
    writeFileSync(join(mapp, readdirSync(mapp)[0]!), 'avbruten');
    expect(await hamta()).toEqual(hel);
    expect(gjorda).toBe(2);
  });
});
