/** The running text of a block: runs of one form each, as a reader reads them. */
import type { Sidelement, Sidnod } from '../granskning/index.ts';
import { INTERN_KLASS } from '../innehall/synlighet/brod.ts';
import type { Textbit } from '../schema/versioner.ts';

type Form = Omit<Textbit, 'text'>;

/**
 * The runs of nodes that stand in one paragraph, heading or cell.
 *
 * A line break in the source is a space, as in a browser; `<br>` is a line break. Neighbours of the same form are one run.
 */
export function bitarUr(noder: readonly Sidnod[]): Textbit[] {
  return putsade(slagnaIhop(noder.flatMap((nod) => bitarAv(nod, {}))));
}

/** The words of runs, as one text. */
export function textAv(bitar: readonly Textbit[]): string {
  return bitar.map(({ text }) => text).join('');
}

function bitarAv(nod: Sidnod, form: Form): Textbit[] {
  if (nod.type === 'text') return [{ ...form, text: nod.value.replace(/[ \t\r\n]+/g, ' ') }];
  if (nod.type === 'komponent') return [{ ...form, ...bildbit(nod.attribut) }];
  const fotnot = fotnoten(nod);
  if (fotnot !== undefined) return [{ ...(form.intern && { intern: true }), text: '', fotnot }];
  if (nod.tagName === 'br') return [{ ...form, text: '\n' }];
  if (nod.tagName === 'input') return [{ ...form, text: kryssruta(nod) }];
  return nod.children.flatMap((barn) => bitarAv(barn, { ...form, ...formAv(nod) }));
}

/** In running text the only component is a picture: the others part it. */
function bildbit({ fil = '', alt = '' }: Record<string, string>): Textbit {
  return { text: alt, bild: fil };
}

/** The footnote that a node points to. The number is not kept: it is counted where the text is shown. */
function fotnoten({ tagName, properties, children }: Sidelement): string | undefined {
  if (tagName === 'sup' && children.length === 1) {
    const [lank] = children;
    return lank?.type === 'element' ? fotnoten(lank) : undefined;
  }
  if (properties['dataFootnoteRef'] === undefined) return undefined;
  return fotnotsnamn(String(properties['href']));
}

/** The name that an editor gave a footnote, from its address or id. */
export function fotnotsnamn(adress: string): string {
  const namn = adress.replace(/^#?fn-/, '');
  try {
    return decodeURIComponent(namn);
  } catch {
    return namn;
  }
}

/** A box of a list to tick. */
function kryssruta({ properties }: Sidelement): string {
  return properties['checked'] ? '☑' : '☐';
}

function formAv({ tagName, properties }: Sidelement): Form {
  if (tagName === 'a' && typeof properties['href'] === 'string')
    return { adress: properties['href'] };
  if (tagName === 'abbr' && typeof properties['title'] === 'string')
    return { betyder: properties['title'] };
  if (tagName === 'span' && String(properties['className']) === INTERN_KLASS)
    return { intern: true };
  return Object.hasOwn(FORMER, tagName) ? FORMER[tagName]! : {};
}

const FORMER: Record<string, Form> = {
  strong: { stark: true },
  em: { betonad: true },
  del: { struken: true },
  code: { kod: true },
  sup: { upphojd: true },
  sub: { nedsankt: true },
};

function slagnaIhop(bitar: Textbit[]): Textbit[] {
  const ut: Textbit[] = [];
  for (const bit of bitar) {
    const sista = ut.at(-1);
    if (sista && sammaForm(sista, bit)) sista.text += bit.text;
    else ut.push({ ...bit });
  }
  return ut;
}

function sammaForm(a: Textbit, b: Textbit): boolean {
  if (a.fotnot !== undefined || a.bild !== undefined) return false;
  const namn = Object.keys({ ...a, ...b }).filter((ett) => ett !== 'text') as (keyof Textbit)[];
  return namn.every((ett) => a[ett] === b[ett]);
}

/** Without the space before and after, which no reader sees, and without what is empty. */
function putsade(bitar: Textbit[]): Textbit[] {
  const ut = bitar.map((bit) => ({ ...bit }));
  const [forsta, sista] = [ut[0], ut.at(-1)];
  if (forsta) forsta.text = forsta.text.trimStart();
  if (sista) sista.text = sista.text.trimEnd();
  return ut.filter((bit) => bit.text !== '' || bit.fotnot !== undefined || bit.bild !== undefined);
}
