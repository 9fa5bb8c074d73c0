import { describe, expect, it } from 'vitest';
import { lasBild } from '../../../../src/innehall/bild/lasbild.ts';

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const las = (text: string) => lasBild(Buffer.from(text), 'a.svg');
const svg = (inre: string, attribut = 'width="10" height="20"') =>
  `<svg ${NS} ${attribut}>${inre}</svg>`;

describe('an SVG', () => {
  it.each([
    ['width="10" height="20"', 10, 20],
    ['width="10px" height="1in"', 10, 96],
    ['viewBox="0 0 40 20"', 40, 20],
    ['viewBox="0,0,40,20" width="100%"', 40, 20],
    ['viewBox="0 0 40 20" width="80"', 80, 40],
    ['viewBox="0 0 40 20" height="10"', 20, 10],
  ])('with %s has a size', async (attribut, bredd, hojd) => {
    expect(await las(svg('', attribut))).toEqual({ typ: 'svg', bredd, hojd });
  });

  it.each([
    '<path d="M0 0" fill="url(#a)" style="stroke:red"/><use href="#a"/>',
    '<style>.a{fill:url(#b)}</style><style><![CDATA[ .a{fill:red} ]]></style>',
    '<image href="data:image/png;base64,AAAA"/>',
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>',
    '<g xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:export-filename="C:\\a\\b.png"/>',
    `<path d="${'M0 0 '.repeat(30_000)}"/>`,
  ])('that is only a picture is taken: %.60s', async (inre) => {
    expect(await las(svg(inre))).toMatchObject({ typ: 'svg' });
  });

  it('as drawing programs write it is taken', async () => {
    const fore =
      '\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<!-- Generator: a > b -->\n' +
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n';
    expect(await las(fore + svg('<title>a</title>'))).toMatchObject({ typ: 'svg' });
  });

  it.each([
    ['<script>alert(1)</script>', /<script>/],
    ['<s:script xmlns:s="http://www.w3.org/2000/svg"/>', /<script>/],
    ['<path onclick="a"/>', /onclick/],
    ['<path ONLOAD="a"/>', /ONLOAD/],
    ['<foreignObject/>', /foreignObject/],
    ['<a href="javascript:a"/>', /<a>/],
    ['<x xmlns="http://www.w3.org/1999/xhtml"/>', /inte hör till SVG/],
    ['<set attributeName="href" to="javascript:a"/>', /<set>/],
    ['<use href="https://example.com/a.svg#b"/>', /utanför/],
    ['<image xmlns:x="http://www.w3.org/1999/xlink" x:href="//example.com/a.png"/>', /utanför/],
    ['<image href="data:image/svg+xml;base64,AAAA"/>', /utanför/],
    ['<path style="fill:url(https://example.com/a"/>', /utanför/],
    ['<path fill="u\\72l(https://example.com/a)"/>', /utifrån/],
    ['<style>@import "a";</style>', /utifrån/],
    ['<style>@im<!-- -->port "a";</style>', /utifrån/],
  ])('that is more is refused: %s', async (inre, sagt) => {
    const svar = await las(svg(`\n  ${inre}\n`));
    expect(svar).toMatchObject({
      kod: 'BILD-OSAKER',
      text: expect.stringMatching(sagt) as string,
      rad: 2,
    });
  });

  it.each([
    [`<?xml-stylesheet href="a"?>${svg('')}`, 'BILD-OSAKER'],
    [`<!DOCTYPE svg [<!ENTITY a "<script/>">]>${svg('&a;')}`, 'BILD-OSAKER'],
    [`<?xml version="1.0" encoding="UTF-7"?>${svg('')}`, 'BILD-OSAKER'],
    [svg('', ''), 'BILD-TRASIG'],
    [svg('<g>'), 'BILD-TRASIG'],
    [svg('&nbsp;'), 'BILD-TRASIG'],
    ['<svg width="1" height="1"/>', 'BILD-OSAKER'],
  ])('%.60s is refused', async (text, kod) => {
    expect(await las(text)).toMatchObject({ kod });
  });
});
