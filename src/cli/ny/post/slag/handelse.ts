import { narLista } from '../../../../tid/nar.ts';
import { TIDSHJALP, tidUrOrd } from '../tid.ts';
import { flervalsfraga, ider, sammanfattningsfraga, valfraga } from '../fragor.ts';
import type { Postslag } from '../postslag.ts';

export const NY_HANDELSE: Postslag = {
  ord: 'handelse',
  samling: 'arshjul',
  namn: 'Händelsens namn',
  exempel: 'Dialog om budgeten',
  om: 'en händelse i årshjulet',
  fragor: (underlag) => [
    valfraga('slag', 'Slag av händelse', () => underlag.val('handelseslag')),
    {
      namn: 'nar',
      text: 'När, till exempel november, senast 15 april, januari–mars, vecka 20, kvartal 2 eller okänd',
      prova: tid,
    },
    flervalsfraga('aktorer', 'Vem som gör det', () => underlag.val('roller')),
    sammanfattningsfraga(),
  ],
  varden: ({ slag, nar = '', aktorer, sammanfattning }) => ({
    slag,
    nar: tidUrOrd(nar),
    sammanfattning,
    aktorer: ider(aktorer),
  }),
};

/** The words are kept: they are read once more when the file is written. */
function tid(skrivet: string): { varde: string } | { fel: string } {
  const last = tidUrOrd(skrivet);
  if (!last) return { fel: `”${skrivet}” går inte att läsa som en tid. ${TIDSHJALP}` };
  const provad = narLista.safeParse(last);
  return provad.success
    ? { varde: skrivet }
    : { fel: provad.error.issues[0]?.message ?? TIDSHJALP };
}
