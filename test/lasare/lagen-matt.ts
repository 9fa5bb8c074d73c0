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

/** All that Tab shall stop at, in the order of the document. */
export function tabbara(): string[] {
  const rutor =
    'a[href], button, input, select, textarea, summary, [tabindex="0"], [contenteditable]';
  return (
    [...document.querySelectorAll<HTMLElement>(rutor)]
      .filter((el) => el.checkVisibility({ visibilityProperty: true }) && !el.matches(':disabled'))
      // Of a group of choices Tab stops at one: the chosen, or the first. The others are reached by arrows.
      .filter((el) => {
        if (!(el instanceof HTMLInputElement) || el.type !== 'radio') return true;
        const grupp = [
          ...document.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(el.name)}"]`),
        ];
        return el === (grupp.find((ett) => ett.checked) ?? grupp[0]);
      })
      .map(
        (el) =>
          `${el.tagName.toLowerCase()} ${(el.getAttribute('href') ?? el.id) || el.className} ${el.textContent.trim().slice(0, 30)}`,
      )
  );
}

/** What can get focus without showing it (2.4.7): a line of 2 px or a shadow round it, inside the window. */
export function osynligtFokus(): string[] {
  const rutor = 'a[href], button, input, select, summary, [tabindex="0"]';
  const syns = (el: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(el);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  };
  // Those that stand alike have the same styles: a few of them tell of all, and a long list is not a long test.
  const LIKA = 3;
  const sedda = new Map<string, number>();
  const nySort = (el: Element) => {
    const sort = [el, el.parentElement, el.parentElement?.parentElement]
      .map((ett) => `${ett?.tagName}.${ett?.getAttribute('class')}`)
      .join(' < ');
    sedda.set(sort, (sedda.get(sort) ?? 0) + 1);
    return sedda.get(sort)! <= LIKA;
  };
  return [...document.querySelectorAll<HTMLElement>(rutor)]
    .filter((el) => el.checkVisibility({ visibilityProperty: true }) && nySort(el))
    .flatMap((el) => {
      const utan = [...el.querySelectorAll('*')].map((barn) => getComputedStyle(barn).fill);
      el.focus();
      if (document.activeElement !== el) return [];
      const { top, bottom, left, right } = el.getBoundingClientRect();
      const inom = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      // A mark of the wheel shows focus by its fill.
      const fylld = [...el.querySelectorAll('*')].some(
        (barn, nr) => getComputedStyle(barn).fill !== utan[nr],
      );
      const namn = `${el.tagName} ${el.getAttribute('href') ?? el.className} ”${el.textContent.trim().slice(0, 30)}”`;
      return [
        ...(syns(el) || fylld ? [] : [`visar inte fokus: ${namn}`]),
        ...(inom ? [] : [`fokus utanför fönstret: ${namn}`]),
      ];
    });
}

/** Targets under 24 × 24 px that have neither room round them nor stand in a sentence (2.5.8). */
export function smaMal(): string[] {
  const MINST = 24;
  interface Mal {
    namn: string;
    el: Element;
    ruta: DOMRect;
    x: number;
    y: number;
  }
  const mal = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
    .filter((el) => el.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    // What is outside the page until it has focus.
    .filter((el) => el.getBoundingClientRect().right > 0)
    .map((el): Mal => {
      const ruta = (
        el.closest('label') ??
        el.querySelector('.marke') ??
        el
      ).getBoundingClientRect();
      return {
        namn: `${el.tagName} ${el.getAttribute('href') ?? el.className} ”${el.textContent.trim().slice(0, 30)}” ${Math.round(ruta.width)} × ${Math.round(ruta.height)}`,
        el,
        ruta,
        x: ruta.left + ruta.width / 2,
        y: ruta.top + ruta.height / 2,
      };
    });
  const litet = ({ ruta }: Mal) => ruta.width < MINST - 0.01 || ruta.height < MINST - 0.01;
  const iMening = ({ el }: Mal) => {
    if (getComputedStyle(el).display !== 'inline') return false;
    let ram = el.parentElement!;
    while (getComputedStyle(ram).display.startsWith('inline')) ram = ram.parentElement!;
    return ram.textContent.trim().length > el.textContent.trim().length;
  };
  const trangs = (ett: Mal, annat: Mal) => {
    if (litet(annat)) return Math.hypot(ett.x - annat.x, ett.y - annat.y) < MINST;
    const dx = Math.max(annat.ruta.left - ett.x, ett.x - annat.ruta.right, 0);
    const dy = Math.max(annat.ruta.top - ett.y, ett.y - annat.ruta.bottom, 0);
    return Math.hypot(dx, dy) < MINST / 2;
  };
  return mal
    .filter((ett) => litet(ett) && !iMening(ett))
    .filter((ett) =>
      mal.some(
        (annat) =>
          annat.el !== ett.el &&
          !annat.el.contains(ett.el) &&
          !ett.el.contains(annat.el) &&
          trangs(ett, annat),
      ),
    )
    .map((ett) => ett.namn);
}

/**
 * Where focus would jump: up the page, within one of its parts (2.4.3). The parts stand in the order
 * head, what the page is, path, menu, text, ways on, foot; columns within a part are read one by one, and pictures in their own
 * order. The column beside the text is read before it.
 */
export function fokusordning(): string[] {
  const delar = [
    '.sidhuvud',
    '.forslagsrad',
    '.smulor',
    '.menyrad',
    '.delmeny',
    'main',
    '.genvagar',
    '.sidfot',
  ];
  const fel: string[] = [];
  const plats = (el: Element) => delar.findIndex((del) => el.closest(del));
  const foljd = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
  ].filter((el) => !el.closest('svg, .ankare, .hoppa, [popover]:not(nav)') && el.checkVisibility());
  foljd.forEach((el, nr) => {
    const fore = foljd[nr - 1];
    if (!fore) return;
    const namn = `${fore.textContent.trim().slice(0, 30)} → ${el.textContent.trim().slice(0, 30)}`;
    if (plats(el) < plats(fore)) fel.push(`fel del: ${namn}`);
    if (plats(el) !== plats(fore) || (fore.closest('.sidospalt') && !el.closest('.sidospalt')))
      return;
    const [a, b] = [fore.getClientRects()[0]!, el.getClientRects()[0]!];
    const upp = b.bottom <= a.top;
    // On one line: the boxes of lines that stand close overlap a little too.
    const gemensamt = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    const bakat = b.right <= a.left && gemensamt > Math.min(a.height, b.height) / 2;
    // A new column: further to the right, and above.
    if ((upp && b.left < a.right) || bakat) fel.push(`hoppar: ${namn}`);
  });
  return fel;
}
