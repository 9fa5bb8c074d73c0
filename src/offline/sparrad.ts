/** The line at the head of a page that is not what the site shows now: the page is old as long as nobody says so. */

/**
 * HTML with a line first in its body.
 *
 * @param text HTML of the line
 * @param ark address of the sheet styles/sparad.css
 */
export function medSparrad(html: string, text: string, ark: string): string {
  const rad = `<link rel="stylesheet" href="${ark}"><aside class="sparrad" aria-label="Sparad version">${text}</aside>`;
  return html.replace(/<body[^>]*>/, (tagg) => tagg + rad);
}
