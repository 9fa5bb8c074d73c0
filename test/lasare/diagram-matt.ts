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
      const FORMER = 'rect, polygon, path, circle, ellipse';
      const formen = (nod: Element | null) => nod?.querySelector(FORMER) ?? null;
      const lagen = new Map<Element | null, DOMRect>();
      // Each is measured once: a picture of two hundred texts has twenty thousand pairs.
      const plats = (element: Element) => {
        if (!lagen.has(element)) lagen.set(element, ruta(element));
        return lagen.get(element)!;
      };
      const texter = [...svg.querySelectorAll('text')];
      const rutor = [...svg.querySelectorAll('.node')].map(formen);
      const fel: string[] = [];
      const fynd = (vad: string, text: Element) =>
        fel.push(`${svg.id}: ”${text.textContent?.trim()}” ${vad}`);
      for (const text of texter) {
        const form = formen(text.closest('.node'));
        if (form && utanfor(plats(text), plats(form))) fynd('når utanför sin ruta', text);
        if (utanfor(plats(text), plats(svg))) fynd('når utanför bilden', text);
        for (const annan of rutor) {
          if (annan && annan !== form && moter(plats(text), plats(annan)))
            fynd('ligger på en annan ruta', text);
        }
      }
      texter.forEach((text, nr) => {
        for (const annan of texter.slice(nr + 1))
          if (moter(plats(text), plats(annan), RADAVSTAND))
            fynd(`ligger på ”${annan.textContent}”`, text);
      });
      return fel;
    });
}
