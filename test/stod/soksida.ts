import type { Soksida } from '../../src/sok/bygg/samla.ts';
import type { Sokpost, Sokslag } from '../../src/sok/ord/typer.ts';

/** A page as the search knows it, with nothing but what a test is about. */
export function soksida(titel: string, slag: Sokslag, mer: Partial<Sokpost> = {}): Soksida {
  const tom = { smulor: [], roller: [], nycklar: [], fakta: [], svarsnamn: [] };
  return { post: { adress: `/${titel}/`, titel, slag, ...tom, ...mer }, block: [] };
}
