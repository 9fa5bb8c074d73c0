import type { Soksida } from './samla.ts';
import { SLAG, type Sokunderlag, type Soktabell, type Synonym } from '../ord/typer.ts';
import { namnform } from '../ord/namnform.ts';

/** What of the model the table needs, beside the pages. */
type Omgivning = Pick<Sokunderlag, 'synonymer' | 'lagar' | 'reserv'>;

/**
 * The table that a question is read and ranked by.
 *
 * @param idn the id that Pagefind gave each page
 */
export function skapaTabell(
  sidor: Soksida[],
  idn: string[],
  { synonymer, lagar, reserv }: Omgivning,
): Soktabell {
  const delar = unika(sidor.map(({ post }) => post.del));
  const status = unika(sidor.map(({ post }) => post.status)).sort();
  const roller = unika(sidor.flatMap(({ post }) => post.roller));
  return {
    sidor: sidor.map(({ post }, plats) => [
      idn[plats]!,
      post.titel,
      SLAG.indexOf(post.slag),
      post.del ? delar.indexOf(post.del) : -1,
      post.status ? status.indexOf(post.status) : -1,
      post.roller.map((roll) => roller.indexOf(roll)),
      utanDubbletter(post.nycklar, [post.titel]),
      utanDubbletter(
        post.svarsnamn,
        post.slag === 'Uppgift saknas' ? [] : [post.titel, ...post.nycklar],
      ),
    ]),
    delar,
    status,
    roller,
    synonymer: synonymtabell(synonymer),
    lagar,
    reserv,
  };
}

/** Names that say something that the others, and those before them, do not. */
function utanDubbletter(namn: string[], andra: string[]): string[] {
  const sedda = new Set(andra.map(namnform));
  return namn.filter((ett) => {
    const form = namnform(ett);
    return form && !sedda.has(form) && sedda.add(form);
  });
}

function synonymtabell(synonymer: readonly Synonym[]): Record<string, string[]> {
  const tabell = new Map<string, Set<string>>();
  for (const { fran, till } of synonymer) {
    const [a, b] = [namnform(fran), namnform(till)];
    if (!a || !b || a === b) continue;
    tabell.set(a, (tabell.get(a) ?? new Set()).add(b));
  }
  return Object.fromEntries([...tabell].sort().map(([fran, till]) => [fran, [...till]]));
}

function unika(varden: (string | undefined)[]): string[] {
  return [...new Set(varden.filter((varde) => varde !== undefined))];
}
