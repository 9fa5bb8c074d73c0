/** Text moves to the room that a tall picture leaves: on a small page of its own, printed for real. */
import { chromium, type Browser } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { GRANSER } from '../../src/utskrift/pdf/granser.ts';
import { tryck } from '../../src/utskrift/pdf/tryck.ts';

let lasare: Browser;
beforeAll(async () => {
  lasare = await chromium.connect(inject('webblasare'));
});
afterAll(() => lasare.close());

const STIL = `<style>@page { size: A4; margin: 22mm 20mm 20mm } body, p, h4, figure { margin: 0 0 8px; font: 16px/20px sans-serif }
  h4 { break-after: avoid } figure { break-inside: avoid } .bild-yta { height: 940px; background: silver }</style>`;

it('fills the page before a tall picture with the text after it, and lets the heading go with the picture', async () => {
  const stycken = Array.from({ length: 25 }, (_, nr) => `<p>Efter ${nr + 1}</p>`).join('');
  expect(
    await sidornas(
      `<p>Före</p><h4>Bildens rubrik</h4><figure><div class="bild-yta">Bilden</div></figure>
       <figure><div>Liten bild</div></figure><h4>Nästa</h4>${stycken}<h4>Sist</h4><p>Slutet</p>`,
    ),
  ).toEqual([
    expect.stringMatching(/^Före Nästa Efter 1 .* Efter 25 Sist Slutet$/),
    'Bildens rubrik Bilden',
    'Liten bild',
  ]);
});

it('leaves no heading behind, and never moves more than the room takes', async () => {
  const stycken = Array.from({ length: 60 }, (_, nr) => `<p>Efter ${nr + 1}</p>`).join('');
  const [forsta = '', andra = ''] = await sidornas(
    `<p>Före</p><figure><div class="bild-yta">Bilden</div></figure>${stycken}`,
  );
  expect(forsta).toMatch(/^Före Efter 1 .* Efter 3\d$/);
  expect(andra).toBe('Bilden');
});

it('leaves alone a picture with nothing after it, and one in another chapter', async () => {
  expect(
    await sidornas(
      '<p>Före</p><figure><div class="bild-yta">Bilden</div></figure></div><div class="text"><p>Annat</p>',
    ),
  ).toEqual(['Före', 'Bilden', 'Annat']);
});

async function sidornas(text: string): Promise<string[]> {
  const flik = await lasare.newPage();
  try {
    const sida = `<!doctype html><html lang="sv"><title>Prov</title>${STIL}<body data-dag="2026-01-01">`;
    await flik.setContent(`${sida}<div class="text">${text}</div>`);
    const { pdf } = await tryck(flik, 'prov', GRANSER);
    const dokument = await getDocumentProxy(Uint8Array.from(pdf));
    const sidor = await Promise.all(
      Array.from({ length: dokument.numPages }, async (_, nr) => {
        const { items } = await (await dokument.getPage(nr + 1)).getTextContent();
        return items.map((bit) => ('str' in bit ? bit.str : '')).join(' ');
      }),
    );
    await dokument.loadingTask.destroy();
    return sidor.map((ett) => ett.replace(/\s+/g, ' ').trim());
  } finally {
    await flik.close();
  }
}
