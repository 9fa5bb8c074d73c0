/** Finds words that look like names of bodies: miljönämnden, trafikrådet, Byggnadskontoret. */
import type { Kallfil } from '../kallfil.ts';
import { arAndras } from '../../svenska/andras-organ.ts';
import { grundform } from '../../svenska/organform.ts';
import type { Organord } from '../post.ts';
import { nodplats, type Mdastnod } from './trad.ts';
import { vandraText } from '../framsida/framtext.ts';

const HUVUD =
  'nämnd(?:en)?|utskott(?:et)?|råd(?:et)?|styrelsen?|beredning(?:en)?|nätverk(?:et)?|förvaltning(?:en)?|kontor(?:et)?|bolag(?:et)?|förbund(?:et)?';

/** A compound that ends in a kind of body, with the words hyphenated before it: "kultur- och fritidsnämnden". */
const ORGAN = new RegExp(
  String.raw`(?<![\p{L}\d-])((?:\p{L}+- (?:och|eller) )?\p{L}[\p{L}-]*?(?:${HUVUD}))s?(?![\p{L}\d]|-\p{L})`,
  'giu',
);

/** Words with the same letters at the end: området, samrådet, benämnd. */
const LIKNANDE = /(?:(?:om|sam|för|o)råd|(?:be|om|ut|ovan|först|sist|nyss)nämnd)$/iu;

const HUVUDORD = new RegExp(String.raw`^(.*?)-?(?:${HUVUD})$`, 'iu');

/** The words of a file, body and front matter, that look like names of bodies. Whether they are known is judged later. */
export function organI(kallfil: Kallfil): Organord[] {
  return [...franFramsidan(kallfil), ...franTexten(kallfil)];
}

const UTELAMNA = new Set(['fakta', 'kallor', 'noter', 'adress', 'lank', 'alias', 'sokord']);

function franFramsidan({ post }: Kallfil): Organord[] {
  const funna: Organord[] = [];
  vandraText(post.ra, (text, vag) => {
    if (vag.some((steg) => UTELAMNA.has(String(steg))) || !text.includes(' ')) return;
    for (const traff of sok(text)) funna.push({ ...traff.ord, rad: 1, kolumn: 1, vag });
  });
  return funna;
}

function franTexten({ trad, rader }: Kallfil): Organord[] {
  if (!trad) return [];
  return trad
    .av('text')
    .flatMap((nod) =>
      sok(nod.value).map(({ ord, vid }) => ({ ...ord, ...iTexten(nod, vid, ord.ord, rader) })),
    );
}

/** The place of a word in a text node. Lines after the first have lost their indent, so the word is looked up. */
function iTexten(nod: Mdastnod & { value: string }, vid: number, ord: string, rader: string[]) {
  const start = nodplats(nod);
  const brytningar = nod.value.slice(0, vid).split('\n').length - 1;
  if (brytningar === 0) return { rad: start.rad, kolumn: start.kolumn + vid };
  const rad = start.rad + brytningar;
  return { rad, kolumn: Math.max(0, rader[rad - 1]?.indexOf(ord) ?? 0) + 1 };
}

interface Organtraff {
  ord: Pick<Organord, 'ord' | 'fras'>;
  vid: number;
}

const SNABBT = /nämnd|utskott|råd|styrelse|beredning|nätverk|förvaltning|kontor|bolag|förbund/iu;

function sok(text: string): Organtraff[] {
  if (!SNABBT.test(text)) return [];
  return [...text.matchAll(ORGAN)].flatMap((traff) => {
    const fras = traff[1] ?? '';
    const ord = fras.split(' ').at(-1) ?? '';
    return arNamn(ord) ? [{ ord: { ord, fras }, vid: traff.index + fras.length - ord.length }] : [];
  });
}

/** A common noun alone ("nämnden", "bolaget") is no name, nor is a word that only ends alike ("samråd", "benämnd"). */
function arNamn(ord: string): boolean {
  const forled = HUVUDORD.exec(ord)?.[1] ?? '';
  const form = grundform(ord) ?? '';
  return forled.length >= 2 && !LIKNANDE.test(form) && !arAndras(form);
}
