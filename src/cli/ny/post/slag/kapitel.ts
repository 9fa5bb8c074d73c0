import type { Svar } from '../../fragor.ts';
import { sammanfattningsfraga } from '../fragor.ts';
import { kapitelI, mellan, ordningen, syskon } from '../lasordning.ts';
import { SKRIV_HAR, type Postslag } from '../postslag.ts';
import type { Faltvarden } from '../skriv.ts';
import type { Underlag } from '../underlag.ts';
import { valjEn, vallista, type Val } from '../val.ts';

/** Answers that put a chapter first in a part, or first below a chapter. */
const FORST_I = 'forst-i-';
const FORST_UNDER = 'forst-under-';

export const NYTT_KAPITEL: Postslag = {
  ord: 'kapitel',
  samling: 'kapitel',
  namn: 'Kapitlets rubrik, utan nummer',
  exempel: 'Så prövar vi beslut',
  om: 'ett kapitel efter ett annat. --efter tar ett kapitel, forst-i-<del> eller forst-under-<kapitel>',
  fragor: (underlag) => [
    {
      namn: 'efter',
      text: 'Efter vilket kapitel det kommer',
      lista: () => vallista(platser(underlag)),
      forval: () => platser(underlag).at(-1)?.id,
      prova: (skrivet) =>
        valjEn(skrivet, skrivet.startsWith(FORST_UNDER) ? forstUnder(underlag) : platser(underlag)),
    },
    sammanfattningsfraga(),
  ],
  varden: (svar, underlag) => ({
    ...plats(svar, underlag),
    sammanfattning: svar['sammanfattning'],
  }),
  brod: SKRIV_HAR,
  mapp: (svar, underlag) => grannen(svar, underlag)?.rel.split('/').slice(1, -1).join('/') ?? '',
  sedan: (id) => [`npm run ny -- popular --kapitel ${id}    skriver kapitlets populärversion`],
};

/** Every place that is shown: first in each part, and after each chapter. */
function platser(underlag: Underlag): Val[] {
  return underlag.bok.delar.flatMap((del) => [
    { id: FORST_I + del.id, namn: `Först i delen ${del.namn}` },
    ...kapitelval(underlag, del.id),
  ]);
}

function kapitelval(underlag: Underlag, del: string): Val[] {
  return kapitelI(underlag, del).map(({ id, ra }) => ({ id, namn: String(ra['titel'] ?? id) }));
}

function forstUnder(underlag: Underlag): Val[] {
  return underlag.i('kapitel').map(({ id }) => ({ id: FORST_UNDER + id, namn: FORST_UNDER + id }));
}

/** The part, the chapter above, and the order: all from the one answer. */
function plats(svar: Svar, underlag: Underlag): Faltvarden {
  const { efter = '' } = svar;
  const alla = underlag.i('kapitel');
  if (efter.startsWith(FORST_I)) return forst(underlag, efter.slice(FORST_I.length), undefined);
  const over = alla.find(({ id }) => efter === FORST_UNDER + id);
  if (over) return forst(underlag, String(over.ra['del']), over.id);
  const fore = alla.find(({ id }) => id === efter)!;
  const del = String(fore.ra['del']);
  const { under } = fore.ra;
  const grannar = syskon(alla, del, under);
  const nasta = grannar[grannar.indexOf(fore) + 1];
  return { del, under, ordning: mellan(ordningen(fore), nasta && ordningen(nasta)) };
}

function forst(underlag: Underlag, del: string, under: string | undefined): Faltvarden {
  const nasta = syskon(underlag.i('kapitel'), del, under)[0];
  return { del, under, ordning: mellan(0, nasta && ordningen(nasta)) };
}

/** The chapter whose folder the new one goes to. */
function grannen({ efter = '' }: Svar, underlag: Underlag) {
  const del = efter.startsWith(FORST_I) ? efter.slice(FORST_I.length) : undefined;
  const id = efter.replace(FORST_UNDER, '');
  return underlag
    .i('kapitel')
    .find((post) => (del === undefined ? post.id === id : post.ra['del'] === del));
}
