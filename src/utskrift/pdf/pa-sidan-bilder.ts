/** Functions that run inside the printed page, about its pictures. Each must be whole in itself: its text is sent there. */
import type { Bildplats, Lucka } from './luckor.ts';

/**
 * Gives pictures, and what stands before them, names that the PDF tells the places of: Chromium
 * names the places that some link leads to, also a link that nobody sees.
 */
export function markeraPlatser(): Bildplats[] {
  const lankar = document.createElement('div');
  lankar.id = 'plats-lankar';
  lankar.hidden = true;
  const namnge = (block: Element, id: string) => {
    block.id ||= id;
    const lank = document.createElement('a');
    lank.href = `#${block.id}`;
    lankar.append(lank);
    return block.id;
  };
  const platser = [...document.querySelectorAll('.text > figure')].flatMap((figur, nummer) => {
    // A heading goes with its picture: what counts is the block before it.
    let fore = figur.previousElementSibling;
    while (fore?.matches('h1,h2,h3,h4,h5,h6')) fore = fore.previousElementSibling;
    fore ??= figur.parentElement!.previousElementSibling;
    // The caption may have been left alone on the page before: the drawing is what counts.
    const yta = figur.querySelector('.bild-yta');
    if (!fore || !yta) return [];
    return [
      {
        bild: namnge(yta, `plats-bild-${nummer}`),
        fore: namnge(fore, `plats-fore-${nummer}`),
        forehojd: fore.getBoundingClientRect().height,
      },
    ];
  });
  document.body.append(lankar);
  return platser;
}

/** Takes names and links away again: they are no part of the document. */
export function avmarkera(): void {
  document.querySelector('#plats-lankar')?.remove();
  for (const namngiven of document.querySelectorAll('[id^=plats-]'))
    namngiven.removeAttribute('id');
}

/**
 * Moves the text after a picture to the empty room before it, as a typesetter does. A picture keeps its
 * chapter, and its caption says what it is. Only the first gap of a part is filled at a time: what
 * comes after it in the part lands elsewhere then.
 *
 * @returns how many were filled
 */
export function fyllLuckor(luckor: Lucka[]): number {
  const RAD = 24;
  const rubrik = 'h1,h2,h3,h4,h5,h6';
  const delar = new Set<Element | null>();
  let fyllda = 0;
  for (const { bild, rum } of luckor) {
    const figur = document.getElementById(bild)?.closest('figure');
    const del = figur?.closest('.utskriftsdel') ?? null;
    if (!figur || delar.has(del)) continue;
    const text: Element[] = [];
    // Lines break a little otherwise on paper: one is left over.
    let kvar = rum - RAD;
    for (let nasta = figur.nextElementSibling; nasta; nasta = nasta.nextElementSibling) {
      if (nasta.matches('figure')) continue;
      const { height } = nasta.getBoundingClientRect();
      const { marginTop, marginBottom } = getComputedStyle(nasta);
      const hojd = height + Math.max(Number.parseFloat(marginTop), Number.parseFloat(marginBottom));
      if (hojd > kvar) break;
      kvar -= hojd;
      text.push(nasta);
    }
    while (text.at(-1)?.matches(rubrik)) text.pop();
    if (text.length === 0) continue;
    // A heading goes with its picture.
    let forst: Element = figur;
    while (forst.previousElementSibling?.matches(rubrik)) forst = forst.previousElementSibling;
    forst.before(...text);
    delar.add(del);
    fyllda++;
  }
  return fyllda;
}
