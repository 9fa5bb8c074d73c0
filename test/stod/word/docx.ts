/** Makes a Word document of hand-written XML, for what LibreOffice never writes. */
import JSZip from 'jszip';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMNRYMDER = [
  `xmlns:w="${W}"`,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const HUVUDDEL = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A paragraph: its words, or runs already in XML. */
export function stycke(inre: string, stil?: string): string {
  const hela = inre.includes('<w:') ? inre : `<w:r><w:t xml:space="preserve">${inre}</w:t></w:r>`;
  return `<w:p>${stil ? `<w:pPr><w:pStyle w:val="${stil}"/></w:pPr>` : ''}${hela}</w:p>`;
}

interface Delar {
  /** What is inside the body. */
  kropp: string;
  /** Styles as Word writes them. */
  stilar?: string;
  /** The type of the main part. */
  typ?: string;
  /** More files, by their place. */
  fler?: Record<string, string | Buffer>;
  /** Before the document's element. */
  forst?: string;
}

/** Word in Swedish: ids in Swedish, names in English. */
const STILAR = [
  stil('Rubrik1', 'heading 1'),
  stil('Rubrik2', 'heading 2'),
  stil('Rubrik', 'Title'),
  stil('Innehll1', 'toc 1'),
  `<w:style w:type="paragraph" w:styleId="Egenrubrik"><w:name w:val="Kommunens rubrik"/><w:basedOn w:val="Rubrik1"/></w:style>`,
].join('');

function stil(id: string, namn: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${namn}"/></w:style>`;
}

/** The bytes of a document. */
export async function docx({
  kropp,
  stilar = STILAR,
  typ = HUVUDDEL,
  fler = {},
  forst = '',
}: Delar): Promise<Buffer> {
  const arkiv = new JSZip();
  const xml = '<?xml version="1.0" encoding="UTF-8"?>';
  arkiv.file(
    '[Content_Types].xml',
    `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${typ}"/></Types>`,
  );
  arkiv.file(
    '_rels/.rels',
    `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  arkiv.file(
    'word/document.xml',
    `${xml}${forst}<w:document ${NAMNRYMDER}><w:body>${kropp}</w:body></w:document>`,
  );
  arkiv.file('word/styles.xml', `${xml}<w:styles xmlns:w="${W}">${stilar}</w:styles>`);
  for (const [plats, innehall] of Object.entries(fler)) arkiv.file(plats, innehall);
  return arkiv.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
