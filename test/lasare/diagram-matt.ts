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
