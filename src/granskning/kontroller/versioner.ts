/** The decided versions: none is taken away, exchanged or put in afterwards, and the latest decision is among them. */
import { OKAND } from '../../schema/delar.ts';
import type { VersionData } from '../../schema/versioner.ts';
import { arFalt } from '../../innehall/varde.ts';
import type { Post } from '../../innehall/post.ts';
import { iTidsordning } from '../../innehall/versionsordning.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import type { Bok } from '../bok.ts';

/** A version that fits its schema. What is wrong with the others is told where they are read. */
type Fryst = Post & { data: VersionData };

export function versioner(bok: Bok): Problem[] {
  const poster = [...bok.samling('versioner').values()];
  const frysta = iTidsordning(poster.filter((post): post is Fryst => post.data !== undefined));
  // A version that cannot be read is told of there; nothing can be said of a chain with a hole in it.
  const hela = frysta.length === poster.length;
  return [
    ...frysta.flatMap((post) => filnamnet(post)),
    ...frysta.flatMap((post) => organet(bok, post, frysta)),
    ...(hela ? kedjan(bok, frysta) : []),
    ...(hela ? senaste(bok, frysta) : []),
  ];
}

/** The name of the file is the day of the decision; the second on a day has -2. */
function filnamnet({ id, fil, data }: Fryst): Problem[] {
  const { datum } = data.beslut;
  if (new RegExp(`^${datum}(?:-[2-9])?$`).test(id)) return [];
  const text =
    datum === OKAND
      ? 'En fryst version måste ha ett datum för beslutet.'
      : `Filen heter ${id}.json, men beslutet är från ${datum}.`;
  return [sag(fil, text)];
}

/** Who decided is a role of today, or one that the handbook had in some version. */
function organet(bok: Bok, post: Fryst, frysta: Fryst[]): Problem[] {
  const { organ } = post.data.beslut;
  const fanns = frysta.some(({ data }) =>
    data.poster.some(({ samling, id }) => samling === 'roller' && id === organ),
  );
  if (organ === OKAND || fanns || bok.samling('roller').has(organ)) return [];
  const text = `Rollen "${organ}", som beslutade, finns inte.`;
  const atgard = `Lägg tillbaka filen roller/${organ}.mdx. Den frysta versionen går inte att ändra.`;
  return [problem('ROLL-SAKNAS', post.fil, bok.plats(post, ['beslut', 'organ']), text, { atgard })];
}

function kedjan(bok: Bok, frysta: Fryst[]): Problem[] {
  const kanda = new Set(frysta.map(({ data }) => data.sha256));
  return frysta.flatMap((post, nr) => {
    const { foregaende } = post.data;
    const fore = frysta[nr - 1];
    if (foregaende === (fore?.data.sha256 ?? null)) return [];
    const plats = bok.plats(post, ['foregaende']);
    return [problem('VERSION-KEDJA', post.fil, plats, brottet(foregaende, fore, kanda))];
  });
}

function brottet(foregaende: string | null, fore: Fryst | undefined, kanda: Set<string>): string {
  if (foregaende === null)
    return `Versionen säger att den är den första, men ${fore?.rel ?? ''} är äldre. Den har lagts in i efterhand.`;
  if (!kanda.has(foregaende))
    return `Versionen före saknas eller har bytts ut: ingen har kontrollsumman ${foregaende.slice(0, 12)}….`;
  return `Versionen pekar inte på den som är närmast före${fore ? `, ${fore.rel}` : ''}. En version har lagts in i efterhand eller fått ett annat datum.`;
}

/** The decision that handbok.yaml tells of is frozen too, where earlier ones are: so it shows when the last is taken away. */
function senaste(bok: Bok, frysta: Fryst[]): Problem[] {
  const { beslut } = bok.handbok.ra;
  const datum = arFalt(beslut) ? beslut['datum'] : undefined;
  if (frysta.length === 0 || typeof datum !== 'string' || !/^\d/.test(datum)) return [];
  if (frysta.some(({ data }) => data.beslut.datum === datum)) return [];
  const text = `Handboken beslutades ${datum}, men ingen version från den dagen är fryst.`;
  const plats = bok.plats(bok.handbok, ['beslut', 'datum']);
  return [problem('VERSION-FATTAS', bok.handbok.fil, plats, text)];
}

function sag(fil: string, text: string): Problem {
  return problem('VERSION-KEDJA', fil, { rad: 1, kolumn: 1 }, text);
}
