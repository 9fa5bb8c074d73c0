/** Link texts say where the link leads. */
import type { Kallfil } from '../../innehall/kallfil.ts';
import { problem, type Plats, type Problem } from '../../problem/problem.ts';
import { lasbar, nodplats, type Mdastnod } from '../../innehall/brod/trad.ts';

const INTETSAGANDE = new Set([
  'här',
  'hit',
  'där',
  'länk',
  'länken',
  'denna länk',
  'mer',
  'mera',
  'läs',
  'läs mer',
  'läs mera',
  'läs här',
  'läs mer här',
  'se här',
  'se mer',
  'klicka',
  'klicka här',
  'klicka på länken',
  'tryck här',
  'gå hit',
  'mer info',
  'mer information',
  'sida',
  'sidan',
  'denna sida',
  'den här sidan',
  'webbplats',
  'webbplatsen',
  'dokument',
  'dokumentet',
  'fortsätt',
  'vidare',
]);

export function lanktext({ trad, post, rader }: Kallfil): Problem[] {
  if (!trad) return [];
  return [...trad.av('link'), ...trad.av('linkReference')].flatMap((nod) => {
    const text = egenText(nod).trim();
    const plats = nodplats(nod);
    if (text === '')
      return harBild(nod) ? [] : [problem('LANK-TOM', post.fil, plats, 'Länken har ingen text.')];
    if (/^(?:https?:\/\/|www\.)/i.test(text)) {
      if (iBrutenLank(plats, rader)) return [];
      return [
        problem(
          'LANK-TEXT',
          post.fil,
          plats,
          'Länktexten är en adress. Skriv vad läsaren kommer till.',
        ),
      ];
    }
    const vikt = text
      .toLowerCase()
      .replace(/[.!…»›→>\s]+$/u, '')
      .replace(/\s+/g, ' ');
    if (!INTETSAGANDE.has(vikt)) return [];
    return [
      problem('LANK-TEXT', post.fil, plats, `Länktexten "${text}" säger inte vart länken leder.`),
    ];
  });
}

/** `[x] (https://…)` and `(x)[https://…]`: lankform.ts tells what is wrong. */
function iBrutenLank({ rad, kolumn }: Plats, rader: string[]): boolean {
  return /\][ \t]*\($|\)\[$/.test(rader[rad - 1]?.slice(0, kolumn - 1) ?? '');
}

/** The words that can be clicked on. A box parts the link that it stands in (sidtrad.ts), so its words are not the link's. */
function egenText(nod: Mdastnod): string {
  if (nod.type === 'mdxJsxTextElement' && /^\p{Lu}/u.test(nod.name ?? '')) return '';
  return 'children' in nod ? (nod.children as Mdastnod[]).map(egenText).join('') : lasbar(nod);
}

function harBild(nod: Mdastnod): boolean {
  if (nod.type === 'image' || nod.type === 'imageReference') return true;
  return 'children' in nod && (nod.children as Mdastnod[]).some(harBild);
}
