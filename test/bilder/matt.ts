/** Measures the pictures of a page as they are shown. Runs in the browser, so it imports nothing. */

/** What is wrong with a picture, as numbers and as sentences that name what it is about. */
export interface Bildmatt {
  /** Name of the picture: its id, or its class. */
  namn: string;
  /** Where it stands on the page, and how large. */
  x: number;
  y: number;
  bredd: number;
  hojd: number;
  /** Smallest type as it is shown, in pixels. */
  minstaText: number;
  /** Pixels that cannot be seen without scrolling sideways. */
  skroll: number;
  /** Texts smaller than twelve pixels. */
  sma: string[];
  /** Texts that a line goes through. */
  strukna: string[];
  /** Boxes that lie on each other. */
  overlapp: string[];
}

/** Every picture with text in it that the page shows, in the order of the page. */
export function mattaBilder(): Bildmatt[] {
  const MINSTA = 12;
  /** What rounding may differ, in pixels. */
  const TAL = 1.5;
  const FORMER = 'rect, circle, ellipse, polygon, polyline, path, line';

  interface Punkt {
    x: number;
    y: number;
  }
  /** A drawn shape in the coordinates of the window. */
  interface Form {
    element: SVGGeometryElement;
    ordning: number;
    ruta: DOMRect;
    /** Along its edge. Takes long, so few are asked for theirs. */
    readonly punkter: Punkt[];
  }

  return [...document.querySelectorAll<SVGSVGElement>('main svg')].filter(arBild).map(matta);

  function arBild(svg: SVGSVGElement): boolean {
    return svg.querySelector('text') !== null && svg.getBoundingClientRect().width > 0;
  }

  function matta(svg: SVGSVGElement): Bildmatt {
    const { left, top, width, height } = svg.getBoundingClientRect();
    const texter = [...svg.querySelectorAll('text')].filter(synlig);
    const grader = texter.map((text) => ({ text, grad: visadGrad(text) }));
    const element = [...svg.querySelectorAll('*')];
    const former = [...svg.querySelectorAll<SVGGeometryElement>(FORMER)]
      .filter((form) => !form.closest('defs, marker, clipPath, mask, symbol') && synlig(form))
      .map((form): Form => ({
        element: form,
        ordning: element.indexOf(form),
        ruta: form.getBoundingClientRect(),
        get punkter() {
          const punkter = langs(form);
          Object.defineProperty(this, 'punkter', { value: punkter });
          return punkter;
        },
      }));
    const fyllda = former.filter(({ element: form }) => arFylld(form));
    const linjer = former.filter(({ element: form }) => arLinje(form));
    return {
      namn: svg.id || svg.getAttribute('class') || 'bild',
      x: left + scrollX,
      y: top + scrollY,
      bredd: Math.round(width),
      hojd: Math.round(height),
      minstaText: Math.min(...grader.map(({ grad }) => grad)),
      skroll: Math.round(utanfor(svg)),
      sma: grader
        .filter(({ grad }) => grad < MINSTA - 0.05)
        .map(({ text, grad }) => `”${orden(text)}” ${grad.toFixed(1)} px`),
      strukna: grader.flatMap(({ text, grad }) =>
        strukenAv(linjer, text, grad, fyllda, element.indexOf(text)) ? [`”${orden(text)}”`] : [],
      ),
      overlapp: motas(fyllda.filter(arKonvex)),
    };
  }

  function orden(text: Element): string {
    return (text.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  function synlig(ett: Element): boolean {
    const stil = getComputedStyle(ett);
    const { width, height } = ett.getBoundingClientRect();
    return stil.visibility === 'visible' && stil.opacity !== '0' && width + height > 0;
  }

  /** The size of the type in pixels of the window. */
  function visadGrad(text: SVGTextElement): number {
    const tal = text.getScreenCTM();
    const skala = tal ? Math.hypot(tal.b, tal.d) : 1;
    const grader = [text, ...text.querySelectorAll('tspan')]
      .filter((bit) =>
        [...bit.childNodes].some((nod) => nod.nodeType === 3 && nod.textContent!.trim()),
      )
      .map((bit) => Number.parseFloat(getComputedStyle(bit).fontSize));
    return Math.min(...(grader.length ? grader : [Infinity])) * skala;
  }

  /** How much of the picture lies outside what its boxes, and the window, show. */
  function utanfor(svg: SVGSVGElement): number {
    let mest = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    for (let box = svg.parentElement; box && box !== document.body; box = box.parentElement) {
      if (/auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowX))
        mest = Math.max(mest, box.scrollWidth - box.clientWidth);
    }
    return mest <= 1 ? 0 : mest;
  }

  function arFylld(form: Element): boolean {
    const { fill, fillOpacity } = getComputedStyle(form);
    return fill !== 'none' && fillOpacity !== '0' && !/,\s*0\)$|\/\s*0\)$/.test(fill);
  }

  /** A line that is drawn and encloses nothing: an arrow, a stem. */
  function arLinje(form: SVGGeometryElement): boolean {
    const { stroke, strokeOpacity, strokeWidth } = getComputedStyle(form);
    const ritad = stroke !== 'none' && strokeOpacity !== '0' && Number.parseFloat(strokeWidth) > 0;
    return ritad && !arFylld(form) && /^(path|line|polyline)$/.test(form.localName);
  }

  function langs(form: SVGGeometryElement): Punkt[] {
    const tal = form.getScreenCTM();
    if (!tal) return [];
    const horn = hornen(form);
    if (horn) return horn.map(({ x, y }) => new DOMPoint(x, y).matrixTransform(tal));
    const langd = form.getTotalLength();
    if (!(langd > 0)) return [];
    const steg = Math.min(600, Math.max(32, Math.ceil(langd / 3)));
    return Array.from({ length: steg + 1 }, (_, nr) => {
      const punkt = form.getPointAtLength((langd * nr) / steg).matrixTransform(tal);
      return { x: punkt.x, y: punkt.y };
    });
  }

  /** The corners of a filled shape that has nothing else; a little more than there is where they are rounded. */
  function hornen(form: SVGGeometryElement): Punkt[] | undefined {
    if (form instanceof SVGPolygonElement) return [...form.points];
    if (!(form instanceof SVGRectElement)) return undefined;
    const { x, y, width, height } = form.getBBox();
    return [
      { x, y },
      { x: x + width, y },
      { x: x + width, y: y + height },
      { x, y: y + height },
    ];
  }

  /** Whether a line goes through a text, and no filled shape covers it there. */
  function strukenAv(
    linjer: Form[],
    text: SVGTextElement,
    grad: number,
    fyllda: Form[],
    nr: number,
  ): boolean {
    const ruta = karnan(text, grad);
    if (!ruta) return false;
    // A text with an edge in the colour of the ground covers the line under it.
    const { paintOrder, strokeWidth } = getComputedStyle(text);
    const tackt = paintOrder.startsWith('stroke') && Number.parseFloat(strokeWidth) >= 4;
    return linjer
      .filter((linje) => !(tackt && linje.ordning < nr) && moter(linje.ruta, ruta))
      .some((linje) =>
        linje.punkter.some(
          (punkt) =>
            inom(punkt, ruta) &&
            !fyllda.some(
              (form) => form.ordning > linje.ordning && form.ordning < nr && inom(punkt, form.ruta),
            ),
        ),
      );
  }

  function inom({ x, y }: Punkt, ruta: DOMRect): boolean {
    return x > ruta.left && x < ruta.right && y > ruta.top && y < ruta.bottom;
  }

  function moter(a: DOMRect, b: DOMRect): boolean {
    return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
  }

  /** Where the letters of a text are, less the air over and under them. Text on a curve is left out. */
  function karnan(text: SVGTextElement, grad: number): DOMRect | undefined {
    if (text.querySelector('textPath')) return undefined;
    const tal = text.getScreenCTM();
    if (!tal || Math.abs(tal.b) > 0.01) return undefined;
    const { left, top, width, height } = text.getBoundingClientRect();
    const rader = Math.max(1, Math.round(height / (grad * 1.3)));
    const luft = height / rader / 4;
    return new DOMRect(
      left + 1,
      top + luft,
      Math.max(0, width - 2),
      Math.max(0, height - 2 * luft),
    );
  }

  /** Arcs and bands are no boxes: their corners say nothing of where they are. Nor are heads of arrows. */
  function arKonvex(ett: Form): boolean {
    if (/a/i.test(ett.element.getAttribute('d') ?? '')) return false;
    const { punkter } = ett;
    if (punkter.length < 3) return false;
    const egen = Math.abs(yta(punkter));
    return egen > 100 && egen > 0.93 * Math.abs(yta(holje(punkter)));
  }

  function motas(former: Form[]): string[] {
    const holjen = former.map((form) => holje(form.punkter));
    return former.flatMap((a, i) =>
      former.slice(i + 1).flatMap((b, j) => {
        if (!moter(a.ruta, b.ruta)) return [];
        const [ena, andra] = [holjen[i]!, holjen[i + 1 + j]!];
        if (djup(ena, andra) <= TAL || inuti(ena, andra) || inuti(andra, ena)) return [];
        return [`”${vad(a)}” och ”${vad(b)}”`];
      }),
    );
  }

  function vad({ element: form }: Form): string {
    const grupp = form.closest('a, g');
    const text = orden(grupp?.querySelector('text') ?? form);
    return text || grupp?.id || form.getAttribute('class') || form.localName;
  }

  function yta(punkter: Punkt[]): number {
    return (
      punkter.reduce((summa, a, nr) => {
        const b = punkter[(nr + 1) % punkter.length]!;
        return summa + a.x * b.y - b.x * a.y;
      }, 0) / 2
    );
  }

  /** The convex hull, counter-clockwise (Andrew's monotone chain). */
  function holje(punkter: Punkt[]): Punkt[] {
    const ordnade = [...punkter].sort((a, b) => a.x - b.x || a.y - b.y);
    const halva = (lista: Punkt[]) => {
      const ut: Punkt[] = [];
      for (const p of lista) {
        while (ut.length > 1 && kors(ut.at(-2)!, ut.at(-1)!, p) <= 0) ut.pop();
        ut.push(p);
      }
      return ut.slice(0, -1);
    };
    return [...halva(ordnade), ...halva(ordnade.toReversed())];
  }

  function kors(o: Punkt, a: Punkt, b: Punkt): number {
    return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
  }

  /** How deep two convex shapes lie in each other: 0 when they do not meet (separating axes). */
  function djup(ena: Punkt[], andra: Punkt[]): number {
    let minst = Infinity;
    for (const form of [ena, andra]) {
      for (let nr = 0; nr < form.length; nr++) {
        const [a, b] = [form[nr]!, form[(nr + 1) % form.length]!];
        const langd = Math.hypot(b.x - a.x, b.y - a.y);
        if (langd < 0.01) continue;
        const axel = { x: (b.y - a.y) / langd, y: (a.x - b.x) / langd };
        const skugga = (lista: Punkt[]) => lista.map((p) => p.x * axel.x + p.y * axel.y);
        const [s, t] = [skugga(ena), skugga(andra)];
        const moter =
          Math.min(Math.max(...s), Math.max(...t)) - Math.max(Math.min(...s), Math.min(...t));
        if (moter <= 0) return 0;
        minst = Math.min(minst, moter);
      }
    }
    return minst;
  }

  /** Whether one convex shape lies wholly within another: a frame that holds it. */
  function inuti(inre: Punkt[], yttre: Punkt[]): boolean {
    return inre.every((p) =>
      yttre.every((a, nr) => {
        const b = yttre[(nr + 1) % yttre.length]!;
        const langd = Math.hypot(b.x - a.x, b.y - a.y);
        return langd < 0.01 || kors(a, b, p) / langd > -TAL;
      }),
    );
  }
}
