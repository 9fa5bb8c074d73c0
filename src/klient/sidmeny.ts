/** The menu of an index leads to places on the page itself: where it lies over the page, it is closed by that. */
export function stangMenyn(): void {
  const meny = document.querySelector<HTMLElement>('#sidmeny');
  meny?.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a[href^="#"]')) meny.hidePopover();
  });
}
