/** A whole difference as HTML: the count first, then what has changed as a list, then post by post. */
import { toHtml } from 'hast-util-to-html';
import type { Element } from 'hast';
import type { Flytt, Postskillnad, Skillnad } from '../typer.ts';
import { antalssatser } from './antalssatser.ts';
import type { Visning } from './block.ts';
import { el, klass, type Visat } from './element.ts';
import { visaPost } from './post.ts';
import { postnamn } from '../postnamn.ts';
import { postlage, postmarke } from './postord.ts';

/** How a difference is shown. */
export interface Visningsval {
  /** Where a post of the new text stands on the site; undefined where it has no page. */
  adress?: ((post: { samling: string; id: string }) => string | undefined) | undefined;
  /** What the collections are called, as headings: kapitel → Handboken. */
  samlingsnamn?: ((samling: string) => string) | undefined;
  /** Nothing is folded away that tells of a change: for paper. */
  oppet?: boolean | undefined;
}

/** The difference as HTML. Its sheet is styles/skillnad.css; its headings begin at h2. */
export function skillnadHtml(skillnad: Skillnad, val: Visningsval = {}): string {
  return toHtml({ type: 'root', children: visaSkillnad(skillnad, val) });
}

/** The same as elements. */
export function visaSkillnad(skillnad: Skillnad, val: Visningsval): Visat[] {
  const satser = antalssatser(skillnad);
  const antal = klass('p', 'skillnad-antal', satser.join(' '));
  if (skillnad.poster.length + skillnad.omnumrerade.length === 0) return [antal];
  const visning = visningen(skillnad, val);
  return [
    antal,
    nyckeln(),
    ...lista(skillnad),
    ...[...Map.groupBy(skillnad.poster, (post) => post.samling)].map(([samling, poster]) =>
      klass(
        'section',
        'skillnad-samling',
        el('h2', {}, val.samlingsnamn?.(samling) ?? samling),
        poster.map((post) => visaPost(post, visning, adressen(post, val))),
      ),
    ),
    ...omnumrerade(skillnad),
  ];
}

function adressen({ samling, efter }: Postskillnad, { adress }: Visningsval): string | undefined {
  return efter && adress?.({ samling, id: efter.id });
}

function nyckeln(): Element {
  return klass(
    'p',
    'skillnad-nyckel',
    el('ins', {}, 'Understruket'),
    ' är tillagt, ',
    el('del', {}, 'överstruket'),
    ' är borttaget.',
    klass(
      'span',
      'skillnad-skarm',
      ' Text utan ändring är vikt. Öppna den för att läsa hela sidan.',
    ),
  );
}

/** All that has changed, so that a reader finds what concerns them. */
function lista({ poster }: Skillnad): Visat[] {
  if (poster.length < 2) return [];
  return [
    el(
      'nav',
      { className: ['skillnad-lista'], ariaLabelledBy: ['skillnad-lista'] },
      el('h2', { id: 'skillnad-lista' }, 'Det här ändras'),
      el(
        'ul',
        {},
        poster.map((post) =>
          el(
            'li',
            {},
            el('a', { href: `#${post.nyckel}` }, postnamn(postmarke(post))),
            ` (${postlage(post)})`,
          ),
        ),
      ),
    ),
  ];
}

function omnumrerade({ omnumrerade }: Skillnad): Visat[] {
  if (omnumrerade.length === 0) return [];
  return [
    klass(
      'section',
      'skillnad-samling',
      el('h2', {}, 'Nya nummer'),
      el('p', {}, 'Texten är densamma, men kapitlen får nya nummer.'),
      el(
        'ul',
        {},
        omnumrerade.map(({ namn, fore, efter }) => el('li', {}, `${namn}: ${fore} blir ${efter}`)),
      ),
    ),
  ];
}

function visningen({ poster, flyttar, lankar }: Skillnad, val: Visningsval): Visning {
  const perId = new Map(flyttar.map((ett) => [ett.id, ett]));
  const visas = new Set(poster.map(({ nyckel }) => nyckel));
  const visade = new Set<string>();
  return {
    oppet: val.oppet ?? false,
    lanknamn: (adress) => lankar[adress] ?? adress,
    flytt: (id, art) => {
      const { fran, till, namn, andrad } = perId.get(id) as Flytt;
      const [har, dar, dit] =
        art === 'in' ? ['till', 'fran', fran] : (['fran', 'till', till] as const);
      const ankare = `${id}-${har}`;
      const forst = !visade.has(ankare);
      visade.add(ankare);
      return {
        har: forst ? ankare : undefined,
        // The other end may stand on another page.
        dar: visas.has(dit) ? `#${id}-${dar}` : undefined,
        namn: fran === till ? 'en annan plats på sidan' : art === 'in' ? namn.fran : namn.till,
        andrad,
      };
    },
  };
}
