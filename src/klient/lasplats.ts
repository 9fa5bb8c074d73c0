/**
 * Marks, in "På den här sidan" or the menu of an index, the heading that the reader is at: the last one above a line a third down
 * the window. At the foot of the page it is the last of all, which may never come so high.
 */
export function visaLasplats(): void {
  const lankar = [
    ...document.querySelectorAll<HTMLAnchorElement>('.pa-sidan a, .delmeny a[href^="#"]'),
  ];
  const rubriker = lankar.map((lank) =>
    document.getElementById(decodeURIComponent(lank.hash.slice(1))),
  );
  if (lankar.length === 0) return;
  const visa = () => {
    const { innerHeight: hojd, scrollY: vid } = window;
    const nere = vid + hojd >= document.documentElement.scrollHeight - 2;
    const har =
      nere && vid > 0
        ? lankar.length - 1
        : rubriker.findLastIndex(
            (rubrik) => (rubrik?.getBoundingClientRect().top ?? hojd) < hojd / 3,
          );
    lankar.forEach((lank, nr) => {
      if (nr === har) lank.ariaCurrent = 'location';
      else lank.removeAttribute('aria-current');
    });
  };
  let bestalld = false;
  addEventListener('scroll', () => {
    if (!bestalld) requestAnimationFrame(() => ((bestalld = false), visa()));
    bestalld = true;
  });
  visa();
}
