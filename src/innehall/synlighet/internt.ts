/** What is internal in a handbook today: asked where older texts of the same pages are shown. */
import type { Sidnod, Sidtrad } from '../brod/sidtrad.ts';
import type { Kalla, Post } from '../post.ts';
import { arFalt } from '../varde.ts';
import { INTERN_KLASS, INTERN_NAMN } from './brod.ts';
import { arIntern, internaFalt } from './uppgifter.ts';

/** What is internal of one page. */
export interface Sidansinterna {
  /** Paths of fields, folded. */
  falt: string[];
  /** Rows, as they are told apart. */
  rader: ReadonlySet<string>;
  /** Paragraphs that hold something internal, by their whole text: what of it is internal. */
  texter: ReadonlyMap<string, string[]>;
}

const INGET: Sidansinterna = { falt: [], rader: new Set(), texter: new Map() };

/** The name of handbok.yaml among the pages. */
export const HANDBOKEN = { samling: 'handbok', id: 'handbok' };

interface Sidnamn {
  samling: string;
  id: string;
}

export class Internt {
  readonly #sidor: ReadonlySet<string>;
  readonly #per: ReadonlyMap<string, Sidansinterna>;

  constructor(poster: readonly Post[], handbok: Record<string, unknown> = {}) {
    this.#sidor = new Set(poster.filter(({ ra }) => arIntern(ra)).map(nyckel));
    const delvis = poster.filter(({ publik }) => publik !== undefined);
    this.#per = new Map([
      [nyckel(HANDBOKEN), internaI({ ra: handbok })] as const,
      ...delvis.map((post) => [nyckel(post), internaI(post)] as const),
    ]);
  }

  /** Whether a whole page is internal. */
  harSida(sida: Sidnamn): boolean {
    return this.#sidor.has(nyckel(sida));
  }

  /** What is internal of a page that everyone may read. */
  for(sida: Sidnamn): Sidansinterna {
    return this.#per.get(nyckel(sida)) ?? INGET;
  }
}

function nyckel({ samling, id }: Sidnamn): string {
  return `${samling}/${id}`;
}

function internaI({ ra, sidtrad }: Pick<Kalla, 'ra'> & { sidtrad?: string }): Sidansinterna {
  const texter = new Map<string, string[]>();
  if (sidtrad) samlaTexter((JSON.parse(sidtrad) as Sidtrad).children, texter, false);
  return { falt: internaFalt(ra), rader: new Set(interna(ra)), texter };
}

function interna(varde: unknown): string[] {
  if (Array.isArray(varde))
    return varde.flatMap((ett) => (arIntern(ett) ? [radnyckel(ett)] : interna(ett)));
  return arFalt(varde) ? Object.values(varde).flatMap(interna) : [];
}

/** The same row in another version: with the same words in its first text, whoever may read it. */
export function radnyckel(rad: unknown): string {
  if (!arFalt(rad)) return '';
  const [namn, text] =
    Object.entries(rad).find(([falt, ett]) => falt !== 'synlighet' && typeof ett === 'string') ??
    [];
  return `${namn}: ${String(text)}`;
}

/** Elements whose text is compared as one. */
const STYCKEN = new Set(['p', 'li', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'code']);

function samlaTexter(
  noder: readonly Sidnod[],
  texter: Map<string, string[]>,
  intern: boolean,
): void {
  for (const nod of noder) {
    if (nod.type === 'text') continue;
    const inne = intern || (nod.type === 'komponent' && nod.namn === INTERN_NAMN);
    if (nod.type === 'komponent' && inne) lagg(texter, kalla(nod.attribut), [kalla(nod.attribut)]);
    if (nod.type === 'element' && STYCKEN.has(nod.tagName)) {
      const hela = ihop(textenI(nod.children));
      lagg(texter, hela, inne ? [hela] : radensInterna(nod.children));
    }
    samlaTexter(nod.children, texter, inne);
  }
}

function kalla({ kalla = '' }: Record<string, string>): string {
  return ihop(kalla);
}

function lagg(texter: Map<string, string[]>, hela: string, interna: string[]): void {
  if (hela !== '' && interna.length > 0) texter.set(hela, interna);
}

/** What is internal within a line. */
function radensInterna(noder: readonly Sidnod[]): string[] {
  return noder.flatMap((nod) => {
    if (nod.type !== 'element') return [];
    const klass = nod.properties['className'];
    const intern = Array.isArray(klass) && klass.includes(INTERN_KLASS);
    return intern ? [ihop(textenI(nod.children))] : radensInterna(nod.children);
  });
}

function textenI(noder: readonly Sidnod[]): string {
  return noder
    .map((nod) =>
      nod.type === 'text' ? nod.value : nod.type === 'element' ? textenI(nod.children) : '',
    )
    .join('');
}

/** Texts are compared whatever their line breaks. */
export function ihop(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
