/** Measures the pictures of a page in the browser: runs inside it, so it imports nothing. */

/**
 * Texts that reach outside their box or the picture, and texts or labels that lie on each other.
 * Box sizes come from the renderer's own measuring; a pixel is what rounding may differ.
 */
export function textfel(): string[] {
  const TAL = 1.5;
  const ruta = (element: Element) => element.getBoundingClientRect();
  const utanfor = (inre: DOMRect, yttre: DOMRect) =>
    inre.left < yttre.left - TAL ||
    inre.right > yttre.right + TAL ||
    inre.top < yttre.top - TAL ||
    inre.bottom > yttre.bottom + TAL;
  const moter = (a: DOMRect, b: DOMRect, hojd = TAL) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > TAL &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > hojd;
  // The rows of a legend stand so close that their line boxes meet, but not their letters.
  const RADAVSTAND = 4;

  return [...document.querySelectorAll('.bild svg')]
    .filter((svg) => ruta(svg).width > 0)
    .flatMap((svg) => {
      const texter = [...svg.querySelectorAll('text')];
      const rutor = [...svg.querySelectorAll('.node')].map((nod) =>
        nod.querySelector('rect, polygon, path, circle, ellipse'),
      );
      const fel: string[] = [];
      const fynd = (vad: string, text: Element) =>
        fel.push(`${svg.id}: ”${text.textContent?.trim()}” ${vad}`);
      for (const text of texter) {
        const form = text.closest('.node')?.querySelector('rect, polygon, path, circle, ellipse');
        if (form && utanfor(ruta(text), ruta(form))) fynd('når utanför sin ruta', text);
        if (utanfor(ruta(text), ruta(svg))) fynd('når utanför bilden', text);
        for (const annan of rutor) {
          if (annan && annan !== form && moter(ruta(text), ruta(annan)))
            fynd('ligger på en annan ruta', text);
        }
      }
      texter.forEach((text, plats) => {
        for (const annan of texter.slice(plats + 1))
          if (moter(ruta(text), ruta(annan), RADAVSTAND))
            fynd(`ligger på ”${annan.textContent}”`, text);
      });
      return fel;
    });
}

/** What a picture says or links to that its twin in words does not. */
export function saknasIOrden(): string[] {
  /** The text of an element, its parts apart: list items stand without space between in the source. */
  const text = (element: Element | null) => {
    const bitar = [];
    const vandrare = document.createTreeWalker(
      element ?? document.createElement('i'),
      NodeFilter.SHOW_TEXT,
    );
    while (vandrare.nextNode()) bitar.push(vandrare.currentNode.nodeValue);
    return bitar.join(' ');
  };
  const ord = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return [...document.querySelectorAll('.bild')].flatMap((bild) => {
    const tvilling = bild.querySelector('details');
    const rubriker = [bild.querySelector('figcaption'), document.querySelector('main > .ingress')];
    const sagda = new Set(ord([tvilling, ...rubriker].map(text).join(' ')));
    const lankar = new Set(
      [...(tvilling?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href')),
    );
    const egen = location.pathname;
    return [...bild.querySelectorAll('svg')].flatMap((svg) => [
      ...[...svg.querySelectorAll('a')]
        .map((a) => a.getAttribute('href'))
        .filter((adress) => adress !== egen && !lankar.has(adress))
        .map((adress) => `${svg.id}: länken ${adress}`),
      ...[...svg.querySelectorAll('.node')]
        .flatMap((nod) => ord(text(nod)))
        .filter((ett) => ett.length > 3 && !sagda.has(ett))
        .map((ett) => `${svg.id}: ordet ”${ett}”`),
    ]);
  });
}
