/**
 * A tree as the text of a Markdown file: every sign that would mean something else is written so that it is text.
 *
 * Only what our own trees hold. remark-stringify tries each text against all its patterns, which took ten times as long: more than a second
 * for the pages of a handbook. A test reads what is written with remark-parse, and must find the same tree.
 */
import type { List, ListItem, PhrasingContent, RootContent, Table } from 'mdast';

/** Blocks with an empty line between. Without a line break last. */
export function skrivMarkdown(noder: readonly RootContent[]): string {
  return noder.map(blocket).filter(Boolean).join('\n\n');
}

function blocket(nod: RootContent): string {
  switch (nod.type) {
    case 'heading':
      return `${'#'.repeat(nod.depth)} ${rad(nod.children)}`;
    case 'paragraph':
      return radstart(raden(nod.children));
    case 'blockquote':
      return medMarke(skrivMarkdown(nod.children), '> ', '> ');
    case 'list':
      return listan(nod);
    case 'table':
      return tabellen(nod);
    case 'code':
      return koden(nod.lang ?? '', nod.value);
    case 'thematicBreak':
      return '---';
    case 'footnoteDefinition':
      return medMarke(skrivMarkdown(nod.children), `[^${nod.identifier}]: `, '    ');
    default:
      throw new Error(`Inget sätt att skriva ${nod.type}.`);
  }
}

/** Paragraphs under each other in an item part all items. */
function listan({ children, ordered, start }: List): string {
  const gles = children.some((punkt) =>
    punkt.children.slice(1).some(({ type }) => type !== 'list'),
  );
  const punkter = children.map((punkt, nr) =>
    punkten(punkt, ordered ? `${(start ?? 1) + nr}. ` : '- ', gles),
  );
  return punkter.join(gles ? '\n\n' : '\n');
}

function punkten({ children }: ListItem, marke: string, gles: boolean): string {
  const inre = children.map(blocket).join(gles ? '\n\n' : '\n');
  return medMarke(inre, marke, ' '.repeat(marke.length));
}

function medMarke(text: string, forsta: string, andra: string): string {
  return text
    .split('\n')
    .map((ett, nr) => (nr === 0 ? forsta + ett : ett === '' ? andra.trimEnd() : andra + ett))
    .join('\n');
}

function tabellen({ children: [huvud, ...rader] }: Table): string {
  const skriv = (celler: string[]) => `| ${celler.join(' | ')} |`;
  const bredd = huvud?.children.length ?? 0;
  const celler = ({ children }: Table['children'][number]) =>
    Array.from({ length: bredd }, (_, nr) => rad(children[nr]?.children ?? []));
  return [
    ...(huvud ? [skriv(celler(huvud))] : []),
    skriv(Array.from({ length: bredd }, () => '---')),
    ...rader.map((ett) => skriv(celler(ett))),
  ].join('\n');
}

/** The fence is longer than any in the text. */
function koden(sprak: string, text: string): string {
  const langst = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const staket = '`'.repeat(langst + 1);
  return `${staket}${sprak}\n${text}\n${staket}`;
}

/** On one line: a heading, a cell. */
function rad(noder: readonly PhrasingContent[]): string {
  return raden(noder).replace(/\\\n/g, ' ');
}

function raden(noder: readonly PhrasingContent[]): string {
  return noder.reduce((fore, nod) => foga(fore, ordet(nod), nod.type), '').trim();
}

function ordet(nod: PhrasingContent): string {
  switch (nod.type) {
    case 'text':
      return skyddad(nod.value);
    case 'strong':
      return omgiven(inne(nod.children), '**');
    case 'emphasis':
      return omgiven(inne(nod.children), '*');
    case 'delete':
      return omgiven(inne(nod.children), '~~');
    case 'inlineCode':
      return kodord(nod.value);
    case 'link':
      return `[${inne(nod.children)}](${adressen(nod.url)})`;
    case 'footnoteReference':
      return `[^${nod.identifier}]`;
    case 'break':
      return '\\\n';
    default:
      throw new Error(`Inget sätt att skriva ${nod.type}.`);
  }
}

function inne(noder: readonly PhrasingContent[]): string {
  return noder.reduce((fore, nod) => foga(fore, ordet(nod), nod.type), '');
}

/** Signs of form stand against the words, never against a space. */
function omgiven(text: string, tecken: string): string {
  const ord = text.trim();
  const [fore = '', efter = ''] = text.split(ord);
  return ord === '' ? text : fore + tecken + ord + tecken + efter;
}

/** A letter against signs of form with a full stop inside them would make them text: it is written as its number. */
function foga(fore: string, ny: string, slag: string): string {
  if (/[\p{P}\p{S}](?:\*+|~~)$/u.test(fore) && /^[\p{L}\p{N}]/u.test(ny) && slag === 'text')
    return fore + tal(ny[0]!) + ny.slice(1);
  if (/[\p{L}\p{N}]$/u.test(fore) && /^(?:\*+|~~)[\p{P}\p{S}]/u.test(ny))
    return fore.slice(0, -1) + tal(fore.at(-1)!) + ny;
  return fore + ny;
}

function tal(tecken: string): string {
  return `&#${tecken.charCodeAt(0)};`;
}

function kodord(text: string): string {
  const langst = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const staket = '`'.repeat(langst + 1);
  const luft = /^`|`$/.test(text) ? ' ' : '';
  return `${staket}${luft}${text.replaceAll('|', '\\|')}${luft}${staket}`;
}

function adressen(url: string): string {
  return url.replace(/[\s()<>\\|]/g, (tecken) =>
    encodeURIComponent(tecken).replace(/[()]/g, (ett) => `%${ett.charCodeAt(0).toString(16)}`),
  );
}

function skyddad(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>&#|~!]/g, '\\$&');
}

/** What would begin a list or underline a heading. */
function radstart(text: string): string {
  return text.replace(
    /^([-+=])|^(\d+)([.)])/gm,
    (_, tecken: string | undefined, nr: string, punkt: string) =>
      tecken === undefined ? `${nr}\\${punkt}` : `\\${tecken}`,
  );
}
