import { inneAv, type Bildfil, type Resultat } from '../granskning/index.ts';
import { SAMLINGAR, type Samling } from '../schema/index.ts';
import { LANKSLAG } from '../schema/lankar.ts';
import type { Nar } from '../tid/nar.ts';
import { manaderna } from './ar/aret.ts';
import { knytHanvisningar } from './hanvisningar.ts';
import { ordnaKapitel } from './kapitel.ts';
import { jamfor, sorteraPa } from './ordning.ts';
import { statusFor } from './status.ts';
import type {
  AnyNod,
  Handbok,
  Handelse,
  Kapitel,
  Mal,
  Niva,
  NodAv,
  Ramaterial,
  Rapost,
  Roll,
  Styrdokument,
} from './typer.ts';

/**
 * Joins the files of a handbook to linked objects: parents and children, numbers,
 * status, and links both ways. Expects checked content; a reference that leads
 * nowhere is left out rather than thrown on, since granskning has reported it.
 */
export function byggHandbok({ handbok, poster, bilder = [] }: Ramaterial): Handbok {
  const noder = new Map<string, AnyNod>();
  for (const post of poster) noder.set(`${post.samling}:${post.id}`, tillNod(post));
  const hitta = <S extends Samling>(samling: S, id: string | undefined) =>
    id === undefined ? undefined : (noder.get(`${samling}:${id}`) as NodAv<S> | undefined);
  const alla = <S extends Samling>(samling: S) =>
    [...noder.values()].filter((nod) => nod.samling === samling) as unknown as NodAv<S>[];

  const kapitel = alla('kapitel');
  const delar = ordnaKapitel(handbok, kapitel);
  const bok: Handbok = {
    data: handbok,
    delar,
    kapitel: delar.flatMap((del) => del.kapitel.flatMap(medBarn)),
    popular: [...alla('popular')].sort((a, b) => a.data.ordning - b.data.ordning),
    roller: knytRoller(
      alla('roller'),
      hitta,
      handbok.rollslag.map((slag) => slag.id),
    ),
    styrdokument: knytDokument(alla('styrdokument'), hitta, handbok),
    malkedja: [...alla('malkedja')].sort(
      (a, b) => a.data.ordning - b.data.ordning || jamfor(a.id, b.id),
    ),
    mal: knytMal(alla('mal'), hitta, handbok),
    arshjul: knytHandelser(alla('arshjul'), hitta),
    processer: sorteraPa(alla('processer'), (nod) => nod.namn),
    ordlista: sorteraPa(alla('ordlista'), (nod) => nod.namn),
    utbildning: [...alla('utbildning')].sort((a, b) => a.data.ordning - b.data.ordning),
    utvardering: [...alla('utvardering')].sort((a, b) => a.data.ordning - b.data.ordning),
    versioner: alla('versioner').sort((a, b) =>
      a.data.beslut.datum.localeCompare(b.data.beslut.datum),
    ),
    bilder: visade(bilder, poster),
    hitta,
  };
  knytHanvisningar(bok);
  return bok;
}

/** Only what a text shows is published: a picture of an internal chapter is not part of a public handbook. */
function visade(bilder: Bildfil[], poster: Rapost[]): Handbok['bilder'] {
  const visas = new Set(poster.flatMap(({ inne }) => inne.bilder.map((bild) => bild.adress)));
  return new Map(bilder.filter(({ rel }) => visas.has(rel)).map((bild) => [bild.rel, bild]));
}

/** What a handbook is made of, from a reading that granskning has let through. */
export function ramaterialUr({ handbokData, poster, bilder }: Resultat): Ramaterial {
  if (!handbokData) throw new Error('handbok.yaml följer inte sitt schema.');
  return {
    handbok: handbokData,
    bilder,
    poster: poster.map((post) => ({
      samling: post.samling,
      id: post.id,
      data: post.data as Rapost['data'],
      inne: inneAv(post),
    })),
  };
}

type Hitta = Handbok['hitta'];

/** A chapter and all below it, in reading order. */
export function medBarn(kapitel: Kapitel): Kapitel[] {
  return [kapitel, ...kapitel.barn.flatMap(medBarn)];
}

function tillNod(post: Rapost): AnyNod {
  const data = post.data as Record<string, unknown>;
  const mapp =
    Object.values(LANKSLAG).find((slag) => slag.samling === post.samling)?.mapp ?? post.samling;
  return {
    samling: post.samling,
    id: post.id,
    namn: String(data[SAMLINGAR[post.samling].namn]),
    adress: `/${mapp}/${post.id}/`,
    data: post.data,
    inne: post.inne,
    omnamnd: [],
    barn: [],
    handelser: [],
    mal: [],
  } as unknown as AnyNod;
}

function knytRoller(roller: Roll[], hitta: Hitta, slagordning: string[]): Roll[] {
  const ordnade = sorteraPa(roller, (roll) => roll.namn).sort(
    (a, b) => slagordning.indexOf(a.data.slag) - slagordning.indexOf(b.data.slag),
  );
  for (const roll of ordnade) {
    roll.under = hitta('roller', roll.data.under);
    roll.under?.barn.push(roll);
  }
  return ordnade;
}

function knytDokument(
  dokument: Styrdokument[],
  hitta: Hitta,
  handbok: Ramaterial['handbok'],
): Styrdokument[] {
  const ordnade = sorteraPa(dokument, (ett) => ett.namn);
  for (const ett of ordnade) {
    const typ = handbok.dokumenttyper.find((t) => t.id === ett.data.typ);
    const kategori = handbok.kategorier.find((k) => k.id === (ett.data.kategori ?? typ?.kategori));
    ett.typnamn = typ?.namn ?? ett.data.typ;
    ett.kategori = { id: kategori?.id ?? '', namn: kategori?.namn ?? '' };
    const ersatt = ett.data.ersattAv.some((id) =>
      harBorjat(hitta('styrdokument', id), handbok.lage),
    );
    ett.status = statusFor(ett.data, handbok.lage, typ?.oversynManader, ersatt);
    ett.under = hitta('styrdokument', ett.data.under);
    ett.under?.barn.push(ett);
  }
  return ordnade;
}

/** Whether a document that replaces another applies, or has done so. One that cannot be found is taken at its word. */
function harBorjat(ny: Styrdokument | undefined, dag: string): boolean {
  if (!ny) return true;
  const status = statusFor(ny.data, dag);
  return status !== 'gäller senare' && status !== 'under arbete';
}

function knytMal(mal: Mal[], hitta: Hitta, handbok: Ramaterial['handbok']): Mal[] {
  const ordnade = [...mal].sort(
    (a, b) => jamfor(a.data.nummer ?? '~', b.data.nummer ?? '~') || jamfor(a.namn, b.namn),
  );
  for (const ett of ordnade) {
    ett.niva = hitta('malkedja', ett.data.niva);
    (ett.niva as Niva | undefined)?.mal.push(ett);
    ett.under = hitta('mal', ett.data.under);
    ett.under?.barn.push(ett);
    ett.omrade = handbok.omraden.find((omrade) => omrade.id === ett.data.omrade);
  }
  return ordnade;
}

function knytHandelser(handelser: Handelse[], hitta: Hitta): Handelse[] {
  for (const handelse of handelser) {
    handelse.manad = forstaManad(handelse.data.nar);
    for (const aktor of handelse.data.aktorer) hitta('roller', aktor)?.handelser.push(handelse);
  }
  const iArsordning = (a: Handelse, b: Handelse) =>
    (a.manad ?? 13) - (b.manad ?? 13) || jamfor(a.namn, b.namn);
  const ordnade = [...handelser].sort(iArsordning);
  for (const handelse of ordnade) {
    for (const aktor of handelse.data.aktorer) hitta('roller', aktor)?.handelser.sort(iArsordning);
  }
  return ordnade;
}

/** The first month in which any of the times falls, 1–12. A monthly event has none of its own. */
export function forstaManad(tider: Nar[]): number | undefined {
  const manader = manaderna(tider.filter((nar) => !('varjeManad' in nar)));
  return manader.length ? Math.min(...manader) : undefined;
}
