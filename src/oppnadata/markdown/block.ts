/** The running text of a page as Markdown: the same blocks as a decided version holds, and what is drawn in words. */
import type {
  BlockContent,
  DefinitionContent,
  ListItem,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { KOMPONENTER } from '../../innehall/brod/komponenter.ts';
import type { Handbok } from '../../modell/typer.ts';
import { losLank } from '../../schema/lankar.ts';
import type { Textbit, Versionsblock } from '../../schema/versioner.ts';
import { adressTill, type Dataplats } from '../plats.ts';
import { fet, stycke, text } from './delar.ts';
import { iOrd } from './i-ord.ts';

/** What a text is written with. */
export interface Textmiljo {
  bok: Handbok;
  plats: Dataplats;
  /** Whole address of the page that the text stands on, for links within it. */
  sida: string;
}

export function blockTillMarkdown(
  block: readonly Versionsblock[],
  miljo: Textmiljo,
): RootContent[] {
  return block.flatMap((ett) => blocket(ett, miljo));
}

function blocket(block: Versionsblock, miljo: Textmiljo): RootContent[] {
  switch (block.slag) {
    case 'rubrik':
      return [{ type: 'heading', depth: niva(block.niva), children: bitarna(block.bitar, miljo) }];
    case 'stycke':
      return [{ type: 'paragraph', children: bitarna(block.bitar, miljo) }];
    case 'lista':
      return [
        {
          type: 'list',
          ordered: block.ordnad,
          start: block.fran ?? (block.ordnad ? 1 : null),
          spread: false,
          children: block.punkter.map((punkt) => punkten(punkt, miljo)),
        },
      ];
    case 'tabell':
      return [
        {
          type: 'table',
          children: block.rader.map((rad) => ({
            type: 'tableRow',
            children: rad.map((cell) => ({ type: 'tableCell', children: bitarna(cell, miljo) })),
          })),
        },
      ];
    case 'omslutning':
      return omslutningen(block, miljo);
    case 'infogat':
      return iOrd(block, miljo.bok, (adress) => adressTill(adress, miljo.plats));
  }
}

/** The page's name is the first heading. */
function niva(skriven: number): 2 | 3 | 4 | 5 | 6 {
  return Math.min(6, Math.max(2, skriven)) as 2 | 3 | 4 | 5 | 6;
}

function punkten(block: readonly Versionsblock[], miljo: Textmiljo): ListItem {
  const children = blockTillMarkdown(block, miljo) as BlockContent[];
  return { type: 'listItem', spread: false, children };
}

function omslutningen(
  { namn, attribut, block }: Extract<Versionsblock, { slag: 'omslutning' }>,
  miljo: Textmiljo,
): RootContent[] {
  const inre = blockTillMarkdown(block, miljo) as (BlockContent | DefinitionContent)[];
  if (namn === 'fotnot')
    return [{ type: 'footnoteDefinition', identifier: attribut['namn'] ?? '', children: inre }];
  const bara = namn !== 'citat' && (!Object.hasOwn(KOMPONENTER, namn) || BARA_TEXT.has(namn));
  if (bara) return inre;
  return [{ type: 'blockquote', children: [...rutansHuvud(namn, attribut), ...inre] }];
}

/** Those that only mark a part of the text. */
const BARA_TEXT = new Set(['Kortversion', 'Kortsagt']);

/** The name of a box, and what its attributes say. */
function rutansHuvud(namn: string, { titel, ...resten }: Record<string, string>): BlockContent[] {
  const forst = titel ?? RUTNAMN[namn];
  const rader = Object.entries(resten).map(([etikett, varde]) =>
    stycke([fet(`${ETIKETT[etikett] ?? etikett}:`), text(` ${varde}`)]),
  );
  return [...(forst ? [stycke([fet(forst)])] : []), ...rader];
}

const RUTNAMN: Record<string, string> = { Not: 'Not', Exempel: 'Exempel', Ovning: 'Övning' };
const ETIKETT: Record<string, string> = {
  minuter: 'Minuter',
  vad: 'Vad',
  nar: 'När',
  vem: 'Vem',
  hur: 'Hur',
};

function bitarna(bitar: readonly Textbit[], miljo: Textmiljo): PhrasingContent[] {
  return bitar.flatMap((bit) => biten(bit, miljo));
}

function biten(bit: Textbit, { bok, plats, sida }: Textmiljo): PhrasingContent[] {
  if (bit.fotnot !== undefined) return [{ type: 'footnoteReference', identifier: bit.fotnot }];
  if (bit.bild !== undefined) return bilden(bit.bild, bit.text, bok);
  const form = medForm(bit);
  if (bit.adress === undefined) return form;
  const url = bit.adress.startsWith('#')
    ? sida + bit.adress
    : adressTill(losLank(bit.adress, '/'), plats);
  return [{ type: 'link', url, children: form as never }];
}

/** A picture in words: its file says nothing to who reads text alone. */
function bilden(fil: string, alt: string, { bilder }: Handbok): PhrasingContent[] {
  return bilder.has(fil) ? [{ type: 'emphasis', children: [text(`Bild: ${alt || fil}`)] }] : [];
}

function medForm(bit: Textbit): PhrasingContent[] {
  if (bit.kod) return [{ type: 'inlineCode', value: bit.text }];
  const rader = bit.text.split('\n');
  const inre = rader.flatMap((rad, nr): PhrasingContent[] =>
    nr === 0 ? [text(rad)] : [{ type: 'break' }, text(rad)],
  );
  const medBetydelse = bit.betyder ? [...inre, text(` (${bit.betyder})`)] : inre;
  return FORMER.reduce<PhrasingContent[]>(
    (noder, [form, type]) => (bit[form] ? [{ type, children: noder }] : noder),
    medBetydelse,
  );
}

const FORMER = [
  ['struken', 'delete'],
  ['betonad', 'emphasis'],
  ['stark', 'strong'],
] as const;
