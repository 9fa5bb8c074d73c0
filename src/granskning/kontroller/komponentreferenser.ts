/** The ids in components lead somewhere: Process, Figur, Maltrad, Handelser. */
import type { Bok } from '../bok.ts';
import { iderI, KOMPONENTER, type Komponentregel } from '../../innehall/brod/komponenter.ts';
import type { Problem } from '../../problem/problem.ts';
import { malFor, trasig } from '../referens.ts';

export function komponentreferenser(bok: Bok): Problem[] {
  return bok.poster.flatMap((post) =>
    post.komponenter.flatMap((komponent) =>
      Object.entries(komponent.attribut).flatMap(([namn, varde]) => {
        const { pekar, flera } = regeln(komponent.namn)?.attribut[namn] ?? {};
        if (!pekar || varde === '') return [];
        const mal = malFor(bok, pekar);
        const ider = flera ? iderI(varde) : [varde];
        return ider
          .filter((id) => !mal.finns(id))
          .map((id) => trasig(bok, post, mal, id, komponent));
      }),
    ),
  );
}

/** A text may name anything, `constructor` too: mdx.ts tells what is no component. */
function regeln(namn: string): Komponentregel | undefined {
  return Object.hasOwn(KOMPONENTER, namn) ? KOMPONENTER[namn] : undefined;
}
