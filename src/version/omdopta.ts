/** A frozen page as it would read now that other pages have new addresses: a link that leads to the same page is the same link. */
import { arFalt } from '../innehall/varde.ts';
import { slutmalet, type Omdirigering } from '../schema/omdirigeringar.ts';
import type { Versionspost } from '../schema/versioner.ts';

/** The post with the links of its text led on by `omdirigeringar` of handbok.yaml. The frozen one is not changed. */
export function medNyaAdresser(post: Versionspost, lista: readonly Omdirigering[]): Versionspost {
  return lista.length === 0 ? post : { ...post, block: ledda(post.block, lista) };
}

function ledda<T>(varde: T, lista: readonly Omdirigering[]): T {
  if (Array.isArray(varde)) return varde.map((ett: unknown) => ledda(ett, lista)) as T;
  if (!arFalt(varde)) return varde;
  const par = Object.entries(varde).map(([namn, ett]) => [
    namn,
    namn === 'adress' && typeof ett === 'string' ? ledd(ett, lista) : ledda(ett, lista),
  ]);
  return Object.fromEntries(par) as T;
}

function ledd(adress: string, lista: readonly Omdirigering[]): string {
  const [sida = '', ankare] = adress.split('#');
  const till = slutmalet(lista, sida);
  if (till === undefined) return adress;
  return ankare === undefined || till.includes('#') ? till : `${till}#${ankare}`;
}
