/** A whole Word document: styles, pages and bytes that are the same each time. */
import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TextRun,
} from 'docx';
import JSZip from 'jszip';
import { NUMMER, PUNKT } from './docxdelar.ts';

/** What a document says of itself. */
export interface Wordfakta {
  titel: string;
  /** Who wrote it: the organ, or the program. */
  avsandare: string;
  /** ISO time that the document and its changes bear. */
  tid: string;
  /** What stands at the foot of each page. */
  sidfot: string;
}

/** The document as bytes: the same for the same content, on any day and machine. */
export async function worddokument(
  innehall: (Paragraph | Table)[],
  fakta: Wordfakta,
): Promise<Uint8Array> {
  const { titel, avsandare, sidfot } = fakta;
  const dokument = new Document({
    title: titel,
    creator: avsandare,
    lastModifiedBy: avsandare,
    description: '',
    styles: STILAR,
    numbering: { config: LISTOR },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGINAL } },
        footers: { default: new Footer({ children: [foten(sidfot)] }) },
        children: innehall,
      },
    ],
  });
  return medFastTid(await Packer.toBuffer(dokument), fakta.tid);
}

const A4 = { width: 11906, height: 16838 };
const MARGINAL = { top: 1134, right: 1134, bottom: 1134, left: 1134 };

function foten(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [`${text} · sida `, PageNumber.CURRENT], size: 18 })],
  });
}

const RUBRIK = (size: number, before: number) => ({
  run: { size, bold: true, color: '1F1B18', font: 'Calibri' },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

/** Lines of 1.15. LibreOffice takes a height without a rule for an exact one, and lines of a large type would stand on each other. */
const RADER = { line: 276, lineRule: LineRuleType.AUTO };

const STILAR = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: 'sv-SE' } },
      paragraph: { spacing: { after: 140, ...RADER } },
    },
    title: { ...RUBRIK(40, 0), paragraph: { spacing: { after: 240, ...RADER } } },
    heading1: RUBRIK(36, 480),
    heading2: RUBRIK(30, 400),
    heading3: RUBRIK(26, 280),
    heading4: RUBRIK(24, 240),
    heading5: RUBRIK(22, 200),
    heading6: RUBRIK(22, 200),
  },
  paragraphStyles: [
    { id: 'Ingress', name: 'Ingress', basedOn: 'Normal', run: { italics: true } },
    { id: 'Rutnamn', name: 'Rutnamn', basedOn: 'Normal', run: { bold: true } },
  ],
};

const NIVAER = Array.from({ length: 9 }, (_, level) => level);
const indrag = (level: number) => ({
  style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
});

const LISTOR = [
  {
    reference: PUNKT,
    levels: NIVAER.map((level) => ({
      level,
      format: LevelFormat.BULLET,
      text: '•',
      ...indrag(level),
    })),
  },
  {
    reference: NUMMER,
    levels: NIVAER.map((level) => ({
      level,
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      ...indrag(level),
    })),
  },
];

/** The library writes the time of writing in the document and in the archive. */
async function medFastTid(word: Uint8Array, tid: string): Promise<Uint8Array> {
  const lada = await JSZip.loadAsync(word);
  const date = new Date(tid);
  const ny = new JSZip();
  for (const namn of Object.keys(lada.files).sort(innehallForst)) {
    const fil = lada.files[namn]!;
    if (fil.dir) continue;
    const text = await fil.async('uint8array');
    ny.file(namn, namn === 'docProps/core.xml' ? medTid(text, date) : text, {
      date,
      createFolders: false,
    });
  }
  return ny.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'UNIX' });
}

/** What the archive holds is told first, as readers of it expect. */
function innehallForst(a: string, b: string): number {
  const rang = (namn: string) => (namn === '[Content_Types].xml' ? 0 : 1);
  return rang(a) - rang(b) || (a < b ? -1 : 1);
}

function medTid(core: Uint8Array, date: Date): string {
  const iso = date.toISOString().replace(/\.\d+Z$/, 'Z');
  return new TextDecoder()
    .decode(core)
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${iso}`);
}
