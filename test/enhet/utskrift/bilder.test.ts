import { describe, expect, it } from 'vitest';
import { anpassaBilder } from '../../../src/utskrift/bilder.ts';
import { andraHtml } from '../../../src/utskrift/html.ts';

const svg = (bredd: number, hojd: number) =>
  `<svg role="group" viewBox="0 0 ${bredd} ${hojd}" width="${bredd}" height="${hojd}"><title>T</title><a href="/x/" transform="translate(1)"><text>Ruta</text></a></svg>`;
const bild = (...storlekar: [number, number][]) =>
  `<figure class="bild">${storlekar
    .map(
      ([bredd, hojd]) =>
        `<div class="bild-yta bild-bred bild-annars bild-fran-400">${svg(bredd, hojd)}</div>`,
    )
    .join('')}<details><summary>Visa som text</summary><ul><li>I ord</li></ul></details></figure>`;
const anpassa = (html: string) => andraHtml(html, anpassaBilder);

describe('anpassaBilder', () => {
  it('chooses the drawing that is largest on paper', () => {
    const html = anpassa(bild([1200, 400], [300, 700]));
    expect(html.match(/<svg/g)).toHaveLength(1);
    expect(html).toContain('width="300"');
    expect(html).not.toMatch(/bild-(bred|smal|annars|fran)/);
  });

  it.each([
    ['a small one', 300, 200, 80],
    ['a tall one of the right size', 300, 700, 80],
    ['a taller one, so that the text fits on the page', 300, 800, 70],
    ['a very tall one, as large as fits', 300, 1400, 60],
    ['a wide one, as large as fits', 1000, 128, 60],
  ])('sizes a picture: %s', (_, bredd, hojd, skala) => {
    expect(anpassa(bild([bredd, hojd]))).toContain(`bild-skala-${skala}"`);
  });

  it('keeps type of seven points, our own as well as Mermaid’s', () => {
    expect(anpassa(bild([1050, 300]))).toContain('<svg');
    const ritad = (bredd: number) =>
      anpassa(bild([bredd, 1500]).replace('class="bild"', 'class="bild bild-ritad"'));
    expect(ritad(300)).not.toContain('<svg');
    expect(anpassa(bild([300, 1430]))).toContain('<svg');
  });

  it('lays a wide picture on its side when it cannot be read otherwise', () => {
    const html = anpassa(bild([1400, 530]));
    expect(html).toContain('viewBox="0 0 530 1400" width="530" height="1400"');
    expect(html).toContain('<title>T</title><g transform="rotate(-90) translate(-1400 0)">');
  });

  it('replaces a picture that nobody can read on paper by the words', () => {
    const html = anpassa(bild([2100, 1340]));
    expect(html).not.toContain('<svg');
    expect(html).toContain('Bilden är för stor för papper. Här står den i ord.');
    expect(html).toContain('<li>I ord</li>');
  });

  it('makes the drawing a picture without links, but moves nothing in it', () => {
    const html = anpassa(bild([640, 400]));
    expect(html).toContain('role="img"');
    expect(html).toContain('<g transform="translate(1)"><text>Ruta</text></g>');
    expect(html).not.toContain('href');
  });
});
