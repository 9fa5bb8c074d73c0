/** A handbook is decided or proposed, never both; and what is proposed is not decided, nor in force. */
import type { Bok } from '../bok.ts';
import { OKAND } from '../../schema/delar.ts';
import { arFalt } from '../../innehall/varde.ts';
import type { Kalla } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';

export function forslag(bok: Bok): Problem[] {
  return [
    ...handboken(bok),
    ...[...bok.samling('styrdokument').values()].flatMap((post) => dokumentet(bok, post)),
  ];
}

function handboken(bok: Bok): Problem[] {
  const { handbok } = bok;
  if (!bok.handbokLast) return [];
  if ('forslag' in handbok.ra)
    return [
      ...('beslut' in handbok.ra ? [sag(bok, handbok, ['beslut'], 'ett beslut')] : []),
      ...giltigheten(bok, handbok),
    ];
  if ('beslut' in handbok.ra) return [];
  const text = 'Handboken har varken beslut eller förslag.';
  return [problem('BESLUT-SAKNAS', handbok.fil, { rad: 1, kolumn: 1 }, text)];
}

function dokumentet(bok: Bok, post: Kalla): Problem[] {
  if (post.ra['forslag'] !== 'antas') return [];
  const { beslut } = post.ra;
  const beslutat = arFalt(beslut) && arKand(beslut['datum']);
  return [
    ...(beslutat ? [sag(bok, post, ['beslut', 'datum'], 'en dag då det beslutades')] : []),
    ...giltigheten(bok, post),
  ];
}

function giltigheten(bok: Bok, kalla: Kalla): Problem[] {
  const { galler } = kalla.ra;
  if (!arFalt(galler)) return [];
  return ['fran', 'till']
    .filter((falt) => arKand(galler[falt]))
    .map((falt) => sag(bok, kalla, ['galler', falt], 'en tid då det gäller'));
}

function sag(bok: Bok, kalla: Kalla, vag: string[], vad: string): Problem {
  const vem = kalla === bok.handbok ? 'Handboken' : 'Dokumentet';
  const text = `${vem} är ett förslag, men har ${vad}.`;
  return problem('FORSLAG-BESLUTAT', kalla.fil, bok.plats(kalla, vag), text);
}

function arKand(varde: unknown): boolean {
  return varde !== undefined && varde !== OKAND && varde !== 'okand';
}
