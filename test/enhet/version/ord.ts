/** The words of a text, counted in two ways that share nothing: from the page's tree and from its blocks. */
import type { Sidnod, Sidtrad } from '../../../src/granskning/index.ts';
import type { Textbit, Versionsblock } from '../../../src/schema/versioner.ts';

/** All that the author wrote, in order; not the numbers, heading and arrows that the page makes of footnotes. */
export function ordenITrad({ children }: Sidtrad): string[] {
  return isar(children.map(iNod).join(' '));
}

function iNod(nod: Sidnod): string {
  if (nod.type === 'text') return nod.value;
  if (nod.type === 'komponent')
    return [...Object.values(nod.attribut), nod.children.map(iNod).join('')].join(' ');
  const { tagName, properties, children } = nod;
  if ('dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties) return '';
  if (tagName === 'br') return '\n';
  if (tagName === 'input') return properties['checked'] ? '☑' : '☐';
  const inne = children
    .filter(
      (barn) => !('dataFootnotes' in properties && 'tagName' in barn && barn.tagName === 'h2'),
    )
    .map(iNod)
    .join('');
  return INNE_I_RAD.has(tagName) ? inne : ` ${inne} `;
}

const INNE_I_RAD = new Set(['strong', 'em', 'del', 'code', 'a', 'sup', 'sub', 'abbr', 'input']);

export function ordenIBlock(block: readonly Versionsblock[]): string[] {
  return isar(block.map(iBlock).join(' '));
}

function iBlock(block: Versionsblock): string {
  switch (block.slag) {
    case 'rubrik':
    case 'stycke':
      return iBitar(block.bitar);
    case 'lista':
      return block.punkter.flat().map(iBlock).join(' ');
    case 'tabell':
      return block.rader.flat().map(iBitar).join(' ');
    case 'omslutning':
      return [
        ...(block.namn === 'fotnot' ? [] : Object.values(block.attribut)),
        ...block.block.map(iBlock),
      ].join(' ');
    case 'infogat':
      return Object.entries(block.attribut)
        .filter(([namn]) => namn !== 'summa' && namn !== 'sprak')
        .map(([, varde]) => varde)
        .join(' ');
  }
}

function iBitar(bitar: Textbit[]): string {
  return bitar.map(({ text, bild }) => (bild === undefined ? text : ` ${bild} ${text} `)).join('');
}

function isar(text: string): string[] {
  return text.split(/[ \t\r\n]+/).filter(Boolean);
}
