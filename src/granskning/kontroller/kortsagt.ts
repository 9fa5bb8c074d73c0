/** <Kortsagt> is what a slide shows: one list of a few short points. */
import { KORTSAGT } from '../../innehall/brod/kortsagt.ts';
import type { Kallfil } from '../../innehall/kallfil.ts';
import { lasbar, nodplats, type Mdastnod, type Mdxelement } from '../../innehall/brod/trad.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { antalAv } from '../../svenska/antal.ts';
import { ordI } from '../../svenska/meningar.ts';

export function kortsagt({ trad, post }: Kallfil): Problem[] {
  const alla = trad?.element().filter(({ name }) => name === 'Kortsagt') ?? [];
  return alla.flatMap((element) => [...formen(post.fil, element), ...langden(post.fil, element)]);
}

function formen(fil: string, element: Mdxelement): Problem[] {
  const [lista, ...mer] = barn(element);
  const antal = lista?.type === 'list' ? barn(lista).length : 0;
  if (antal > 0 && antal <= KORTSAGT.punkter && mer.length === 0) return [];
  const text =
    antal > KORTSAGT.punkter
      ? `<Kortsagt> har ${antal} punkter. Högst ${KORTSAGT.punkter} ryms på en bild i bildspelet.`
      : '<Kortsagt> ska ha en punktlista och inget annat.';
  return [problem('KORTSAGT-FORM', fil, nodplats(element), text)];
}

function langden(fil: string, element: Mdxelement): Problem[] {
  const punkter = barn(element).flatMap((nod) => (nod.type === 'list' ? barn(nod) : []));
  return punkter.flatMap((punkt) => {
    const antal = ordI(lasbar(punkt)).length;
    if (antal <= KORTSAGT.ord) return [];
    const text = `Punkten har ${antalAv(antal, 'ord', 'ord')}. Högst ${KORTSAGT.ord} går att läsa på en bild.`;
    return [problem('KORTSAGT-LANG', fil, nodplats(punkt), text)];
  });
}

function barn(nod: Mdastnod): Mdastnod[] {
  return 'children' in nod ? (nod.children as Mdastnod[]) : [];
}
