/** Lists that are written as in a word processor: Markdown joins their lines to one paragraph. And check boxes, that nobody can tick. */
import type { ListItem } from 'mdast';
import { kallblock, type Kallblock, type Kalltextrad } from '../kalltext.ts';
import type { Kallfil } from '../../innehall/kallfil.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { nodplats } from '../../innehall/brod/trad.ts';

/** How a line may begin that was meant as an item of a list, and what to say of it. */
interface Listform {
  slag: string;
  rad: RegExp;
  /** Whether so many lines of a paragraph, or such a first line, are a list. */
  lista: (lage: Listlage) => boolean;
  text: string;
  atgard: string;
  rattad?: (rad: string) => string;
}

interface Listlage {
  /** Lines of this form, but those after a hard line break: they stand on lines of their own. */
  antal: number;
  /** The paragraph begins with one, or the line before the first ends with a colon. */
  borjar: boolean;
  forsta: string;
  iLista: boolean;
}

/** Also the private signs that Word and PDF use for their bullets. */
const PUNKT = /^[•◦▪▫■●‣⁃∙·➢➤\uF0B7\uF0A7\uF0D8\uF076]\s*/;
const SOM_LISTA = 'Börja varje rad med bindestreck och blanksteg.';

const FORMER: Listform[] = [
  {
    slag: 'punkt',
    rad: PUNKT,
    lista: () => true,
    text: 'Punkterna blir ingen lista. Raderna flyter ihop till ett stycke.',
    atgard: SOM_LISTA,
    rattad: (rad) => rad.replace(/^([ \t>]*)[^ \t>]\s*/u, '$1- '),
  },
  {
    slag: 'tankstreck',
    rad: /^[–—]\s*\S/,
    lista: ({ antal, borjar }) => antal > 2 || (antal === 2 && borjar),
    text: 'Tankstrecken blir ingen lista. Raderna flyter ihop till ett stycke.',
    atgard: SOM_LISTA,
    rattad: (rad) => rad.replace(/[–—]\s*/, '- '),
  },
  {
    slag: 'bindestreck',
    rad: /^[-+](?=[\p{L}\uE000\uE001])/u,
    lista: ({ antal, forsta, iLista }) =>
      antal > 1 || iLista || /^-[\p{Lu}\uE000\uE001]/u.test(forsta),
    text: 'Raden blir ingen punkt i en lista: blanksteget efter strecket saknas.',
    atgard: SOM_LISTA,
    rattad: (rad) => rad.replace(/[-+](?=\S)/, '$& '),
  },
  {
    slag: 'nummer',
    rad: /^\d{1,3}[.)](?=[\p{L}\uE000\uE001])/u,
    lista: ({ antal, forsta }) => antal > 1 || /^1[.)][\p{Lu}\uE000\uE001]/u.test(forsta),
    text: 'Raden blir ingen punkt i en numrerad lista: blanksteget efter siffran saknas.',
    atgard: 'Skriv 1. och ett blanksteg först på raden.',
    rattad: (rad) => rad.replace(/\d[.)]/, '$& '),
  },
  {
    slag: 'mitt',
    rad: /^\d{1,3}[.)]\s+\S/,
    lista: ({ antal }) => antal > 1,
    text: 'Den numrerade listan hänger ihop med texten ovanför och flyter ihop med den.',
    atgard: 'Lägg en tom rad före listan.',
  },
  {
    slag: 'bokstav',
    rad: /^[a-zåäö]\)\s*\S/,
    lista: ({ antal }) => antal > 1,
    text: 'Markdown har inga listor med bokstäver. Raderna flyter ihop till ett stycke.',
    atgard: 'Skriv en numrerad lista: 1. och ett blanksteg först på varje rad.',
  },
  {
    slag: 'o',
    rad: /^o\s+\S/,
    lista: ({ antal }) => antal > 1,
    text: 'Bokstaven o blir ingen punkt i en lista. Raderna flyter ihop till ett stycke.',
    atgard: SOM_LISTA,
  },
];

export function listor(kallfil: Kallfil): Problem[] {
  return [...skenlistor(kallfil), ...rutor(kallfil)];
}

/** One problem a list, though its items may stand in paragraphs of their own. */
function skenlistor(kallfil: Kallfil): Problem[] {
  let forra: string | undefined;
  return kallblock(kallfil).flatMap((block) => {
    const traff = block.nod.type === 'paragraph' ? skenlista(block, kallfil.rader) : undefined;
    const samma = traff !== undefined && forra === traff.form.slag;
    forra = traff?.form.slag;
    if (!traff || samma) return [];
    const { form, rad } = traff;
    const rattad = form.rattad?.(kallfil.rader[rad.rad - 1] ?? '');
    return [problem('LISTA', kallfil.post.fil, rad, form.text, { atgard: form.atgard, rattad })];
  });
}

function skenlista(
  block: Kallblock,
  rader: string[],
): { form: Listform; rad: Kalltextrad } | undefined {
  for (const form of FORMER) {
    const traffar = block.rader.filter(
      (rad, nr) => form.rad.test(rad.text) && (nr > 0 || form.slag !== 'mitt'),
    );
    const rad = traffar[0];
    if (rad && form.lista(laget(block, traffar, rader))) return { form, rad };
  }
  return undefined;
}

function laget(block: Kallblock, traffar: Kalltextrad[], rader: string[]): Listlage {
  const fore = traffar[0] && block.rader[block.rader.indexOf(traffar[0]) - 1];
  const brutna = traffar.filter(
    (rad) => rad !== block.rader[0] && /(?: {2}|\\)$/.test(rader[rad.rad - 2] ?? ''),
  );
  return {
    antal: traffar.length - brutna.length,
    borjar: fore === undefined || /:\s*$/.test(fore.text),
    forsta: block.rader[0]?.text ?? '',
    iLista: block.over.type === 'listItem',
  };
}

/** `- [ ] gör` is read as a box by some programs and as text by others. */
function rutor({ trad, post, rader }: Kallfil): Problem[] {
  return (trad?.av('listItem') ?? []).flatMap((nod) => {
    const plats = rutaI(nod, rader);
    if (!plats) return [];
    const text = 'Kryssrutan [ ] går inte att kryssa i på en webbsida.';
    const rattad = rader[plats.rad - 1]?.replace(/\[[ xX]\][ \t]*/, '');
    return [problem('LISTA-RUTA', post.fil, plats, text, { rattad })];
  });
}

function rutaI(nod: ListItem, rader: string[]) {
  const { rad, kolumn } = nodplats(nod);
  const hela = rader[rad - 1]?.slice(kolumn - 1) ?? '';
  const fore = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\[[ xX]\](?:\s|$))/.exec(hela)?.[0];
  return fore === undefined ? undefined : { rad, kolumn: kolumn + fore.length };
}
