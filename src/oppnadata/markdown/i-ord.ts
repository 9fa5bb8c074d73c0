/** What the program draws in a text, in words: made from the same facts as the picture. */
import type { List, RootContent } from 'mdast';
import { allaDiagram } from '../../diagram/alla.ts';
import type { Enkelrad } from '../../diagram/enkelt/index.ts';
import { beslutslista } from '../../modell/beslut.ts';
import { toppmalI } from '../../modell/maltrad.ts';
import { registerrader } from '../../modell/register.ts';
import {
  kedjansNivaer,
  ledamoterI,
  mottagarlista,
  rollerAv,
  slagnamn,
  tidsord,
  valda,
} from '../../modell/tabeller.ts';
import type { Handbok, Mal, Roll, Styrdokument } from '../../modell/typer.ts';
import { datumIOrd } from '../../modell/uppgifter/index.ts';
import type { Versionsblock } from '../../schema/versioner.ts';
import {
  enkelLista,
  fet,
  lank,
  lista,
  noder,
  nodlank,
  stycke,
  tabell,
  text,
  type Markdownrad,
  type TillAdress,
} from './delar.ts';
import { stegen } from './steg.ts';

type Infogat = Extract<Versionsblock, { slag: 'infogat' }>;

/** Nothing of what is not part of this edition. */
export function iOrd({ namn, attribut }: Infogat, bok: Handbok, till: TillAdress): RootContent[] {
  const skriv = Object.hasOwn(ORD, namn) ? ORD[namn] : undefined;
  return skriv ? skriv(attribut, bok, till) : [];
}

type Iord = (attribut: Record<string, string>, bok: Handbok, till: TillAdress) => RootContent[];

const ORD: Record<string, Iord> = {
  Linje: () => [{ type: 'thematicBreak' }],
  Kod: ({ kalla = '', sprak }) => [{ type: 'code', lang: sprak ?? null, value: kalla }],
  Diagram: ({ kalla = '' }) => [{ type: 'code', lang: 'mermaid', value: kalla }],
  Bild: ({ fil = '', alt = '' }, bok) =>
    bok.bilder.has(fil) ? [stycke([{ type: 'emphasis', children: [text(`Bild: ${alt}`)] }])] : [],
  Malkedja: (_, bok, till) => nivatabell(bok, till),
  Nivatabell: (_, bok, till) => nivatabell(bok, till),
  Maltrad: ({ mal }, bok, till) => maltrad(bok, till, mal),
  Dokumenthierarki: ({ kategori }, bok, till) => dokumenttrad(bok, till, kategori),
  Dokumentregister: (_, bok, till) => [register(bok, till)],
  Organisation: (_, bok, till) => [
    trad(
      bok.roller.filter(({ under }) => !under),
      till,
    ),
  ],
  Arshjul: (_, bok, till) => [handelsetabell(bok.arshjul, till)],
  Handelser: ({ visar = '' }, bok, till) => [handelsetabell(valda(bok, visar), till)],
  Mottagare: ({ slag = '' }, bok, till) => [
    tabell(
      ['Vem', 'Får del av'],
      mottagarlista(bok, slag).map(({ roll, handelser }) => [
        [nodlank(roll, till)],
        noder(handelser, till),
      ]),
    ),
  ],
  Roller: ({ slag = '', med }, bok, till) => roller(bok, till, slag, med),
  Ledamoter: ({ roll = '' }, bok) => [enkelLista(ledamoterI(bok, roll))],
  Vembeslutar: (_, bok, till) => [beslutstabell(bok, till)],
  Process: ({ id }, bok, till) => [
    ...bok.processer.filter((ett) => ett.id === id).flatMap((ett) => stegen(ett, till)),
  ],
  Enkelprocess: ({ id }, bok, till) => diagramord(bok, `enkel-process-${id}`, till),
  Enkelbild: ({ visar }, bok, till) => diagramord(bok, `enkel-${visar}`, till),
  Figur: ({ id }, bok, till) => diagramord(bok, `figur-${id}`, till),
};

function nivatabell(bok: Handbok, till: TillAdress): RootContent[] {
  return [
    tabell(
      ['Led', 'Beslutar', 'Bereder', 'Hur länge', 'Följs upp genom'],
      kedjansNivaer(bok).map((niva) => [
        [nodlank(niva, till)],
        niva.beslutasAv.length > 0 ? noder(niva.beslutasAv, till) : (niva.data.beslutNot ?? ''),
        niva.beredsAv.length > 0 ? noder(niva.beredsAv, till) : (niva.data.beredsNot ?? ''),
        niva.data.tidshorisont,
        niva.data.foljsUppGenom,
      ]),
    ),
  ];
}

/** Area by area, or one goal with what lies under it. */
function maltrad(bok: Handbok, till: TillAdress, id: string | undefined): RootContent[] {
  const ett = bok.hitta('mal', id);
  if (id !== undefined) return ett ? [trad([ett], till)] : [];
  if (bok.data.omraden.length === 0)
    return [
      trad(
        bok.mal.filter(({ under }) => !under),
        till,
      ),
    ];
  return bok.data.omraden.flatMap((omrade) => {
    const topp = toppmalI(bok, omrade.id);
    return topp.length > 0 ? [stycke([fet(omrade.namn)]), trad(topp, till)] : [];
  });
}

function dokumenttrad(bok: Handbok, till: TillAdress, kategori: string | undefined): RootContent[] {
  if (kategori === undefined)
    return [
      trad(
        bok.styrdokument.filter(({ under }) => !under),
        till,
      ),
    ];
  const egna = bok.styrdokument.filter((ett) => ett.kategori?.id === kategori);
  return [enkelLista(egna.map((ett) => [nodlank(ett, till)]))];
}

function trad(topp: readonly (Roll | Mal | Styrdokument)[], till: TillAdress): List {
  return lista(
    topp.map((nod) => ({
      rad: [nodlank(nod, till)],
      under: trad(nod.barn, till),
    })),
  );
}

export function register(bok: Handbok, till: TillAdress): RootContent {
  return tabell(
    ['Dokument', 'Typ', 'Kategori', 'Beslutat av', 'Datum', 'Ansvarig', 'Status'],
    registerrader(bok).map((rad) => [
      [nodlank(rad.dokument, till)],
      rad.typ,
      rad.kategori,
      rad.beslutadAv,
      datumIOrd(rad.datum),
      rad.ansvarig,
      rad.status,
    ]),
  );
}

export function handelsetabell(handelser: Handbok['arshjul'], till: TillAdress): RootContent {
  return tabell(
    ['När', 'Vad', 'Vem'],
    handelser.map((ett) => [tidsord(ett), [nodlank(ett, till)], noder(ett.aktorer, till)]),
  );
}

function roller(
  bok: Handbok,
  till: TillAdress,
  slag: string,
  med: string | undefined,
): RootContent[] {
  const rader = rollerAv(bok, slag, med);
  if (med === undefined) return [enkelLista(rader.map(({ roll }) => [nodlank(roll, till)]))];
  return [
    tabell(
      [slagnamn(bok, slag), slagnamn(bok, med)],
      rader.map(({ roll, under }): Markdownrad[] => [
        [nodlank(roll, till)],
        under.length > 0 ? noder(under, till) : '–',
      ]),
    ),
  ];
}

export function beslutstabell(bok: Handbok, till: TillAdress): RootContent {
  return tabell(
    ['Sak', 'Beslutar', 'Vad', 'När', 'Lagrum'],
    beslutslista(bok).map((ett): Markdownrad[] => [
      ett.arende,
      [nodlank(ett.roll, till)],
      ett.vad,
      ett.handelse ? tidsord(ett.handelse) : '',
      ett.lagrum ?? '',
    ]),
  );
}

/** What a small picture says: its name, what it shows, and what each box says. */
function diagramord(bok: Handbok, id: string, till: TillAdress): RootContent[] {
  const diagram = allaDiagram(bok).get(id);
  if (!diagram) return [];
  const { titel, beskrivning, ord } = diagram;
  const rader =
    ord.slag === 'enkel' ? ord.rader : ord.slag === 'figur' ? ord.figur.delar.map(figurdel) : [];
  return [
    stycke([fet(`${titel}.`), text(` ${beskrivning}`)]),
    ...(rader.length > 0 ? [enkelrader(rader, till)] : []),
  ];
}

function figurdel({
  namn,
  beskrivning,
}: {
  namn: string;
  beskrivning?: string | undefined;
}): Enkelrad {
  return { namn, text: beskrivning };
}

function enkelrader(rader: readonly Enkelrad[], till: TillAdress): List {
  return lista(
    rader.map(({ namn, text: sagt, lank: adress, under }) => ({
      rad: [adress ? lank(namn, till(adress)) : text(namn), ...(sagt ? [text(`: ${sagt}`)] : [])],
      under: under && enkelrader(under, till),
    })),
  );
}
