/** What is measured on a page. These run in the page, so they may use nothing from outside themselves. */

/** WCAG 2.2, 1.4.12. Not the words of a picture: they are said in the text beside it. */
export const TEXTAVSTAND = `
  *:not(svg *) {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-bottom: 2em !important; }`;

/** Elements with text that hide some of it, or are left with text outside themselves. */
export function klippt(): string[] {
  const namn = (el: Element) =>
    `${el.tagName.toLowerCase()}.${el.className} ”${el.textContent.trim().slice(0, 30)}”`;
  return [...document.querySelectorAll<HTMLElement>('body *:not(svg, svg *)')]
    .filter((el) => el.checkVisibility() && el.clientWidth > 1 && el.textContent.trim() !== '')
    .filter((el) => {
      const { overflowX, overflowY } = getComputedStyle(el);
      const gomd = (varde: string) => varde === 'hidden' || varde === 'clip';
      return (
        (gomd(overflowX) && el.scrollWidth > el.clientWidth + 1) ||
        (gomd(overflowY) && el.scrollHeight > el.clientHeight + 1)
      );
    })
    .map((el) => `klipper ${namn(el)}`);
}
