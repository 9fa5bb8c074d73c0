/** A question whose answer rests on fields of the handbook says what they say. */
import type { Vag } from '../../innehall/framsida/framsida.ts';
import type { Post } from '../../innehall/post.ts';
import { bytOrd } from '../../innehall/falt/schemaord.ts';
import type { FragaData } from '../../schema/fragor.ts';
import type { UtbildningData } from '../../schema/utbildning.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import type { Bok } from '../bok.ts';
import { lasFacit, type Facitfel, type Faltvarde } from '../facit/falt.ts';
import { pastaende } from '../facit/pastaende.ts';
import { provaFraga } from '../facit/prova.ts';

export function facit(bok: Bok): Problem[] {
  return [...bok.samling('utbildning').values()].flatMap((post) =>
    ((post.data as UtbildningData | undefined)?.fragor ?? []).flatMap((fraga, nr) =>
      iFraga(bok, post, fraga, nr),
    ),
  );
}

function iFraga(bok: Bok, post: Post, fraga: FragaData, nr: number): Problem[] {
  const lasta = fraga.facit.map((facit) => ({ facit, varden: lasFacit(bok, facit) }));
  const saknade = lasta.flatMap(({ facit, varden }, plats) =>
    'fel' in varden ? [saknas(bok, post, ['fragor', nr, 'facit', plats], facit, varden)] : [],
  );
  if (saknade.length > 0) return saknade;
  const perFacit = lasta.map(({ varden }) =>
    'fel' in varden ? [] : varden.map((ett) => pastaende(bok, ett)),
  );
  if (perFacit.some((ett) => ett.length === 0)) return [];
  return provaFraga(bok, fraga, perFacit).map(({ facit: plats, text, falt }) =>
    olika(bok, post, ['fragor', nr, 'facit', plats], text, falt),
  );
}

function saknas(bok: Bok, post: Post, vag: Vag, skrivet: string, fel: Facitfel): Problem {
  const plats = bok.plats(post, vag);
  const rad = bok.rad(post, plats.rad);
  const rattad = fel.rattat && bytOrd(rad, plats.kolumn, skrivet, fel.rattat);
  const text = `Facit "${skrivet.slice(0, 80)}": ${fel.fel}`;
  return problem('FACIT-SAKNAS', post.fil, plats, text, { rattad });
}

function olika(bok: Bok, post: Post, vag: Vag, text: string, falt?: Faltvarde): Problem {
  const plats = bok.plats(post, vag);
  const atgard =
    falt &&
    `Ändra svaret, eller rätta fältet i ${falt.post.fil}, rad ${bok.plats(falt.post, falt.vag).rad}.`;
  return problem('FACIT-OLIKA', post.fil, plats, text, { atgard });
}
