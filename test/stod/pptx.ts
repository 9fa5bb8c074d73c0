/** Reads a deck back from its XML, as PowerPoint does: what a slide does not say it takes from its layout, and that from the master. */
import JSZip from 'jszip';
import { DOMParser } from 'linkedom';

export interface Ruta {
  /** Inches. */
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Stycke {
  text: string;
  fet: boolean;
  /** Points. */
  storlek: number;
  /** Inches from the left edge of the frame. */
  indrag: number;
  lankar: string[];
  numrerat: boolean;
}

export interface Form {
  slag: 'rubrik' | 'text' | 'nummer' | 'tabell' | 'bild';
  id: string;
  namn: string;
  ruta: Ruta;
  stycken: Stycke[];
  /** Line spacing as a share, and points above a paragraph. */
  rad: number;
  mellan: number;
  /** Of a table: the words of each row, and the inches of rows and columns. */
  rader: string[][];
  radhojder: number[];
  kolumner: number[];
  harHuvud: boolean;
  /** Of a picture. */
  alt: string;
  fil: string;
}

export interface Last {
  bilder: { nummer: string; former: Form[]; anteckningar: string[]; layout: string }[];
  lasare: (del: string) => Promise<string>;
  delar: string[];
}

const EMU = 914_400;

export async function lasPptx(data: Uint8Array): Promise<Last> {
  const lada = await JSZip.loadAsync(data);
  const lasare = (del: string) => lada.file(del)!.async('string');
  const xml = async (del: string) =>
    new DOMParser().parseFromString(await lasare(del), 'text/xml') as unknown as Document;
  const master = await xml('ppt/slideMasters/slideMaster1.xml');
  const ordning = lankarI(await xml('ppt/_rels/presentation.xml.rels'));
  const ider = alla(await xml('ppt/presentation.xml'), 'p:sldId');
  const bilder: Last['bilder'] = [];
  for (const id of ider) {
    const del = `ppt/${ordning.get(id.getAttribute('r:id')!)}`;
    const nr = /\d+/.exec(del)![0];
    const lankar = lankarI(await xml(`ppt/slides/_rels/slide${nr}.xml.rels`));
    const layoutdel = [...lankar.values()].find((ett) => ett.includes('slideLayout'))!;
    const layout = await xml(`ppt/${layoutdel.replace('../', '')}`);
    const former = formerna(await xml(del), layout, master, lankar);
    const anteckningar = alla(await xml(`ppt/notesSlides/notesSlide${nr}.xml`), 'a:p')
      .map((ett) => ett.textContent ?? '')
      .filter((text, plats, rader) => plats < rader.length - 1 && text !== '');
    bilder.push({
      nummer: former.find(({ slag }) => slag === 'nummer')?.stycken[0]?.text ?? '',
      former,
      anteckningar,
      layout: alla(layout, 'p:cSld')[0]!.getAttribute('name') ?? '',
    });
  }
  return { bilder, lasare, delar: Object.keys(lada.files) };
}

function lankarI(rels: Document): Map<string, string> {
  return new Map(
    alla(rels, 'Relationship').map((ett) => [ett.getAttribute('Id')!, ett.getAttribute('Target')!]),
  );
}

function formerna(
  bild: Document,
  layout: Document,
  master: Document,
  lankar: Map<string, string>,
): Form[] {
  const trad = alla(bild, 'p:spTree')[0]!;
  return [...trad.children]
    .filter(({ tagName }) => ['p:sp', 'p:pic', 'p:graphicFrame'].includes(tagName))
    .map((form) => lasForm(form, layout, master, lankar));
}

function lasForm(
  form: Element,
  layout: Document,
  master: Document,
  lankar: Map<string, string>,
): Form {
  const ph = alla(form, 'p:ph')[0];
  const mallar = ph ? [likadan(layout, ph), likadan(master, ph)] : [];
  const arv = [form, ...mallar].filter((ett): ett is Element => ett !== undefined);
  const stilFor = (niva: number) => stilen(arv, master, ph, niva);
  const stil = stilFor(1);
  return {
    slag: slaget(form, ph),
    id: alla(form, 'p:cNvPr')[0]!.getAttribute('id') ?? '',
    namn: alla(form, 'p:cNvPr')[0]!.getAttribute('name') ?? '',
    alt: alla(form, 'p:cNvPr')[0]!.getAttribute('descr') ?? '',
    fil: lankar.get(alla(form, 'a:blip')[0]?.getAttribute('r:embed') ?? '') ?? '',
    ruta: rutan(arv),
    stycken: form.tagName === 'p:sp' ? stycken(form, stilFor, lankar) : [],
    rad: stil.rad,
    mellan: stil.mellan,
    rader: alla(form, 'a:tr').map((rad) =>
      alla(rad, 'a:tc').map((cell) =>
        alla(cell, 'a:t')
          .map((t) => t.textContent)
          .join(''),
      ),
    ),
    radhojder: alla(form, 'a:tr').map((rad) => Number(rad.getAttribute('h')) / EMU),
    kolumner: alla(form, 'a:gridCol').map((ett) => Number(ett.getAttribute('w')) / EMU),
    harHuvud: alla(form, 'a:tblPr')[0]?.getAttribute('firstRow') === '1',
  };
}

function slaget(form: Element, ph: Element | undefined): Form['slag'] {
  if (form.tagName === 'p:pic') return 'bild';
  if (form.tagName === 'p:graphicFrame') return 'tabell';
  const typ = ph?.getAttribute('type') ?? '';
  if (typ === 'sldNum') return 'nummer';
  return typ === 'title' || typ === 'ctrTitle' ? 'rubrik' : 'text';
}

/** The placeholder of a layout or master that one of a slide takes after. ECMA-376, 19.3.1.36. */
function likadan(mall: Document, ph: Element): Element | undefined {
  const [typ, idx] = [slag(ph), ph.getAttribute('idx')];
  const alltihop = alla(mall, 'p:sp').filter((ett) => alla(ett, 'p:ph').length > 0);
  const av = (ett: Element) => alla(ett, 'p:ph')[0]!;
  return (
    alltihop.find((ett) => slag(av(ett)) === typ && av(ett).getAttribute('idx') === idx) ??
    alltihop.find((ett) => slag(av(ett)) === typ)
  );
}

function slag(ph: Element): string {
  const typ = ph.getAttribute('type') ?? 'body';
  if (typ === 'ctrTitle') return 'title';
  return typ === 'subTitle' || typ === 'obj' ? 'body' : typ;
}

function rutan(arv: readonly Element[]): Ruta {
  const xfrm = arv
    .flatMap((ett) => [...alla(ett, 'a:xfrm'), ...alla(ett, 'p:xfrm')].slice(0, 1))
    .at(0)!;
  const tal = (namn: string, attribut: string) =>
    Number(alla(xfrm, namn)[0]!.getAttribute(attribut)) / EMU;
  return {
    x: tal('a:off', 'x'),
    y: tal('a:off', 'y'),
    w: tal('a:ext', 'cx'),
    h: tal('a:ext', 'cy'),
  };
}

interface Stil {
  storlek: number;
  fet: boolean;
  rad: number;
  mellan: number;
  indrag: number;
}

function stilen(
  arv: readonly Element[],
  master: Document,
  ph: Element | undefined,
  niva: number,
): Stil {
  const mall = { title: 'p:titleStyle', body: 'p:bodyStyle' }[ph ? slag(ph) : ''];
  const nivaer = [
    ...arv.flatMap((ett) => alla(ett, 'a:lstStyle')),
    ...(mall ? alla(master, mall) : []),
  ].flatMap((ett) => alla(ett, `a:lvl${niva}pPr`).slice(0, 1));
  const forsta = (namn: string, attribut: string) =>
    nivaer
      .map((ett) => (namn ? alla(ett, namn)[0] : ett)?.getAttribute(attribut))
      .find((ett) => ett !== null && ett !== undefined);
  const punkter = (namn: string) =>
    nivaer.map((ett) => alla(ett, namn)[0]?.children[0]).find((ett) => ett !== undefined);
  return {
    storlek: Number(forsta('a:defRPr', 'sz') ?? 1800) / 100,
    fet: forsta('a:defRPr', 'b') === '1',
    rad: Number(punkter('a:lnSpc')?.getAttribute('val') ?? 100_000) / 100_000,
    mellan: Number(punkter('a:spcBef')?.getAttribute('val') ?? 0) / 100,
    indrag: Number(forsta('', 'marL') ?? 0) / EMU,
  };
}

function stycken(
  form: Element,
  stilFor: (niva: number) => Stil,
  lankar: Map<string, string>,
): Stycke[] {
  return alla(form, 'a:p').map((ett) => {
    const stil = stilFor(Number(alla(ett, 'a:pPr')[0]?.getAttribute('lvl') ?? 0) + 1);
    const marL = alla(ett, 'a:pPr')[0]?.getAttribute('marL');
    const storlek = alla(ett, 'a:rPr')[0]?.getAttribute('sz');
    return {
      text: alla(ett, 'a:t')
        .map((t) => t.textContent)
        .join(''),
      fet: stil.fet || alla(ett, 'a:rPr').some((r) => r.getAttribute('b') === '1'),
      storlek: storlek ? Number(storlek) / 100 : stil.storlek,
      indrag: marL ? Number(marL) / EMU : stil.indrag,
      lankar: alla(ett, 'a:hlinkClick').map((r) => lankar.get(r.getAttribute('r:id')!) ?? ''),
      numrerat: alla(ett, 'a:buAutoNum').length > 0,
    };
  });
}

export function alla(nod: Document | Element, namn: string): Element[] {
  return [...nod.getElementsByTagName(namn)];
}
