/** What was meant as a link or an image but is shown as brackets and parentheses. */
import { LANKSLAG } from '../../schema/lankar.ts';
import { LANK, kallblock, platsIBlock, type Kallblock } from '../kalltext.ts';
import type { Kallfil } from '../../innehall/kallfil.ts';
import { foreslaNamn } from '../../innehall/fil/filnamn.ts';
import { problem, type Problem, type Rad } from '../../problem/problem.ts';
import { bytOrd } from '../../innehall/falt/schemaord.ts';

/** Something that starts as an address does. A bare web address is a link already, and masked. */
const ADRESS = `(?:(?:${Object.keys(LANKSLAG).join('|')}|https?|mailto|tel):|www\\.|\\.{0,2}/|#|${LANK})`;
/** Signs: no link is longer, and no reader waits for one that is. */
const LANGST = 500;
const BILDFIL = /\.(?:png|jpe?g|gif|webp|avif|svg|heic|pdf|tiff?|bmp)$/i;

interface Lanktraff {
  vid: number;
  text: string;
  /** What stands there, and what should. */
  byt?: [string, string];
}

export function lankform(kallfil: Kallfil): Problem[] {
  return kallblock(kallfil).flatMap((block) => {
    if (!block.text.includes('[') && !block.text.includes('](')) return [];
    return iBlock(block).map(({ vid, text, byt }) => {
      const plats = platsIBlock(block, vid);
      const rattad = byt && bytOrd(kallfil.rader[plats.rad - 1], plats.kolumn, ...byt);
      return problem('LANK-FORM', kallfil.post.fil, plats, text, rattad ? { rattad } : ({} as Rad));
    });
  });
}

/** The faults of a block from left to right; where several see the same brackets, only the first. */
function iBlock(block: Kallblock): Lanktraff[] {
  const alla = FORMER.flatMap((form) => form(block.text)).sort((a, b) => a.vid - b.vid);
  let framme = -1;
  return alla.filter((traff) => {
    if (traff.vid <= framme) return false;
    framme = traff.vid + (traff.byt?.[0].length ?? 1);
    return true;
  });
}

const FORMER: ((text: string) => Lanktraff[])[] = [
  medBlanksteg,
  vanda,
  klamrar,
  dubbla,
  utanSlut,
  brutna,
];

/** `[x] (kapitel:y)` */
function medBlanksteg(text: string): Lanktraff[] {
  const form = new RegExp(`(!?)\\[([^[\\]\\n]+)\\]([ \\t\\n]+)(?=\\(\\s*${ADRESS})`, 'g');
  return [...text.matchAll(form)].map(({ 0: hela, 1: bild, 2: ord = '', 3: glapp, index }) => ({
    vid: index,
    text: `Mellan hakparentesen och parentesen står ett blanksteg, så ${bild ? 'bilden' : 'länken'} blir vanlig text.`,
    ...(glapp?.includes('\n') ? {} : { byt: [hela, `${bild}[${ord}]`] as [string, string] }),
  }));
}

/** `(x)[kapitel:y]` */
function vanda(text: string): Lanktraff[] {
  const form = new RegExp(`\\(([^()\\n]+)\\)\\[(${ADRESS}[^[\\]\\n]*)\\]`, 'g');
  return [...text.matchAll(form)].map(({ 0: hela, 1: ord, 2: adress, index }) => ({
    vid: index,
    text: 'Parenteserna har bytt plats. Hakparenteser runt orden, vanliga parenteser runt adressen.',
    ...utbyte(hela, `[${ord}](${adress})`),
  }));
}

/** `[x][kapitel:y]` */
function klamrar(text: string): Lanktraff[] {
  const form = new RegExp(`\\[([^[\\]\\n]+)\\]\\[(${ADRESS}[^[\\]\\n]*)\\]`, 'g');
  return [...text.matchAll(form)].map(({ 0: hela, 1: ord, 2: adress, index }) => ({
    vid: index,
    text: 'Adressen ska stå inom vanliga parenteser.',
    ...utbyte(hela, `[${ord}](${adress})`),
  }));
}

/** `[[kommunstyrelsen]]`, as in a wiki. */
function dubbla(text: string): Lanktraff[] {
  return [...text.matchAll(/\[\[([^[\]\n]+)\]\]/g)].map(({ index }) => ({
    vid: index,
    text: 'Dubbla hakparenteser blir ingen länk. Skriv [orden](slag:id), till exempel [styrelsen](roll:kommunstyrelsen).',
  }));
}

/** `[x(kapitel:y)` */
function utanSlut(text: string): Lanktraff[] {
  const form = new RegExp(`\\[([^[\\]()\\n]+)(?=\\(${ADRESS}[^()\\s]*\\))`, 'g');
  return [...text.matchAll(form)].map(({ 0: hela, index }) => ({
    vid: index,
    text: 'Hakparentesen stängs inte: ] saknas före adressen.',
    byt: [hela, `${hela.trimEnd()}]`],
  }));
}

/** `](` that is still there: the link that it belongs to could not be read. */
function brutna(text: string): Lanktraff[] {
  return [...text.matchAll(/\]\(/g)].map(({ index }) => {
    const oppning = oppnas(text, index);
    const vid = oppning ?? index;
    const bild = oppning !== undefined && text[oppning - 1] === '!';
    return { vid: bild ? vid - 1 : vid, ...skalet(text, index, oppning, bild) };
  });
}

/** Where the bracket that a place closes was opened, on the same line or those before. */
function oppnas(text: string, slut: number): number | undefined {
  let djup = 0;
  for (let vid = slut - 1; vid >= Math.max(0, slut - LANGST); vid--) {
    if (text[vid] === ']') djup++;
    else if (text[vid] === '[' && djup-- === 0) return vid;
  }
  return undefined;
}

function skalet(
  text: string,
  slut: number,
  oppning: number | undefined,
  bild: boolean,
): Omit<Lanktraff, 'vid'> {
  if (oppning === undefined) return { text: 'Länken saknar [ före orden.' };
  if (text.slice(oppning, slut).includes(LANK))
    return { text: 'En länk kan inte stå inuti en annan länk. Ta bort den ena.' };
  const rest = text.slice(slut + 2, slut + 2 + LANGST);
  const inom = /^([^()]*)\)/.exec(rest)?.[1];
  const vad = bild ? 'Bildens adress' : 'Adressen';
  if (/^[^()]*[”“„»][^()]*\)/.test(rest))
    return { text: `${vad} följs av krokiga citattecken. Titeln ska stå inom raka: "…".` };
  if (inom === undefined) return utanParentes(rest, vad);
  if ((inom.match(/"/g)?.length ?? 0) % 2 === 1)
    return { text: 'Citattecknet efter adressen stängs inte.' };
  if (!/^\S+\s+\S/.test(inom))
    return inom.trim() === inom
      ? { text: `${vad} mellan parenteserna går inte att läsa.` }
      : { text: `${vad} har ett blanksteg för mycket.`, byt: [`](${inom})`, `](${inom.trim()})`] };
  return medOrd(inom, vad, bild);
}

function utanParentes(rest: string, vad: string): Omit<Lanktraff, 'vid'> {
  if (/^\S+\s+"/.test(rest))
    return { text: `${vad} och titeln stängs inte: ) saknas efter "titeln".` };
  const adress = /^\S+/.exec(rest)?.[0] ?? '';
  const ren = adress.replace(/[.,;:!?]+$/, '');
  const text = `${vad} stängs inte: ) saknas.`;
  return ren === '' || ren.includes(LANK) ? { text } : { text, byt: [`](${ren}`, `](${ren})`] };
}

const HEL_ADRESS = new RegExp(
  `^(?:(?:${Object.keys(LANKSLAG).join('|')}):[a-z0-9-]+|https?://\\S+|mailto:\\S+)(?=\\s)`,
);

/** An address with words after it: a blank in it, or a parenthesis that ends too late. */
function medOrd(inom: string, vad: string, bild: boolean): Omit<Lanktraff, 'vid'> {
  const hel = HEL_ADRESS.exec(inom)?.[0];
  if (hel) return { text: `Efter adressen ${hel} saknas ).`, byt: [`](${hel}`, `](${hel})`] };
  if (!bild && !BILDFIL.test(inom)) return utanBlanksteg(inom, vad);
  const fil = inom.split('/').at(-1) ?? inom;
  return {
    text: `Filnamnet "${fil}" har blanksteg, så bilden visas inte. Döp om filen till "${foreslaNamn(fil)}".`,
    byt: [inom, inom.slice(0, -fil.length) + foreslaNamn(fil)],
  };
}

function utanBlanksteg(inom: string, vad: string): Omit<Lanktraff, 'vid'> {
  const text = `${vad} har ett blanksteg, så länken blir vanlig text.`;
  const ihop = inom.replace(/\s+/g, '');
  return HEL_ADRESS.test(`${ihop} `) && /:\s|\s:/.test(inom)
    ? { text, byt: [`](${inom})`, `](${ihop})`] }
    : { text: `${text} Ta bort det.` };
}

/** The corrected line, unless part of it is masked. */
function utbyte(fran: string, till: string): { byt?: [string, string] } {
  return /[\uE000\uE001]/.test(fran) ? {} : { byt: [fran, till] };
}
