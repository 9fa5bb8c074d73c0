/** Writes flat OpenDocument texts, which LibreOffice makes into the Word documents of the tests. */

export interface Bild {
  byte: Buffer;
  namn: string;
  alt?: string;
}

let nummer = 0;

export const t = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
export const fet = (text: string): string => `<text:span text:style-name="Fet">${text}</text:span>`;
export const kursiv = (text: string): string =>
  `<text:span text:style-name="Kursiv">${text}</text:span>`;
export const struken = (text: string): string =>
  `<text:span text:style-name="Struken">${text}</text:span>`;
export const lank = (adress: string, text: string): string =>
  `<text:a xlink:type="simple" xlink:href="${t(adress)}">${text}</text:a>`;
export const tabb = '<text:tab/>';
export const radslut = '<text:line-break/>';
export const p = (inre: string, stil = 'Standard'): string =>
  `<text:p text:style-name="${stil}">${inre}</text:p>`;
export const h = (niva: number, inre: string, ankare?: string): string =>
  `<text:h text:style-name="Heading_20_${niva}" text:outline-level="${niva}">${ankare ? `<text:bookmark text:name="${ankare}"/>` : ''}${inre}</text:h>`;
export const citat = (inre: string): string => p(inre, 'Quotations');
export const titel = (inre: string): string => p(inre, 'Title');
export const sida = (inre: string): string => p(inre, 'Nysida');

export function not(inre: string): string {
  const id = `ftn${++nummer}`;
  return `<text:note text:id="${id}" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p(inre, 'Footnote')}</text:note-body></text:note>`;
}

export function kommentar(inre: string): string {
  return `<office:annotation><dc:creator>Granskare</dc:creator><dc:date>2026-01-10T10:00:00</dc:date>${p(inre)}</office:annotation>`;
}

/** Points; a list after a text is the list below it. */
export type Punkt = string | [text: string, under: Punkt[]];

export function lista(slag: 'Punkter' | 'Nummer' | 'Bokstaver', punkter: Punkt[]): string {
  const under = punkter.map((punkt) =>
    typeof punkt === 'string'
      ? `<text:list-item>${p(punkt)}</text:list-item>`
      : `<text:list-item>${p(punkt[0])}${lista(slag === 'Nummer' ? 'Punkter' : slag, punkt[1])}</text:list-item>`,
  );
  return `<text:list text:style-name="${slag}">${under.join('')}</text:list>`;
}

/** A cell, and how many columns and rows it takes. */
export type Cell = string | { inre: string; kolumner?: number; rader?: number } | undefined;

/** @param rader undefined is a place that a merged cell covers */
export function tabell(rader: Cell[][], rubrikrader = 1): string {
  const rad = (celler: Cell[]) => `<table:table-row>${celler.map(cell).join('')}</table:table-row>`;
  const bredd = rader[0]?.length ?? 1;
  const huvud = rader.slice(0, rubrikrader).map(rad).join('');
  return `<table:table table:name="Tabell${++nummer}"><table:table-column table:number-columns-repeated="${bredd}"/>${huvud ? `<table:table-header-rows>${huvud}</table:table-header-rows>` : ''}${rader.slice(rubrikrader).map(rad).join('')}</table:table>`;
}

function cell(ett: Cell): string {
  if (ett === undefined) return '<table:covered-table-cell/>';
  const { inre, kolumner = 1, rader = 1 } = typeof ett === 'string' ? { inre: ett } : ett;
  const block = inre.startsWith('<text:p') || inre.startsWith('<text:list') ? inre : p(inre);
  return `<table:table-cell table:number-columns-spanned="${kolumner}" table:number-rows-spanned="${rader}">${block}</table:table-cell>`;
}

export function bild({ byte, namn, alt }: Bild, bredd = 8, hojd = 5): string {
  return `<draw:frame draw:name="${namn}" text:anchor-type="as-char" svg:width="${bredd}cm" svg:height="${hojd}cm"><draw:image><office:binary-data>${byte.toString('base64')}</office:binary-data></draw:image>${alt ? `<svg:desc>${t(alt)}</svg:desc>` : ''}</draw:frame>`;
}

export function textruta(inre: string): string {
  return `<draw:frame draw:name="Ruta${++nummer}" text:anchor-type="paragraph" svg:width="6cm" svg:height="3cm"><draw:text-box>${p(inre)}</draw:text-box></draw:frame>`;
}

export interface Andring {
  slag: 'insertion' | 'deletion';
  id: string;
  text?: string;
}

export interface Text {
  inre: string;
  andringar?: Andring[];
  sidhuvud?: string;
  sidfot?: string;
  /** The title of the document's properties. */
  titel?: string;
}

const NAMNRYMDER = ['office', 'style', 'text', 'table', 'draw', 'fo', 'svg', 'meta']
  .map((namn) => {
    const svg = namn === 'fo' || namn === 'svg';
    const slut = svg
      ? `${namn === 'fo' ? 'xsl-fo' : 'svg'}-compatible`
      : namn === 'draw'
        ? 'drawing'
        : namn;
    return `xmlns:${namn}="urn:oasis:names:tc:opendocument:xmlns:${slut}:1.0"`;
  })
  .join(' ');

const RUBRIKER = [1, 2, 3]
  .map(
    (niva) =>
      `<style:style style:name="Heading_20_${niva}" style:display-name="Heading ${niva}" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="${niva}"><style:text-properties fo:font-weight="bold" fo:font-size="${20 - niva * 2}pt"/></style:style>`,
  )
  .join('');

const nivaer = (slag: (niva: number) => string) => [1, 2, 3, 4].map((niva) => slag(niva)).join('');
const indrag = (niva: number) =>
  `<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="${niva * 0.6}cm"/></style:list-level-properties>`;
const LISTOR = [
  `<text:list-style style:name="Punkter">${nivaer((niva) => `<text:list-level-style-bullet text:level="${niva}" text:bullet-char="•">${indrag(niva)}</text:list-level-style-bullet>`)}</text:list-style>`,
  `<text:list-style style:name="Nummer">${nivaer((niva) => `<text:list-level-style-number text:level="${niva}" style:num-format="1" style:num-suffix=".">${indrag(niva)}</text:list-level-style-number>`)}</text:list-style>`,
  `<text:list-style style:name="Bokstaver">${nivaer((niva) => `<text:list-level-style-number text:level="${niva}" style:num-format="a" style:num-suffix=")">${indrag(niva)}</text:list-level-style-number>`)}</text:list-style>`,
].join('');

/** A whole flat document. */
export function fodt({ inre, andringar = [], sidhuvud, sidfot, titel: egen }: Text): string {
  const info =
    '<office:change-info><dc:creator>Redaktör</dc:creator><dc:date>2026-02-03T09:00:00</dc:date></office:change-info>';
  const regioner = andringar.map(
    ({ slag, id, text }) =>
      `<text:changed-region xml:id="${id}" text:id="${id}"><text:${slag}>${info}${text ? p(text) : ''}</text:${slag}></text:changed-region>`,
  );
  const spar =
    regioner.length > 0 ? `<text:tracked-changes>${regioner.join('')}</text:tracked-changes>` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMNRYMDER} xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta>${egen ? `<dc:title>${t(egen)}</dc:title>` : ''}<dc:language>sv-SE</dc:language></office:meta>
<office:styles>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.25cm"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="Footnote" style:family="paragraph" style:parent-style-name="Standard"/>
${RUBRIKER}
</office:styles>
<office:automatic-styles>
<style:style style:name="Fet" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Kursiv" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Struken" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
<style:style style:name="Nysida" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:break-before="page"/></style:style>
${LISTOR}
<style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/><style:header-style/><style:footer-style/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pl">${sidhuvud ? `<style:header>${p(sidhuvud)}</style:header>` : ''}${sidfot ? `<style:footer>${p(sidfot)}</style:footer>` : ''}</style:master-page></office:master-styles>
<office:body><office:text>${spar}${inre}</office:text></office:body>
</office:document>`;
}
