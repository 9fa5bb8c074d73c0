import type { Motortraff } from './motor.ts';
import type { Sidtext } from '../ord/typer.ts';

/** A bit of text; `traff` when it is what was asked for. */
export interface Utdragsbit {
  text: string;
  traff: boolean;
}

/** The sentence of a page that answers best, and the heading that it stands under. */
export interface Utdrag {
  bitar: Utdragsbit[];
  /** Undefined when the sentence stands before the first heading of the text. */
  rubrik: { id: string; text: string } | undefined;
}

/** Longer sentences are cut round the first hit. In words. */
const LANGST = 32;
const FORE_TRAFF = 8;

/** What a sentence is worth beside what was asked for. A term's first sentence is its meaning. */
const BETYDELSE = 15;
const RUBRIK = -5;
const HALV_MENING = -4;

interface Mening {
  /** First word, and the word after the last. */
  fran: number;
  till: number;
  /** For or against it, whatever it says. */
  tillagg: number;
}

/** Picks the sentence with most of what was asked for; of equals the first, and text before headings. */
export function utdrag(sida: Sidtext, traffar: Motortraff[]): Utdrag {
  const ord = sida.content.split(/\s+/);
  const perPlats = new Map<number, Set<number>>();
  traffar.forEach(({ platser }, nr) => {
    for (const plats of platser) perPlats.set(plats, (perPlats.get(plats) ?? new Set()).add(nr));
  });
  const mening = bastaMening(meningar(sida), perPlats);
  if (!mening) return { bitar: [], rubrik: undefined };
  const { fran, till } = korta(mening, perPlats);
  const bitar = ihop(
    ord.slice(fran, till).map((ett, i) => ({ text: ett, traff: perPlats.has(fran + i) })),
  );
  if (fran > mening.fran) bitar.unshift({ text: '… ', traff: false });
  if (till < mening.till) bitar.push({ text: ' …', traff: false });
  const rubrik = sida.anchors
    .filter((ett) => ett.location <= mening.fran && ett.element !== 'h1')
    .at(-1);
  return { bitar, rubrik: rubrik && { id: rubrik.id, text: rubrik.text } };
}

/** The sentences of a page, the title left out. A block is never joined with the next. */
function meningar({ content, anchors, meta }: Sidtext): Mening[] {
  const rubriker = new Set(anchors.map(({ location }) => location));
  const ut: Mening[] = [];
  let plats = 0;
  for (const [nr, block] of content.split('\n').entries()) {
    const ord = block.split(' ');
    let fran = plats;
    ord.forEach((ett, i) => {
      const slut =
        i === ord.length - 1 || (/[.!?][”")]?$/.test(ett) && /^[”"(]?\p{Lu}/u.test(ord[i + 1]!));
      if (!slut) return;
      const tillagg =
        (rubriker.has(fran) ? RUBRIK : 0) +
        (/[.!?:][”")]?$/.test(ett) ? 0 : HALV_MENING) +
        (nr === 1 && fran === plats && meta.slag === 'Ord' ? BETYDELSE : 0);
      if (nr > 0) ut.push({ fran, till: plats + i + 1, tillagg });
      fran = plats + i + 1;
    });
    plats += ord.length;
  }
  return ut;
}

function bastaMening(alla: Mening[], perPlats: Map<number, Set<number>>): Mening | undefined {
  let bast: { mening: Mening; varde: number } | undefined;
  for (const mening of alla) {
    const funna = new Set<number>();
    let antal = 0;
    for (let i = mening.fran; i < mening.till; i++) {
      const har = perPlats.get(i);
      if (har) antal++;
      har?.forEach((nr) => funna.add(nr));
    }
    const varde = funna.size * 10 + Math.min(antal, 4) + mening.tillagg;
    if (!bast || varde > bast.varde) bast = { mening, varde };
  }
  return bast?.mening;
}

function korta({ fran, till }: Mening, perPlats: Map<number, unknown>) {
  if (till - fran <= LANGST) return { fran, till };
  let forst = fran;
  while (forst < till && !perPlats.has(forst)) forst++;
  const borjan = forst - fran < LANGST || forst === till ? fran : forst - FORE_TRAFF;
  return { fran: borjan, till: Math.min(till, borjan + LANGST) };
}

/** Words to as few bits as can be. */
function ihop(ord: Utdragsbit[]): Utdragsbit[] {
  const ut: Utdragsbit[] = [];
  for (const ett of ord) {
    const forra = ut.at(-1);
    if (forra && !forra.traff && !ett.traff) forra.text += ` ${ett.text}`;
    else ut.push({ ...ett, text: forra ? ` ${ett.text}` : ett.text });
  }
  return ut;
}
