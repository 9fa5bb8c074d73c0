/** Headings, paragraphs, lists and tables: from HTML to the tree of Markdown. */
import { DomUtils } from 'htmlparser2';
import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Element, Nod } from '../las/nod.ts';
import { gissadeListor } from './gissa.ts';
import { ordUr } from './ord.ts';
import type { Lage } from './lage.ts';
import { tabellUr } from './tabell.ts';
import { ordenI, ordenIAlla } from './text.ts';

declare module 'mdast' {
  interface HeadingData {
    /** It has Word's style for the title of the whole document. */
    titel?: true;
  }
}

/** The blocks of some nodes, in order. What is told while a block is read is kept with it. */
export function blockUr(noder: Nod[], lage: Lage): RootContent[] {
  return gissadeListor(
    noder.flatMap((nod) => {
      const block = ettBlock(nod, lage);
      if (block[0]) lage.klart(block[0]);
      return block;
    }),
    lage,
  );
}

/** Takes the footnotes out of the tree, to stand in the files that refer to them. */
export function lasFotnoter(noder: Nod[], lage: Lage): Nod[] {
  const arNot = (nod: Nod) =>
    DomUtils.isTag(nod) && /^(?:foot|end)note-/.test(nod.attribs['id'] ?? '');
  return noder.filter((nod) => {
    if (!DomUtils.isTag(nod) || nod.name !== 'ol' || !nod.children.some(arNot)) return true;
    for (const not of nod.children.filter(DomUtils.isTag))
      lage.fotnoter.set(not.attribs['id'] ?? '', blockUr(not.children, lage));
    return false;
  });
}

function ettBlock(nod: Nod, lage: Lage): RootContent[] {
  if (DomUtils.isText(nod)) return stycken(ordUr([nod], lage));
  if (!DomUtils.isTag(nod)) return [];
  const niva = /^h([1-6])$/.exec(nod.name)?.[1];
  if (niva) return rubrik(nod, Number(niva) as Heading['depth'], lage);
  switch (nod.name) {
    case 'p':
      return stycke(nod, lage);
    case 'ul':
    case 'ol':
      return lista(nod, lage);
    case 'table':
      return tabellUr(nod, lage, (noder) => blockUr(noder, lage));
    case 'blockquote':
      return citat(nod, lage);
    // Comments, which are left out.
    case 'dl':
      return [];
    case 'a':
    case 'strong':
    case 'em':
    case 'img':
      return stycken(ordUr([nod], lage));
    default:
      return blockUr(nod.children, lage);
  }
}

/** "1.2 Syfte" is "Syfte": the handbook counts its chapters itself. */
const NUMMER = /^\d{1,2}(?:\.\d{1,2}){0,4}\.?\s+(?=\p{Lu})/u;

function rubrik(nod: Element, depth: Heading['depth'], lage: Lage): RootContent[] {
  const inre = ordUr(nod.children, lage);
  const text = ordenIAlla(inre);
  const bilder = inre.filter(({ type }) => type === 'image');
  const noter = inre.filter(({ type }) => type === 'footnoteReference');
  const utan = text.replace(NUMMER, '');
  if (utan !== text) lage.sag('rubrik-nummer', text);
  const heading: Heading = {
    type: 'heading',
    depth,
    children: [{ type: 'text', value: utan }, ...noter],
    ...(nod.attribs['class'] === 'titel' ? { data: { titel: true } } : {}),
  };
  return [...(utan ? [heading] : []), ...bilder.map((bild) => ettStycke([bild]))];
}

const MED_TABB = /\S\t+\S/;
/** A bullet or a number that Word did not make. */
const MARKE = /^\s*(?:[•·▪●○‣–-]|\d{1,3}[.)]|[a-zåäö]\))\s/iu;

function stycke(nod: Element, lage: Lage): RootContent[] {
  const skrivet = DomUtils.textContent(nod);
  if (MED_TABB.test(skrivet.trim()) && !MARKE.test(skrivet)) lage.sag('tabbar');
  const inre = ordUr(nod.children, lage);
  const [ensam] = inre;
  if (inre.length === 1 && ensam?.type === 'strong' && serUtSomRubrik(ordenI(ensam)))
    lage.sag('rubrik-gissad', ordenI(ensam));
  return stycken(inre);
}

function serUtSomRubrik(text: string): boolean {
  return text.length <= 80 && !/[.:;,!?]$/.test(text);
}

/** A picture stands in a paragraph of its own. */
function stycken(noder: PhrasingContent[]): Paragraph[] {
  const delar: PhrasingContent[][] = [[]];
  for (const nod of noder.map(utanBildlank)) {
    if (nod.type === 'image') delar.push([nod], []);
    else delar.at(-1)!.push(nod);
  }
  return delar
    .map((del) => kantade(del))
    .filter((del) => del.length > 0)
    .map(ettStycke);
}

function utanBildlank(nod: PhrasingContent): PhrasingContent {
  const [bild] = nod.type === 'link' ? nod.children : [];
  return nod.type === 'link' && nod.children.length === 1 && bild?.type === 'image' ? bild : nod;
}

/** Without the blanks and breaks that stood beside a picture. */
function kantade(noder: PhrasingContent[]): PhrasingContent[] {
  const arKant = (nod: PhrasingContent | undefined) =>
    nod !== undefined &&
    nod.type !== 'image' &&
    ordenI(nod).trim() === '' &&
    nod.type !== 'footnoteReference';
  let [fran, till] = [0, noder.length];
  while (fran < till && arKant(noder[fran])) fran++;
  while (till > fran && arKant(noder[till - 1])) till--;
  return noder.slice(fran, till).map((nod, nr, alla): PhrasingContent => {
    if (nod.type !== 'text') return nod;
    const utanForst = nr === 0 ? nod.value.trimStart() : nod.value;
    return { ...nod, value: nr === alla.length - 1 ? utanForst.trimEnd() : utanForst };
  });
}

function ettStycke(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function lista(nod: Element, lage: Lage): List[] {
  const children = nod.children.filter(DomUtils.isTag).flatMap((li) => punkt(li, lage));
  if (children.length === 0) return [];
  return [{ type: 'list', ordered: nod.name === 'ol', spread: false, children }];
}

function punkt(li: Element, lage: Lage): ListItem[] {
  const arBlock = (nod: Nod) =>
    DomUtils.isTag(nod) && ['ul', 'ol', 'p', 'table', 'blockquote'].includes(nod.name);
  const forsta = li.children.findIndex(arBlock);
  const slut = forsta < 0 ? li.children.length : forsta;
  const ord = ordUr(li.children.slice(0, slut), lage);
  const under = li.children.slice(slut).flatMap((barn) => ettBlock(barn, lage));
  const [ensam] = under;
  // Word may begin a list on its second level: then there is nothing on the first.
  if (ord.length === 0 && under.length === 1 && ensam?.type === 'list') return ensam.children;
  const children = [...(ord.length > 0 ? [ettStycke(ord)] : []), ...under] as ListItem['children'];
  return children.length > 0 ? [{ type: 'listItem', spread: false, children }] : [];
}

function citat(nod: Element, lage: Lage): RootContent[] {
  const children = nod.children
    .flatMap((barn) => ettBlock(barn, lage))
    .filter((block) => block.type === 'paragraph' || block.type === 'list');
  return children.length > 0 ? [{ type: 'blockquote', children }] : [];
}
