/** Each goal has a parent on the level above, and something below it or an explanation. */
import type { MalData } from '../../schema/mal.ts';
import type { MalkedjaData } from '../../schema/malkedja.ts';
import type { Bok } from '../bok.ts';
import type { Post } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';

const START = { rad: 1, kolumn: 1 };

type Nivaer = Map<string, MalkedjaData>;

export function mal(bok: Bok): Problem[] {
  const nivaer: Nivaer = new Map();
  for (const post of bok.samling('malkedja').values())
    if (post.data) nivaer.set(post.id, post.data as MalkedjaData);
  const alla = [...bok.samling('mal').values()].filter((post) => post.data !== undefined);
  const anvanda = new Set([...bok.samling('mal').values()].map((post) => String(post.ra['niva'])));
  const allaLasta = [...bok.samling('mal').values()].every(
    (post) => Object.keys(post.ra).length > 0,
  );
  const foraldrar = new Set(
    bok.poster.flatMap((post) => (post.samling === 'mal' ? [String(post.ra['under'])] : [])),
  );
  return alla.flatMap((post) => {
    const niva = nivaer.get(data(post).niva);
    if (!niva || niva.sidoniva) return [];
    return [
      ...over(bok, post, niva, nivaer, anvanda),
      ...(allaLasta ? under(post, niva, nivaer, foraldrar) : []),
    ];
  });
}

function data(post: Post): MalData {
  return post.data as MalData;
}

/** The nearest level above that has any goals: a vision is often told only on its level's own page. */
function nivaOver(
  niva: MalkedjaData,
  nivaer: Nivaer,
  anvanda: Set<string>,
): [string, MalkedjaData] | undefined {
  const ovan = [...nivaer].filter(
    ([id, ett]) => !ett.sidoniva && ett.ordning < niva.ordning && anvanda.has(id),
  );
  return ovan.sort((a, b) => b[1].ordning - a[1].ordning)[0];
}

function over(
  bok: Bok,
  post: Post,
  niva: MalkedjaData,
  nivaer: Nivaer,
  anvanda: Set<string>,
): Problem[] {
  const { under: foralder, overNot } = data(post);
  const ovan = nivaOver(niva, nivaer, anvanda);
  if (overNot || (!ovan && !foralder)) return [];
  if (!foralder) {
    const text = `Målet har inget mål över sig på nivån "${ovan?.[0]}". Ange under, eller förklara i överNot.`;
    return [problem('MAL-OVER', post.fil, START, text)];
  }
  const over = bok.samling('mal').get(foralder);
  const overNiva = over && nivaer.get(String(over.ra['niva']));
  if (!overNiva || (ovan && overNiva.ordning === ovan[1].ordning)) return [];
  const text = `"${foralder}" ligger på nivån "${String(over.ra['niva'])}", inte på nivån närmast ovanför${ovan ? ` ("${ovan[0]}")` : ''}. Förklara i överNot.`;
  return [problem('MAL-OVER', post.fil, bok.plats(post, ['under']), text)];
}

function under(post: Post, niva: MalkedjaData, nivaer: Nivaer, foraldrar: Set<string>): Problem[] {
  const arLagst = ![...nivaer.values()].some((ett) => !ett.sidoniva && ett.ordning > niva.ordning);
  if (!niva.kravUnder || arLagst || data(post).ingetUnder || foraldrar.has(post.id)) return [];
  return [
    problem(
      'MAL-UNDER',
      post.fil,
      START,
      'Inget ligger under målet. Lägg till det som förverkligar det, eller förklara i ingetUnder.',
    ),
  ];
}
