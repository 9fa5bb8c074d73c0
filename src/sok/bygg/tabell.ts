import { orden, vikform } from '../../svenska/ord.ts';
import type { Soksida } from './samla.ts';
import { stamform } from '../../svenska/stam.ts';
import { SLAG, type Soktabell, type Synonym } from '../ord/typer.ts';
import { utanUtfyllnad } from '../ord/utfyllnad.ts';
import { VARDAGSORD } from '../ord/vardagsord.ts';

/**
 * The table that a question is read and ranked by.
 *
 * @param idn the id that Pagefind gave each page
 */
export function skapaTabell(sidor: Soksida[], idn: string[], synonymer: Synonym[]): Soktabell {
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
      egnaNycklar(post.titel, post.nycklar),
    ]),
    delar,
    status,
    roller,
    synonymer: synonymtabell([...synonymer, ...VARDAGSORD]),
  };
}

/** The form in which names, keys and questions are compared: folded stems, without words that say nothing. */
export function namnform(text: string): string {
  return vikform(stamform(utanUtfyllnad(orden(text))));
}

/** Keys that say something that the title and the keys before them do not. */
function egnaNycklar(titel: string, nycklar: string[]): string[] {
  const sedda = new Set([namnform(titel)]);
  return nycklar.filter((nyckel) => {
    const form = namnform(nyckel);
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
