/** The file as a whole: what pptxgenjs leaves out or gets wrong in the parts around the slides, and bytes that are the same each time. */
import JSZip from 'jszip';
import { escapeUTF8 } from 'entities';
import { medArv } from './arv.ts';
import { LAYOUTER, layoutXml, masterdelar } from './mall.ts';
import type { Diabildsplan } from './plan.ts';
import { temaXml } from './tema.ts';
import type { Tema } from '../../schema/tema.ts';
import { alla, HUVUD, lasXml, medInnehall, skrivXml } from './xml.ts';

/** What a deck says of itself. */
export interface Pptxfakta {
  titel: string;
  amne: string;
  /** Who stands behind it: an organisation, never a person. */
  avsandare: string;
  /** ISO time that the file bears. */
  tid: string;
  tema: Tema;
  temanamn: string;
}

/** Each part of the file, by its name, as it is meant. */
type Andring = (xml: string, namn: string) => string;

/**
 * @param pptx as pptxgenjs wrote it
 * @param planer of the slides, in order
 */
export async function fardigstall(
  pptx: Uint8Array,
  planer: readonly Diabildsplan[],
  fakta: Pptxfakta,
): Promise<Uint8Array> {
  const lada = await JSZip.loadAsync(pptx);
  lada.file(ANTECKNINGARNAS_TEMA, '');
  const ny = new JSZip();
  const date = new Date(fakta.tid);
  for (const namn of Object.keys(lada.files).sort(innehallForst)) {
    const fil = lada.files[namn]!;
    if (fil.dir) continue;
    const andra = andringFor(namn, planer, fakta);
    const data = andra ? andra(await fil.async('string'), namn) : await fil.async('uint8array');
    // A picture is packed as it is.
    const compression = namn.startsWith('ppt/media/') ? 'STORE' : 'DEFLATE';
    ny.file(namn, data, { date, createFolders: false, compression });
  }
  return ny.generateAsync({ type: 'uint8array', platform: 'UNIX' });
}

/** What the archive holds is told first, as readers of it expect. */
function innehallForst(a: string, b: string): number {
  const rang = (namn: string) => (namn === '[Content_Types].xml' ? 0 : 1);
  return rang(a) - rang(b) || (a < b ? -1 : 1);
}

function andringFor(
  namn: string,
  planer: readonly Diabildsplan[],
  fakta: Pptxfakta,
): Andring | undefined {
  const [, slag = '', nr = '0'] = /(\w+?)(\d+)\.xml$/.exec(namn) ?? [];
  if (namn === '[Content_Types].xml') return medDelarna;
  if (namn === 'ppt/presentation.xml') return iOrdning;
  if (namn === 'ppt/notesMasters/_rels/notesMaster1.xml.rels')
    return (xml) => xml.replace('theme1.xml', 'theme2.xml');
  if (namn === 'docProps/core.xml') return () => karnuppgifter(fakta);
  if (namn === 'docProps/app.xml') return () => programuppgifter(fakta, planer.length);
  switch (slag) {
    case 'slide':
      return (xml) => medArv(xml, planer[Number(nr) - 1]!);
    case 'notesSlide':
      return anteckningsstycken;
    case 'notesMaster':
      return paSvenska;
    case 'slideMaster':
      return medMall;
    case 'slideLayout':
      return () => layoutXml(LAYOUTER[Number(nr) - 1]!);
    case 'theme':
      return () => temaXml(escapeUTF8(fakta.temanamn), fakta.tema);
    default:
      return undefined;
  }
}

/** Two masters may not share a theme, which pptxgenjs has them do: that of the notes gets its own. */
const ANTECKNINGARNAS_TEMA = 'ppt/theme/theme2.xml';

/** pptxgenjs lists a master for every slide, but makes one. */
const medDelarna: Andring = (xml) =>
  xml
    .replace(/<Override PartName="\/ppt\/slideMasters\/slideMaster(?!1\.)\d+\.xml"[^>]*\/>/g, '')
    .replace(
      /<Override PartName="\/ppt\/theme\/theme1\.xml"[^>]*\/>/,
      (tema) => tema + tema.replace('theme1', 'theme2'),
    );

/** The master of the notes stands before the slides. ECMA-376, 19.2.1.26. */
const iOrdning: Andring = (xml) => {
  const [lista = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/.exec(xml) ?? [];
  return xml.replace(lista, '').replace('</p:sldMasterIdLst>', (slut) => slut + lista);
};

const medMall: Andring = (xml) => {
  const dokument = lasXml(xml);
  const { bild, stilar } = masterdelar();
  medInnehall(alla(dokument, 'p:cSld')[0]!, bild);
  medInnehall(alla(dokument, 'p:txStyles')[0]!, stilar);
  // What this said is that no slide shows its number.
  alla(dokument, 'p:hf')[0]?.remove();
  return skrivXml(dokument);
};

/**
 * Each paragraph of the speaker's notes as one; pptxgenjs writes them as one with line ends. The words are escaped already. The first text of
 * a page of notes is the notes: what stands before it is the picture of the slide.
 */
const anteckningsstycken: Andring = (xml) =>
  paSvenska(xml, '').replace(
    /<a:p><a:r><a:rPr[^>]*>(?:<\/a:rPr>)?<a:t>([^]*?)<\/a:t>.*?<\/a:p>/,
    (_, text: string) =>
      text
        .split(/\r?\n/)
        .map((rad) => `<a:p><a:r><a:rPr lang="sv-SE"/><a:t>${rad}</a:t></a:r></a:p>`)
        .join(''),
  );

const ENGELSKA: readonly [RegExp, string][] = [
  [/lang="en-US"/g, 'lang="sv-SE"'],
  [/Click to edit Master text styles/, 'Skriv vad talaren säger'],
  [/Second level/, 'Andra nivån'],
  [/Third level/, 'Tredje nivån'],
  [/Fourth level/, 'Fjärde nivån'],
  [/Fifth level/, 'Femte nivån'],
  [/Header Placeholder 1/, 'Sidhuvud'],
  [/Date Placeholder 2/, 'Datum'],
  [/Slide Image Placeholder \d/, 'Diabilden'],
  [/Notes Placeholder \d/, 'Anteckningar'],
  [/Footer Placeholder 5/, 'Sidfot'],
  [/Slide Number Placeholder \d/, 'Bildnummer'],
  [/<a:t>7\/23\/19<\/a:t>/, '<a:t></a:t>'],
];

const paSvenska: Andring = (xml) =>
  ENGELSKA.reduce((text, [engelska, svenska]) => text.replace(engelska, svenska), xml);

function karnuppgifter({ titel, amne, avsandare, tid }: Pptxfakta): string {
  const iso = new Date(tid).toISOString().replace(/\.\d+Z$/, 'Z');
  const vem = escapeUTF8(avsandare);
  return (
    `${HUVUD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeUTF8(titel)}</dc:title><dc:subject>${escapeUTF8(amne)}</dc:subject><dc:creator>${vem}</dc:creator>` +
    `<cp:lastModifiedBy>${vem}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${iso}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${iso}</dcterms:modified><dc:language>sv-SE</dc:language></cp:coreProperties>`
  );
}

function programuppgifter({ avsandare }: Pptxfakta, antal: number): string {
  return (
    `${HUVUD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>Microsoft Office PowerPoint</Application><PresentationFormat>Bredbild</PresentationFormat><Slides>${antal}</Slides>` +
    `<Notes>${antal}</Notes><HiddenSlides>0</HiddenSlides><Company>${escapeUTF8(avsandare)}</Company><AppVersion>16.0000</AppVersion></Properties>`
  );
}
