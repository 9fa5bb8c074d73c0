/** What a wheel looks like where it is drawn. Runs in the page, so it may use nothing from outside itself. */
export interface Hjulmatning {
  hjul: 'stor' | 'liten';
  texter: number;
  /** Pairs of texts and markers that touch. */
  krockar: string[];
  /** Texts that leave the drawing. */
  utanfor: string[];
  /** Shortest side of the smallest link, in CSS pixels. */
  minstaLank: number;
}

export function matHjulet(): Hjulmatning {
  interface Form {
    namn: string;
    horn: DOMPoint[];
  }
  const svg = [...document.querySelectorAll<SVGSVGElement>('.hjul-bild')].find(
    (ett) => ett.getBoundingClientRect().width > 0,
  )!;
  const punkt = (el: SVGGraphicsElement, x: number, y: number) =>
    new DOMPoint(x, y).matrixTransform(el.getScreenCTM()!);
  const lada = (
    el: SVGGraphicsElement,
    ruta: { x: number; y: number; width: number; height: number },
  ) => [
    punkt(el, ruta.x, ruta.y),
    punkt(el, ruta.x + ruta.width, ruta.y),
    punkt(el, ruta.x + ruta.width, ruta.y + ruta.height),
    punkt(el, ruta.x, ruta.y + ruta.height),
  ];
  /** The letters of a text on an arc, one box each: its whole box would be far too large. */
  const bokstaver = (el: SVGTextElement): Form[] =>
    Array.from({ length: el.getNumberOfChars() }, (_, nr) => ({
      namn: el.textContent,
      horn: lada(el, el.getExtentOfChar(nr)),
    }));
  const raka: Form[] = [...svg.querySelectorAll<SVGTextElement>('.manad text, .mitt')].map(
    (el) => ({
      namn: el.textContent,
      horn: lada(el, el.getBBox()),
    }),
  );
  const bojda = [...svg.querySelectorAll<SVGTextElement>('.bagnamn')].flatMap(bokstaver);
  const marken = [...svg.querySelectorAll<SVGGraphicsElement>('.marke')].map((el) => {
    const { x, y, width, height } = el.getBBox();
    const halv = 0.98;
    const mitt = [x + width / 2, y + height / 2] as const;
    // A circle and a square on its corner: both hold the square on its corner of the same width.
    const horn = [
      punkt(el, mitt[0], mitt[1] - (height / 2) * halv),
      punkt(el, mitt[0] + (width / 2) * halv, mitt[1]),
      punkt(el, mitt[0], mitt[1] + (height / 2) * halv),
      punkt(el, mitt[0] - (width / 2) * halv, mitt[1]),
    ];
    return { namn: el.closest('[data-handelse]')?.getAttribute('data-handelse') ?? '', horn };
  });

  /** Whether two convex shapes meet (separating axes). */
  const motas = (a: DOMPoint[], b: DOMPoint[]) =>
    [a, b].every((form) =>
      form.every((hornet, nr) => {
        const nasta = form[(nr + 1) % form.length]!;
        const axel = { x: hornet.y - nasta.y, y: nasta.x - hornet.x };
        const langs = (p: DOMPoint) => p.x * axel.x + p.y * axel.y;
        const [pa, pb] = [a.map(langs), b.map(langs)];
        return Math.max(...pa) > Math.min(...pb) && Math.max(...pb) > Math.min(...pa);
      }),
    );
  const krockar = (ena: Form[], andra: Form[]) =>
    ena.flatMap((a, nr) =>
      andra
        .filter(
          (b, plats) => (ena === andra ? plats > nr : a.namn !== b.namn) && motas(a.horn, b.horn),
        )
        .map((b) => `${a.namn} × ${b.namn}`),
    );
  const kant = svg.getBoundingClientRect();
  const texter = [...raka, ...bojda];
  const lankar = [...svg.querySelectorAll<SVGGraphicsElement>('a.post .marke, a.manad')].map((el) =>
    el.getBoundingClientRect(),
  );
  return {
    hjul: svg.classList.contains('stor') ? 'stor' : 'liten',
    texter: raka.length,
    krockar: [
      ...krockar(raka, raka),
      ...krockar(marken, marken),
      ...krockar(raka, marken),
      ...krockar(bojda, marken),
      ...krockar(bojda, raka),
      ...krockar(bojda, bojda).filter((par) => par.split(' × ')[0] !== par.split(' × ')[1]),
    ],
    utanfor: texter
      .filter(({ horn }) =>
        horn.some(
          (p) => p.x < kant.left || p.x > kant.right || p.y < kant.top || p.y > kant.bottom,
        ),
      )
      .map(({ namn }) => namn),
    minstaLank: Math.min(...lankar.map((ruta) => Math.min(ruta.width, ruta.height))),
  };
}
