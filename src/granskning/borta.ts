/** Pages that have been published and are not there any more: what is said of them, whoever remembers them. */
import { SAMLINGAR, type Samling } from '../schema/index.ts';
import { narmast } from '../svenska/forslag.ts';
import { LANKSLAG } from '../schema/lankar.ts';
import type { Omdirigering } from '../schema/omdirigeringar.ts';
import type { Post } from '../innehall/post.ts';
import { problem, type Problem } from '../problem/problem.ts';

/** A page that readers have been able to reach. */
export interface Publicerad {
  samling: Samling;
  id: string;
  /** What it was called, where that is known. */
  namn?: string;
}

/** What the pages are looked for in. */
export interface Bortahandbok {
  /** Where they were: "i den beslutade versionen 2018-12-18". */
  fanns: string;
  /** handbok.yaml, as it is written in messages. */
  fil: string;
  poster: readonly Post[];
  lista: readonly Omdirigering[];
}

/** The id of what has the page's name today, or else an id that is nearly its own. */
function arvtagare(
  { samling, id, namn }: { samling: Samling; id: string; namn: string | undefined },
  poster: readonly Post[],
): string | undefined {
  const egna = poster.filter((post) => post.samling === samling);
  const falt = SAMLINGAR[samling].namn;
  const sammaNamn = egna.find(({ ra }) => namn !== undefined && ra[falt] === namn);
  return (
    sammaNamn?.id ??
    narmast(
      id,
      egna.map((post) => post.id),
    )
  );
}

/** One problem a page that is gone and that no redirect leads on from. */
export function bortaSidor(
  sidor: readonly Publicerad[],
  { fanns, fil, poster, lista }: Bortahandbok,
): Problem[] {
  const finns = new Set(poster.map(({ samling, id }) => `${samling}:${id}`));
  const leder = new Set(lista.map(({ fran }) => fran));
  return sidor.flatMap(({ samling, id, namn }) => {
    const slag = Object.keys(LANKSLAG).find((ett) => LANKSLAG[ett]?.samling === samling);
    const mapp = slag && LANKSLAG[slag]?.mapp;
    const lank = `${slag}:${id}`;
    if (!mapp || finns.has(`${samling}:${id}`) || leder.has(lank)) return [];
    const sida = namn === undefined ? lank : `${lank} (”${namn}”)`;
    const text = `Sidan ${sida} fanns ${fanns}, men finns inte längre. Sparade länkar till /${mapp}/${id}/ leder ingenstans.`;
    const atgard = `Har sidan bytt namn? Lägg tillbaka filen och kör npm run byt-namn -- ${slag} ${id} nytt-id. Annars, skriv under omdirigeringar vart den gamla adressen ska leda.`;
    const ny = arvtagare({ samling, id, namn }, poster);
    const rattad = `  - { från: "${lank}", till: ${ny ? `"${slag}:${ny}"` : `/${mapp}/`} }`;
    return [problem('SIDA-BORTA', fil, { rad: 1, kolumn: 1 }, text, { atgard, rattad })];
  });
}
