/** Each level of the goal chain says who decides, who prepares, how far it looks and how it is followed up. */
import { textI, type Bok } from '../bok.ts';
import type { Kod } from '../../problem/koder.ts';
import type { Post } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';

const START = { rad: 1, kolumn: 1 };
const UTFYLLNAD = /^(?:[-–—.…?x]+|todo|tbd|saknas|okänd|okand|ingen|inget)\.?$/i;

export function malkedja(bok: Bok): Problem[] {
  return [...bok.samling('malkedja').values()].flatMap((post) => {
    if (Object.keys(post.ra).length === 0) return [];
    return [
      ...roller(
        post,
        'NIVA-BESLUT',
        'beslutasAv',
        'beslutNot',
        'Nivån säger inte vem som beslutar',
      ),
      ...roller(
        post,
        'NIVA-BEREDNING',
        'beredsAv',
        'beredsNot',
        'Nivån säger inte vem som bereder',
      ),
      ...uppgift(bok, post, 'tidshorisont'),
      ...uppgift(bok, post, 'foljsUppGenom'),
    ];
  });
}

function roller(post: Post, kod: Kod, falt: string, not: string, text: string): Problem[] {
  const lista = post.ra[falt];
  if ((Array.isArray(lista) && lista.length > 0) || textI(post, not)?.trim()) return [];
  return [problem(kod, post.fil, START, `${text}. Ange ${falt}, eller förklara i ${not}.`)];
}

function uppgift(bok: Bok, post: Post, falt: string): Problem[] {
  const text = textI(post, falt)?.trim();
  if (!text || !UTFYLLNAD.test(text)) return [];
  const vad = `"${text}" i ${falt} säger inget. Skriv vad som gäller, eller vad källan inte säger.`;
  return [problem('NIVA-UPPGIFT', post.fil, bok.plats(post, [falt]), vad)];
}
