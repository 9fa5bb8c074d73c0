import { describe, expect, it } from 'vitest';
import { anpassaBilder } from '../../../src/utskrift/bilder.ts';
import { andraHtml } from '../../../src/utskrift/html.ts';

const svg = (bredd: number, hojd: number) =>
  `<svg role="group" width="${bredd}" height="${hojd}"><a href="/x/" transform="translate(1)"><text>Ruta</text></a></svg>`;
const bild = (...storlekar: [number, number][]) =>
  `<figure class="bild">${storlekar
    .map(([bredd, hojd]) => `<div class="bild-yta bild-bred">${svg(bredd, hojd)}</div>`)
    .join('')}<details><summary>Visa som text</summary><ul><li>I ord</li></ul></details></figure>`;
const anpassa = (html: string) => andraHtml(html, anpassaBilder);

describe('anpassaBilder', () => {
  it('väljer den teckning som blir störst på papper', () => {
    const html = anpassa(bild([1200, 400], [300, 700]));
    expect(html.match(/<svg/g)).toHaveLength(1);
    expect(html).toContain('width="300"');
    expect(html).not.toContain('bild-bred');
  });

  it('skriver ut orden efter en bild vars text blir för liten, annars inte', () => {
    const stor = anpassa(bild([2100, 1300]));
    expect(stor).toContain('</figure><div class="bild-ord">');
    expect(stor).toContain('<li>I ord</li>');
    expect(stor).not.toContain('Visa som text');
    expect(anpassa(bild([640, 400]))).not.toContain('bild-ord');
  });

  it('gör teckningen till en bild utan länkar, men flyttar ingenting i den', () => {
    const html = anpassa(bild([640, 400]));
    expect(html).toContain('<svg role="img"');
    expect(html).toContain('<g transform="translate(1)"><text>Ruta</text></g>');
    expect(html).not.toContain('href');
  });
});
