/** The diagrams of the examples on the pages for editors. They are drawn as an author's own, but apart from the handbook's. */
import { lasInne } from '../granskning/index.ts';
import { EXEMPEL, visatI } from '../modell/exempel/index.ts';
import { ihagkommet } from '../modell/lasspar.ts';
import type { Handbok } from '../modell/typer.ts';
import { franStangsel, type Diagram } from './alla.ts';
import { stangsel } from './kallor/stangsel.ts';

const HEMMA = { namn: 'För redaktörer: diagram', adress: '/redaktor/diagram/' };

/** The diagrams in the examples, by id. Made once for each handbook that is read. */
export const exempeldiagram: (bok: Handbok) => Map<string, Diagram> = ihagkommet((bok) => {
  const alla = EXEMPEL.flatMap((exempel) =>
    lasInne(visatI(bok, exempel).kalla).stangslar.map(({ kalla }): Diagram => ({
      ...franStangsel(stangsel(`exempel-${exempel.id}`, HEMMA, kalla)),
      exempel: true,
    })),
  );
  return new Map(alla.map((ett) => [ett.id, ett]));
});
