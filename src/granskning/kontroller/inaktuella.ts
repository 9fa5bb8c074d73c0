/** Nothing points to a governing document that no longer applies, unless it also points to the one that has replaced it. */
import { SAMLINGAR } from '../../schema/index.ts';
import { lasLank } from '../../schema/lankar.ts';
import type { Bok } from '../bok.ts';
import { datan, inaktuellaDokument, type Inaktuellt } from '../ersatta.ts';
import type { Post, Stalle } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { bytOrd } from '../../innehall/falt/schemaord.ts';
import { varderVid } from './referenser.ts';

/** Where a file points to a governing document. */
interface Pekare extends Stalle {
  id: string;
  /** What stands before the id on the line. */
  fore?: string;
}

export function inaktuella(bok: Bok): Problem[] {
  const inaktuellt = inaktuellaDokument(bok);
  if (inaktuellt.size === 0) return [];
  return bok.poster.flatMap((post) => {
    if (talarOmForr(post, inaktuellt)) return [];
    const alla = pekare(post);
    const namnda = new Set(alla.map(({ id }) => id));
    return alla.flatMap((ett) => {
      const dokument = inaktuellt.get(ett.id);
      const kant = dokument?.nya.some((ny) => namnda.has(ny.id) || ny.id === post.id);
      return dokument && !kant ? [sag(bok, post, ett, dokument)] : [];
    });
  });
}

/** Documents that are gone themselves, and the evaluation: it judges what was. */
function talarOmForr({ samling, id }: Post, inaktuellt: Map<string, Inaktuellt>): boolean {
  return samling === 'utvardering' || (samling === 'styrdokument' && inaktuellt.has(id));
}

/** Fields and links. What a document replaces is gone, and says so. */
function pekare(post: Post): Pekare[] {
  const falt = Object.entries(SAMLINGAR[post.samling].referenser).flatMap(([monster, mal]) =>
    mal === 'styrdokument' && !monster.startsWith('ersat')
      ? varderVid(post.ra, monster).map(({ id, vag }) => ({ id, vag, rad: 1, kolumn: 1 }))
      : [],
  );
  const lankar = post.lankar.flatMap(({ adress, rad, kolumn }) => {
    const lank = lasLank(adress);
    return lank?.slag === 'dokument' ? [{ id: lank.id, rad, kolumn, fore: 'dokument:' }] : [];
  });
  return [...falt, ...lankar];
}

function sag(
  bok: Bok,
  post: Post,
  pekaren: Pekare,
  { post: gammalt, varfor, nya }: Inaktuellt,
): Problem {
  const plats = bok.stalle(post, pekaren);
  const ny = nya.length === 1 ? nya[0] : undefined;
  const text = `”${datan(gammalt)?.titel}” är ${varfor} och gäller inte längre.`;
  const under = pekaren.vag?.at(-1) === 'under';
  const atgard =
    ny && (under ? `Lägg dokumentet under ${ny.id}.` : `Peka på ${ny.id}, eller nämn det också.`);
  const { fore = '' } = pekaren;
  const rad = bok.rad(post, plats.rad);
  const rattad = ny && bytOrd(rad, plats.kolumn, fore + gammalt.id, fore + ny.id);
  return problem('DOKUMENT-INAKTUELLT', post.fil, plats, text, { atgard, rattad });
}
