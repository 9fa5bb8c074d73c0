/** Diagrams in the text have a title and a description, and nothing in them would run code. That they can be drawn is told elsewhere. */
import type { Kallfil } from '../../innehall/kallfil.ts';
import { klickanrop } from '../../innehall/brod/klick.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { platsIStangsel, stangslarI } from '../../innehall/brod/stangslar.ts';
import { osynligKod } from '../../html/teckenkod.ts';

const ANROP =
  'Ett klick kan inte köra kod. Skriv en adress inom citattecken: click a href "roll:kommunstyrelsen".';

export function mermaid({ post, trad, rader }: Kallfil): Problem[] {
  if (!trad) return [];
  return stangslarI(trad, rader).flatMap((stangsel) => {
    const { kalla } = stangsel;
    const saknas = [
      ...(/^[ \t]*accTitle[ \t]*:[ \t]*\S/m.test(kalla) ? [] : ['accTitle']),
      ...(/^[ \t]*accDescr[ \t]*(?::[ \t]*\S|\{\s*[^\s}])/m.test(kalla) ? [] : ['accDescr']),
    ];
    const text = `Diagrammet saknar ${saknas.join(' och ')}.`;
    return [
      ...(saknas.length === 0 || kalla.trim() === ''
        ? []
        : [problem('MERMAID-TEXT', post.fil, stangsel, text)]),
      ...dolda(kalla).map(({ index, sagt }) =>
        problem('FIL-TECKEN', post.fil, platsIStangsel(stangsel, index), sagt),
      ),
      ...klickanrop(kalla).map((index) =>
        problem('MERMAID-FEL', post.fil, platsIStangsel(stangsel, index), ANROP),
      ),
    ];
  });
}

/** Mermaid writes codes with # in the place of &: #8238; #lrm; */
function dolda(kalla: string): { index: number; sagt: string }[] {
  return [...kalla.matchAll(/#(\d{1,7}|[a-zA-Z]{1,31});/g)].flatMap(
    ({ 0: hela, 1: kod = '', index }) => {
      const sagt = osynligKod(/^\d/.test(kod) ? `#${kod}` : kod, hela);
      return sagt ? [{ index, sagt }] : [];
    },
  );
}
