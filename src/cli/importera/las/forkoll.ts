/** What a Word document holds that a chapter cannot: found in its XML before it is read, each with the heading it stands under. */
import { Parser } from 'htmlparser2';
import { Stopp } from '../../grund/stopp.ts';
import type { Delar } from './arkiv.ts';
import { andringsslag, type Andringar } from './andringar.ts';
import type { Stilar } from './stilar.ts';

/** What is left out, or moved, and told of. */
export type Utelamnat =
  'textruta' | 'ekvation' | 'diagram' | 'objekt' | 'gulmarkering' | 'formular' | 'bokstavslista';

export interface Forkoll {
  andringar: Andringar;
  kommentarer: number;
  sidhuvud: boolean;
  sidfot: boolean;
  /** Kind → the headings under which it stands, in order; "" before the first. */
  utelamnat: ReadonlyMap<Utelamnat, string[]>;
}

const SLAG: Record<string, Utelamnat> = {
  'w:txbxContent': 'textruta',
  'm:oMath': 'ekvation',
  'c:chart': 'diagram',
  'cx:chart': 'diagram',
  'dgm:relIds': 'diagram',
  'o:OLEObject': 'objekt',
  'w:object': 'objekt',
  'w:highlight': 'gulmarkering',
  'w:ffData': 'formular',
};
/** Elements inside each other. No program writes as many; what reads them would run out of memory. */
const DJUPAST = 250;
const TEXTDELAR = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/;

/** @throws Stopp when the document is more deeply nested than any */
export function forkoll(delar: Delar, stilar: Stilar, namn: string): Forkoll {
  const utelamnat = new Map<Utelamnat, string[]>();
  const andringar: Andringar = { infogat: 0, borttaget: 0, flyttat: 0, utseende: 0 };
  for (const [plats, xml] of delar)
    if (TEXTDELAR.test(plats)) vandra(xml, stilar, { utelamnat, andringar, namn });
  const bokstaver = /<w:numFmt w:val="(?:lower|upper)(?:Letter|Roman)"/;
  return {
    andringar,
    kommentarer: antalI(delar.get('word/comments.xml'), /<w:comment[ >]/g),
    sidhuvud: harText(delar, /^word\/header\d*\.xml$/),
    sidfot: harText(delar, /^word\/footer\d*\.xml$/),
    utelamnat: bokstaver.test(anvandaNumreringar(delar))
      ? utelamnat.set('bokstavslista', [''])
      : utelamnat,
  };
}

interface Vandring {
  utelamnat: Map<Utelamnat, string[]>;
  andringar: Andringar;
  namn: string;
}

function vandra(xml: string, stilar: Stilar, { utelamnat, andringar, namn }: Vandring): void {
  const oppna: string[] = [];
  let rubrik = '';
  let stycke = '';
  let arRubrik = false;
  const parser = new Parser(
    {
      onopentagname(tagg) {
        oppna.push(tagg);
        if (oppna.length > DJUPAST) throw forDjupt(namn);
        if (tagg === 'w:p') [stycke, arRubrik] = ['', false];
        const andring = andringsslag(tagg);
        if (andring) andringar[andring]++;
        const slag = SLAG[tagg];
        // Word writes a drawing twice, the second time for old programs.
        if (slag && !oppna.includes('mc:Choice')) laggTill(utelamnat, slag, rubrik);
      },
      onopentag(tagg, attribut) {
        if (tagg === 'w:pStyle') arRubrik = stilar.rubriker.has(attribut['w:val'] ?? '');
      },
      ontext(text) {
        if (oppna.at(-1) === 'w:t') stycke += text;
      },
      onclosetag(tagg) {
        oppna.pop();
        if (tagg === 'w:p' && arRubrik && stycke.trim()) rubrik = stycke.trim();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}

function laggTill(utelamnat: Map<Utelamnat, string[]>, slag: Utelamnat, rubrik: string): void {
  const platser = utelamnat.get(slag);
  if (platser) platser.push(rubrik);
  else utelamnat.set(slag, [rubrik]);
}

/** The kinds of numbers that the text uses: most documents define more than they use. */
function anvandaNumreringar(delar: Delar): string {
  const text = delar.get('word/document.xml') ?? '';
  const numrering = delar.get('word/numbering.xml') ?? '';
  const anvanda = new Set(
    [...text.matchAll(/<w:ilvl w:val="(\d)"\/>\s*<w:numId w:val="(\d+)"\/>/g)].map(
      ([, niva, id]) => `${id}/${niva}`,
    ),
  );
  return [...anvanda]
    .map((ett) => {
      const [id = '', niva = ''] = ett.split('/');
      const abstrakt = new RegExp(
        `<w:num [^>]*w:numId="${id}"[^>]*>\\s*<w:abstractNumId w:val="(\\d+)"`,
      ).exec(numrering)?.[1];
      if (abstrakt === undefined) return '';
      const borjan = numrering.search(
        new RegExp(`<w:abstractNum [^>]*w:abstractNumId="${abstrakt}"`),
      );
      const hela = numrering.slice(borjan, numrering.indexOf('</w:abstractNum>', borjan));
      return hela.slice(hela.search(new RegExp(`<w:lvl [^>]*w:ilvl="${niva}"`))).slice(0, 400);
    })
    .map((nivan) => nivan.split('</w:lvl>')[0] ?? '')
    .join('');
}

function harText(delar: Delar, plats: RegExp): boolean {
  return [...delar].some(
    ([namn, xml]) => plats.test(namn) && /<w:t[ >][^<]*[^<\s]|<w:drawing/.test(xml),
  );
}

function antalI(xml: string | undefined, monster: RegExp): number {
  return xml?.match(monster)?.length ?? 0;
}

function forDjupt(namn: string): Stopp {
  return new Stopp(
    `${namn} har rutor i rutor i många led och läses inte. Ta bort några av dem och försök igen.`,
  );
}
