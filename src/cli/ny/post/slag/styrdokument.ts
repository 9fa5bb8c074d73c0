import { typerI } from '../../../../granskning/kontroller/dokumenttyp.ts';
import { OKAND } from '../../../../schema/delar.ts';
import type { Svar } from '../../fragor.ts';
import { dagfraga, sammanfattningsfraga, valfraga } from '../fragor.ts';
import type { Postslag } from '../postslag.ts';
import type { Underlag } from '../underlag.ts';

/** The answer that says that a document is not decided yet. */
const NEJ = 'nej';

export const NYTT_STYRDOKUMENT: Postslag = {
  ord: 'styrdokument',
  samling: 'styrdokument',
  namn: 'Dokumentets titel',
  exempel: 'Riktlinje för upphandling',
  om: 'ett styrdokument',
  fragor: (underlag) => [
    valfraga(
      'typ',
      'Dokumenttyp',
      () => underlag.val('dokumenttyper'),
      (svar) => typen(svar, underlag),
    ),
    {
      ...valfraga(
        'under',
        'Dokumentet närmast ovanför',
        () => underlag.val('styrdokument'),
        (svar) => ovanfor(svar, underlag),
      ),
      stalls: () => underlag.i('styrdokument').length > 0,
    },
    sammanfattningsfraga(),
    dagfraga('datum', 'Beslutets dag, eller nej om det inte är beslutat', [NEJ, OKAND], NEJ),
    valfraga(
      'organ',
      'Vem som beslutar det',
      () => underlag.valEllerOkand('roller'),
      (svar) => brukarBesluta(svar, underlag),
    ),
    valfraga(
      'ansvarig',
      'Vem som ansvarar för dokumentet',
      () => underlag.valEllerOkand('roller'),
      () => OKAND,
    ),
  ],
  varden: ({ typ, under, sammanfattning, datum, organ, ansvarig }) => ({
    typ,
    under,
    sammanfattning,
    beslut: {
      organ,
      datum: datum === NEJ ? OKAND : datum,
      paragraf: OKAND,
      diarienummer: OKAND,
    },
    dokumentansvarig: ansvarig,
    ...(datum === NEJ ? { underArbete: true } : {}),
  }),
};

/** The kind that the title names: by the words of handbok.yaml, else by the name of the kind. */
function typen({ titel = '' }: Svar, { bok }: Underlag): string | undefined {
  const ord = bok.dokumenttyper.flatMap(({ id, namn, titelord }) =>
    [...titelord, namn].map((ett) => ({ ord: ett.toLowerCase(), typ: id })),
  );
  return typerI(titel.toLowerCase(), ord)[0]?.typ;
}

/** Where at least half of the documents of the kind lie, or else the one on top. */
function ovanfor({ typ }: Svar, underlag: Underlag): string | undefined {
  const alla = underlag.i('styrdokument');
  const rot = alla.find(({ ra }) => ra['under'] === undefined)?.id;
  const andras = alla.flatMap(({ ra }) =>
    ra['typ'] === typ && typeof ra['under'] === 'string' ? [ra['under']] : [],
  );
  const antal = (id: string) => andras.filter((ett) => ett === id).length;
  const vanligast = andras.toSorted((a, b) => antal(b) - antal(a))[0];
  return vanligast && antal(vanligast) * 2 >= andras.length ? vanligast : rot;
}

function brukarBesluta({ typ }: Svar, { bok }: Underlag): string {
  return bok.dokumenttyper.find(({ id }) => id === typ)?.beslutasAv[0] ?? OKAND;
}
