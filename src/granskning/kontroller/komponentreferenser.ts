/** The ids in components lead somewhere: Process, Figur, Maltrad, Dokumenthierarki. */
import type { Bok } from '../bok.ts';
import { KOMPONENTER, type Komponentregel } from '../../innehall/brod/komponenter.ts';
import type { Problem } from '../../problem/problem.ts';
import { malFor, trasig } from '../referens.ts';

export function komponentreferenser(bok: Bok): Problem[] {
  return bok.poster.flatMap((post) =>
    post.komponenter.flatMap((komponent) =>
      Object.entries(komponent.attribut).flatMap(([namn, id]) => {
        const pekar = regeln(komponent.namn)?.attribut[namn]?.pekar;
        if (!pekar || id === '') return [];
        const mal = malFor(bok, pekar);
        return mal.finns(id) ? [] : [trasig(bok, post, mal, id, komponent)];
      }),
    ),
  );
}

/** A text may name anything, `constructor` too: mdx.ts tells what is no component. */
function regeln(namn: string): Komponentregel | undefined {
  return Object.hasOwn(KOMPONENTER, namn) ? KOMPONENTER[namn] : undefined;
}
