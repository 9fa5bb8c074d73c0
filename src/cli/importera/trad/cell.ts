/** What stands in a cell: its paragraphs and lists on one line, with breaks between. */
import { DomUtils } from 'htmlparser2';
import type { PhrasingContent } from 'mdast';
import type { Nod } from '../las/nod.ts';
import { ordUr } from './ord.ts';
import type { Lage } from './lage.ts';

const BRYT: PhrasingContent = {
  type: 'mdxJsxTextElement',
  name: 'br',
  attributes: [],
  children: [],
};

export function cellinnehall(noder: Nod[], lage: Lage): PhrasingContent[] {
  return rader(noder, lage).flatMap((rad, nr) => (nr === 0 ? rad : [BRYT, ...rad]));
}

/** The lines of a cell. Points of a list keep their bullet; a table inside becomes its rows. */
function rader(noder: Nod[], lage: Lage): PhrasingContent[][] {
  return noder
    .flatMap((nod): PhrasingContent[][] => {
      if (!DomUtils.isTag(nod)) return [ordUr([nod], lage)];
      if (nod.name === 'ul' || nod.name === 'ol') return punkter(nod.children, lage, nod.name);
      if (
        nod.name === 'table' ||
        nod.name === 'tbody' ||
        nod.name === 'thead' ||
        nod.name === 'blockquote'
      )
        return rader(nod.children, lage);
      if (nod.name === 'tr') return [radord(nod.children, lage)];
      return [ordUr(nod.name === 'p' ? nod.children : [nod], lage)];
    })
    .filter((rad) => rad.length > 0);
}

function punkter(noder: Nod[], lage: Lage, slag: 'ul' | 'ol'): PhrasingContent[][] {
  return noder.filter(DomUtils.isTag).flatMap((li, nr) => {
    const under = li.children.filter((barn) => DomUtils.isTag(barn) && /^[uo]l$/.test(barn.name));
    const ord = ordUr(
      li.children.filter((barn) => !under.includes(barn)),
      lage,
    );
    const marke: PhrasingContent = { type: 'text', value: slag === 'ul' ? '• ' : `${nr + 1}. ` };
    return [...(ord.length > 0 ? [[marke, ...ord]] : []), ...rader(under, lage)];
  });
}

function radord(noder: Nod[], lage: Lage): PhrasingContent[] {
  const celler = noder.filter(DomUtils.isTag).map((cell) => cellinnehall(cell.children, lage));
  return celler
    .filter((cell) => cell.length > 0)
    .flatMap((cell, nr) => (nr === 0 ? cell : [{ type: 'text', value: ', ' }, ...cell]));
}
