/** A link does not call a page by the name that it had before. */
import { SAMLINGAR } from '../../schema/index.ts';
import { LANKSLAG, lasLank } from '../../schema/lankar.ts';
import { slutmalet } from '../../schema/omdirigeringar.ts';
import { ordI } from '../../svenska/meningar.ts';
import { stam } from '../../svenska/stam.ts';
import type { Post } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { textI, type Bok } from '../bok.ts';
import { omdirigeringarI } from '../referens.ts';

export function gamlaNamn(bok: Bok): Problem[] {
  const gamla = gamlaNamnPerSida(bok);
  if (gamla.size === 0) return [];
  return bok.poster.flatMap((post) =>
    post.lankar.flatMap(({ adress, ord, rad, kolumn }) => {
      const sida = adress.split('#')[0] ?? '';
      const forr = ord === undefined ? undefined : gamla.get(sida)?.get(stammarna(ord));
      const nytt = namnet(bok, sida);
      if (forr === undefined || nytt === undefined) return [];
      const text = `Länken säger ”${ord}”, men sidan heter inte längre ”${forr}”. Den heter ”${nytt}”.`;
      return [problem('LANK-GAMMALT', post.fil, { rad, kolumn }, text)];
    }),
  );
}

/** By link: the old names of a page, by the stems of their words. Names that it still goes by are left out. */
function gamlaNamnPerSida(bok: Bok): Map<string, Map<string, string>> {
  const lista = omdirigeringarI(bok);
  const funna = new Map<string, Map<string, string>>();
  for (const { fran, namn } of lista) {
    const sida = slutmalet(lista, fran)?.split('#')[0];
    if (namn === undefined || sida === undefined) continue;
    const form = stammarna(namn);
    if (nuvarande(bok, sida).some((ett) => stammarna(ett) === form)) continue;
    const kanda = funna.get(sida) ?? new Map<string, string>();
    funna.set(sida, kanda.set(form, namn));
  }
  return funna;
}

function posten(bok: Bok, sida: string): Post | undefined {
  const lank = lasLank(sida);
  const samling = lank && LANKSLAG[lank.slag]?.samling;
  return samling && bok.samling(samling).get(lank.id);
}

function namnet(bok: Bok, sida: string): string | undefined {
  const post = posten(bok, sida);
  return post && textI(post, SAMLINGAR[post.samling].namn);
}

function nuvarande(bok: Bok, sida: string): string[] {
  const alias = posten(bok, sida)?.ra['alias'];
  const egna = [namnet(bok, sida), ...(Array.isArray(alias) ? (alias as unknown[]) : [])];
  return egna.filter((ett) => typeof ett === 'string');
}

function stammarna(text: string): string {
  return ordI(text.toLowerCase()).map(stam).join(' ');
}
