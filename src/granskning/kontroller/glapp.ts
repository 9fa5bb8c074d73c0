/** A document that replaces another begins to apply no later than the day after the other ends. */
import { sistaDagenI } from '../../schema/datum.ts';
import { dagenEfter } from '../../tid/dag.ts';
import { OKAND } from '../../schema/delar.ts';
import type { StyrdokumentData } from '../../schema/styrdokument.ts';
import type { Bok } from '../bok.ts';
import { borjar, datan } from '../ersatta.ts';
import type { Post } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';

export function glapp(bok: Bok): Problem[] {
  const dokument = bok.samling('styrdokument');
  return [...dokument.values()].flatMap((gammalt) => {
    const data = datan(gammalt);
    const slut = data && slutar(data);
    if (!data || slut === undefined) return [];
    const nya = data.ersattAv.flatMap((id) => dokument.get(id) ?? []);
    const forst = nya
      .filter((post) => datan(post))
      .sort((a, b) => (borjan(a) < borjan(b) ? -1 : 1))[0];
    if (!forst || borjan(forst) <= dagenEfter(slut)) return [];
    return [sag(bok, gammalt, forst, slut)];
  });
}

/** The last day of a document that has one. */
function slutar({ galler, upphavt }: StyrdokumentData): string | undefined {
  const dagar = [galler.till, upphavt?.datum].filter((ett) => ett !== undefined && ett !== OKAND);
  return dagar.map((ett) => sistaDagenI(String(ett))).sort()[0];
}

function borjan(post: Post): string {
  const data = datan(post);
  return data ? borjar(data) : '';
}

function sag(bok: Bok, gammalt: Post, nytt: Post, slut: string): Problem {
  const text = `Dokumentet ersätter ”${datan(gammalt)?.titel}”, som slutar gälla ${slut}. Från dagen efter till ${borjan(nytt)} gäller inget av dem.`;
  const atgard = `Kontrollera datumen mot besluten. Ändra här, eller i ${gammalt.fil}.`;
  const falt = datan(nytt)?.galler.fran === undefined ? ['beslut', 'datum'] : ['galler', 'fran'];
  return problem('DOKUMENT-GLAPP', nytt.fil, bok.plats(nytt, falt), text, { atgard });
}
