/** Every code that granskningen can report, each with its page of help. */
import { andringsforslagKoder } from './koder/andringsforslag.ts';
import { arKoder } from './koder/ar.ts';
import { bilagaKoder } from './koder/bilaga.ts';
import { bildKoder } from './koder/bild.ts';
import { brodKoder } from './koder/brod.ts';
import { dokumentKoder } from './koder/dokument.ts';
import { filKoder } from './koder/fil.ts';
import { fragaKoder } from './koder/fraga.ts';
import { framsidaKoder } from './koder/framsida.ts';
import { internKoder } from './koder/intern.ts';
import { jamforelseKoder } from './koder/jamforelse.ts';
import { lagrumKoder } from './koder/lagrum.ts';
import { lankKoder } from './koder/lank.ts';
import { malKoder } from './koder/mal.ts';
import { mdxKoder } from './koder/mdx.ts';
import { mermaidKoder } from './koder/mermaid.ts';
import { personKoder } from './koder/person.ts';
import { popularKoder } from './koder/popular.ts';
import { referensKoder } from './koder/referens.ts';
import { scenarioKoder } from './koder/scenario.ts';
import { textKoder } from './koder/text.ts';
import { utbildningskoder } from './koder/utbildning.ts';
import { versionKoder } from './koder/version.ts';
import type { Kodsida } from './koder/typ.ts';

export const KODER = {
  ...filKoder,
  ...framsidaKoder,
  ...referensKoder,
  ...dokumentKoder,
  ...andringsforslagKoder,
  ...malKoder,
  ...utbildningskoder,
  ...arKoder,
  ...lagrumKoder,
  ...jamforelseKoder,
  ...lankKoder,
  ...internKoder,
  ...bildKoder,
  ...bilagaKoder,
  ...brodKoder,
  ...scenarioKoder,
  ...textKoder,
  ...mdxKoder,
  ...mermaidKoder,
  ...personKoder,
  ...popularKoder,
  ...fragaKoder,
  ...versionKoder,
} as const satisfies Record<string, Kodsida>;

export type Kod = keyof typeof KODER;

/** The table as a list, in the order of the groups: for pages of help. */
export const KODLISTA: (Kodsida & { id: Kod })[] = Object.entries(KODER).map(([id, sida]) => ({
  id: id as Kod,
  ...sida,
}));

/** Whether a word, in any case, is a code. */
export function arKod(ord: string): ord is Kod {
  return Object.hasOwn(KODER, ord);
}
