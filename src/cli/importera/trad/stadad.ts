/** Word writes a word in bold as three runs, with the blank inside. Markdown needs one, with the blanks outside. */
import type { Delete, Emphasis, PhrasingContent, Strong } from 'mdast';
import { ordenI } from './text.ts';

type Markering = Strong | Emphasis | Delete;

/** Words without blanks at the ends, and with each emphasis whole. */
export function stadad(noder: PhrasingContent[]): PhrasingContent[] {
  return utanKanter(medTeckenUtanfor(hopslagna(noder.flatMap(stadadNod))));
}

function arMarkering(nod: PhrasingContent | undefined): nod is Markering {
  return nod?.type === 'strong' || nod?.type === 'emphasis' || nod?.type === 'delete';
}

function arTom(nod: PhrasingContent): boolean {
  return nod.type === 'text' && nod.value === '';
}

function arRadbrytning(nod: PhrasingContent | undefined): boolean {
  return nod?.type === 'mdxJsxTextElement' && nod.name === 'br';
}

/** An emphasis with its blanks, breaks and pictures outside; nothing when it has no words. */
function stadadNod(nod: PhrasingContent): PhrasingContent[] {
  if (nod.type === 'link' || (nod.type === 'mdxJsxTextElement' && nod.name !== 'br'))
    return medBlankenUtanfor(nod, hopslagna(nod.children.flatMap(stadadNod)));
  if (!arMarkering(nod)) return arTom(nod) ? [] : [nod];
  const inre = hopslagna(nod.children.flatMap(stadadNod)).flatMap((barn) =>
    barn.type === nod.type ? barn.children : [barn],
  );
  return grupper(inre).flatMap((grupp) => medBlankenUtanfor(nod, hopslagna(grupp)));
}

/** Breaks, pictures and notes part an emphasis in two. */
function grupper(noder: PhrasingContent[]): PhrasingContent[][] {
  const delar: PhrasingContent[][] = [[]];
  for (const nod of noder) {
    const delande = arRadbrytning(nod) || nod.type === 'image' || nod.type === 'footnoteReference';
    if (delande) delar.push([nod], []);
    else delar.at(-1)!.push(nod);
  }
  return delar.filter((del) => del.length > 0);
}

type Hallare = Extract<PhrasingContent, { children: PhrasingContent[] }>;

function medBlankenUtanfor(nod: Hallare, inre: PhrasingContent[]): PhrasingContent[] {
  const [forsta] = inre;
  const ensam = forsta && inre.length === 1 ? forsta : undefined;
  if (
    ensam &&
    nod.type !== 'link' &&
    (arRadbrytning(ensam) || ensam.type === 'image' || ensam.type === 'footnoteReference')
  )
    return [ensam];
  const fore = forsta?.type === 'text' && /^\s/.test(forsta.value);
  const sista = inre.at(-1);
  const efter = sista?.type === 'text' && /\s$/.test(sista.value);
  const children = utanKanter(inre);
  const blank: PhrasingContent = { type: 'text', value: ' ' };
  if (children.length === 0) return fore || efter ? [blank] : [];
  return [
    ...(fore ? [blank] : []),
    { ...nod, children } as PhrasingContent,
    ...(efter ? [blank] : []),
  ];
}

/** Text beside text, and emphasis beside the same, become one. */
function hopslagna(noder: PhrasingContent[]): PhrasingContent[] {
  const klara: PhrasingContent[] = [];
  for (const nod of noder) {
    const forra = klara.at(-1);
    if (forra?.type === 'text' && nod.type === 'text')
      klara[klara.length - 1] = {
        type: 'text',
        value: (forra.value + nod.value).replace(/ {2,}/g, ' '),
      };
    else if (arMarkering(forra) && arMarkering(nod) && forra.type === nod.type)
      klara[klara.length - 1] = {
        ...forra,
        children: hopslagna([...forra.children, ...nod.children]),
      };
    else if (forra?.type === 'link' && nod.type === 'link' && forra.url === nod.url)
      klara[klara.length - 1] = {
        ...forra,
        children: hopslagna([...forra.children, ...nod.children]),
      };
    else if (arEttBlankMellan(klara, nod)) {
      const fore = klara.at(-2) as Markering;
      const blank: PhrasingContent = { type: 'text', value: ' ' };
      klara.splice(-2, 2, {
        ...fore,
        children: hopslagna([...fore.children, blank, ...(nod as Markering).children]),
      });
    } else klara.push(nod);
  }
  return klara;
}

/** Markdown sees no end of **Obs:**text: a sign at the edge of an emphasis stands outside where a letter follows. */
function medTeckenUtanfor(noder: PhrasingContent[]): PhrasingContent[] {
  const klara = noder.flatMap((nod, nr): PhrasingContent[] => {
    if (!arMarkering(nod)) return [nod];
    const fore = /[\p{L}\p{N}]$/u.test(text(noder[nr - 1]));
    const efter = /^[\p{L}\p{N}]/u.test(text(noder[nr + 1]));
    const [, forst = '', sist = ''] = KANTER.exec(ordenI(nod)) ?? [];
    return [
      { type: 'text', value: fore ? forst : '' },
      utanTecken(nod, fore ? forst.length : 0, efter ? sist.length : 0),
      { type: 'text', value: efter ? sist : '' },
    ];
  });
  return hopslagna(klara.filter((nod) => !arTom(nod)));
}

/** Signs first and last. */
const KANTER = /^([\p{P}\p{S}]*).*?([\p{P}\p{S}]*)$/su;

function text(nod: PhrasingContent | undefined): string {
  return nod?.type === 'text' ? nod.value : '';
}

/** Without so many characters first and last, where they are text. */
function utanTecken(nod: Markering, fran: number, till: number): PhrasingContent {
  const [forsta] = nod.children;
  const sista = nod.children.at(-1);
  if (forsta?.type !== 'text' || sista?.type !== 'text') return nod;
  const children = nod.children.map((barn): PhrasingContent => {
    if (barn.type !== 'text') return barn;
    const utanForst = barn === forsta ? barn.value.slice(fran) : barn.value;
    return {
      ...barn,
      value: barn === sista ? utanForst.slice(0, utanForst.length - till) : utanForst,
    };
  });
  const kvar = children.filter((barn) => !arTom(barn));
  return kvar.length > 0 ? ({ ...nod, children: kvar } as Markering) : { type: 'text', value: '' };
}

/** **two** **words** are **two words**. */
function arEttBlankMellan(klara: PhrasingContent[], nod: PhrasingContent): boolean {
  const [fore, blank] = klara.slice(-2);
  return (
    klara.length >= 2 &&
    arMarkering(fore) &&
    arMarkering(nod) &&
    fore.type === nod.type &&
    blank?.type === 'text' &&
    blank.value === ' '
  );
}

/** Without blanks and breaks first and last, and without blanks beside a break. */
function utanKanter(noder: PhrasingContent[]): PhrasingContent[] {
  const kvar = noder.map((nod, nr): PhrasingContent => {
    if (nod.type !== 'text') return nod;
    const forst = nr === 0 || arRadbrytning(noder[nr - 1]);
    const sist = nr === noder.length - 1 || arRadbrytning(noder[nr + 1]);
    const utanForst = forst ? nod.value.replace(/^\s+/, '') : nod.value;
    return { ...nod, value: sist ? utanForst.replace(/\s+$/, '') : utanForst };
  });
  const fulla = kvar.filter((nod) => !arTom(nod));
  const borjan = fulla.findIndex((nod) => !arRadbrytning(nod));
  const slut = fulla.findLastIndex((nod) => !arRadbrytning(nod));
  return borjan < 0 ? [] : fulla.slice(borjan, slut + 1);
}
