/** How much ink a picture has: the share of its dots that are far from what it is drawn on. */
import type { Page } from 'playwright-core';

/** A page of its own, where pictures are read: the site's own pages allow no pictures made on the spot. */
export type Blankning = (bild: Buffer) => Promise<number>;

export async function blankning(sida: Page): Promise<Blankning> {
  await sida.goto('about:blank');
  return (bild) => sida.evaluate(farg, bild.toString('base64'));
}

/** Runs in the browser. */
async function farg(bas64: string): Promise<number> {
  /** Sum of the differences of red, green and blue: tinted ground is no ink. */
  const LANGT = 120;
  const svar = await fetch(`data:image/png;base64,${bas64}`);
  const bild = await createImageBitmap(await svar.blob());
  const duk = new OffscreenCanvas(bild.width, bild.height);
  const ritar = duk.getContext('2d')!;
  ritar.drawImage(bild, 0, 0);
  const { data } = ritar.getImageData(0, 0, bild.width, bild.height);
  const [r, g, b] = vanligast(data);
  let antal = 0;
  for (let nr = 0; nr < data.length; nr += 4) {
    const skillnad =
      Math.abs(data[nr]! - r) + Math.abs(data[nr + 1]! - g) + Math.abs(data[nr + 2]! - b);
    if (skillnad > LANGT) antal++;
  }
  return antal / (data.length / 4);

  /** What it is drawn on: the colour that there is most of. */
  function vanligast(prickar: Uint8ClampedArray): [number, number, number] {
    const farger = new Map<number, number>();
    for (let nr = 0; nr < prickar.length; nr += 4) {
      const varde = (prickar[nr]! << 16) | (prickar[nr + 1]! << 8) | prickar[nr + 2]!;
      farger.set(varde, (farger.get(varde) ?? 0) + 1);
    }
    const [mest = 0] = [...farger].reduce((a, b) => (a[1] >= b[1] ? a : b));
    return [mest >> 16, (mest >> 8) & 255, mest & 255];
  }
}
