import {
  inneAv,
  sidnyckel,
  type Bilagefil,
  type Bildfil,
  type Forslagssida,
  type Post,
  type Resultat,
} from '../granskning/index.ts';
import { SAMLINGAR, type Samling } from '../schema/index.ts';
import { LANKSLAG } from '../schema/lankar.ts';
import type { HandbokData } from '../schema/handbok.ts';
import type { Nar } from '../tid/nar.ts';
import { manaderna } from '../tid/manader.ts';
import { knytHanvisningar } from './hanvisningar.ts';
import { knytFalt } from './knyt.ts';
import { FORSLAGSADRESS } from './forslag.ts';
import { medForslagslankar } from './forslagslankar.ts';
import { medBarn, ordnaKapitel } from './kapitel.ts';
import { foljd } from './handelsefoljd.ts';
import { jamfor, sorteraPa } from './ordning.ts';
import { bilagorI } from './bilagor.ts';
import { forMalgruppen } from './synlighet.ts';
import type { Malgrupp } from '../webb/miljo.ts';
import { statusFor } from './status.ts';
import type {
  Andringsforslag,
  AnyNod,
  Handbok,
  Handelse,
  Mal,
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
export function byggHandbok({
  handbok,
  poster,
  bilder = [],
  bilagor = [],
  lagar = [],
  andringsforslag,
}: Ramaterial): Handbok {
  const noder = new Map<string, AnyNod>();
  for (const post of poster) noder.set(`${post.samling}:${post.id}`, tillNod(post));
  if (andringsforslag) medForslag(noder.values(), andringsforslag);
  const hitta = <S extends Samling>(samling: S, id: string | undefined) =>
    id === undefined ? undefined : (noder.get(`${samling}:${id}`) as NodAv<S> | undefined);
  const alla = <S extends Samling>(samling: S) =>
    [...noder.values()].filter((nod) => nod.samling === samling) as unknown as NodAv<S>[];

  knytFalt(noder.values(), { handbok, hitta });
  const kapitel = alla('kapitel');
  const delar = ordnaKapitel(handbok, kapitel);
  const bok: Handbok = {
    data: handbok,
    beslutatAv: hitta('roller', handbok.beslut?.organ),
    forslag: knytForslag(handbok, hitta),
    andringsforslag,
    ansvarig: hitta('roller', handbok.dokumentansvarig),
    delar,
    kapitel: delar.flatMap((del) => del.kapitel.flatMap(medBarn)),
    popular: [...alla('popular')].sort((a, b) => a.data.ordning - b.data.ordning),
    roller: ordnaRoller(alla('roller'), handbok),
    styrdokument: ordnaDokument(alla('styrdokument'), handbok),
    malkedja: [...alla('malkedja')].sort(
      (a, b) => a.data.ordning - b.data.ordning || jamfor(a.id, b.id),
    ),
    mal: ordnaMal(alla('mal')),
    arshjul: ordnaHandelser(alla('arshjul')),
    processer: sorteraPa(alla('processer'), (nod) => nod.namn),
    ordlista: sorteraPa(alla('ordlista'), (nod) => nod.namn),
    utbildning: [...alla('utbildning')].sort((a, b) => a.data.ordning - b.data.ordning),
    scenarier: [...alla('scenarier')].sort((a, b) => a.data.ordning - b.data.ordning),
    utvardering: [...alla('utvardering')].sort((a, b) => a.data.ordning - b.data.ordning),
    versioner: alla('versioner').sort((a, b) =>
      a.data.beslut.datum.localeCompare(b.data.beslut.datum),
    ),
    bilder: visade(bilder, poster),
    bilagor: bifogade(bilagor, poster),
    lagar,
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

/** The same of attachments. */
function bifogade(bilagor: Bilagefil[], poster: Rapost[]): Handbok['bilagor'] {
  const namnda = new Set(poster.flatMap(({ data }) => bilagorI(data).map(({ fil }) => fil)));
  return new Map(bilagor.filter(({ fil }) => namnda.has(fil)).map((ett) => [ett.fil, ett]));
}

/**
 * What a handbook is made of, from a reading that granskning has let through: as it is decided.
 *
 * @param malgrupp who may read what comes of it. Nobody else decides what they see.
 */
export function ramaterialUr(resultat: Resultat, malgrupp: Malgrupp): Ramaterial {
  const { handbokData, poster, bilder, bilagor, lagar, forslag } = forMalgruppen(
    resultat,
    malgrupp,
  );
  if (!handbokData) throw new Error('handbok.yaml följer inte sitt schema.');
  const andringsforslag = forslag && forslagetUr(forslag, false);
  return {
    handbok: handbokData,
    bilder,
    bilagor,
    lagar,
    poster: poster.map(rapost),
    andringsforslag,
  };
}

/** The same with its proposal laid over it. Undefined where there is none. */
export function forslagUr(resultat: Resultat, malgrupp: Malgrupp): Ramaterial | undefined {
  const { forslag, lagar, bilagor } = forMalgruppen(resultat, malgrupp);
  if (!forslag) return undefined;
  const { handbokData, poster, bilder, sidor } = forslag;
  return {
    handbok: medForslagslankar(handbokData, sidor),
    bilder,
    bilagor,
    lagar,
    poster: poster.map((post) => foreslagen(rapost(post), sidor)),
    andringsforslag: forslagetUr(forslag, true),
  };
}

/** What is said of it, and which pages it touches: their texts are read from the pages. */
function forslagetUr(
  { data, sidor }: NonNullable<Resultat['forslag']>,
  overlagt: boolean,
): Andringsforslag {
  return { data, sidor, overlagt };
}

function rapost(post: Post): Rapost {
  return {
    samling: post.samling,
    id: post.id,
    data: post.data as Rapost['data'],
    inne: inneAv(post),
  };
}

/** What is drawn leads into the proposal; what counts who points to whom is as it was written. */
function foreslagen(post: Rapost, sidor: Forslagssida[]): Rapost {
  const ny = medForslagslankar(post, sidor);
  return { ...ny, inne: { ...ny.inne, lankar: post.inne.lankar } };
}

/** Pages of the proposal have addresses of their own; a decided page knows that it may be changed. */
function medForslag(noder: Iterable<AnyNod>, { sidor, overlagt }: Andringsforslag): void {
  const rorda = new Map(sidor.map((sida) => [sidnyckel(sida), sida.slag]));
  for (const nod of noder) {
    const slag = rorda.get(sidnyckel(nod));
    if (!slag) continue;
    const adress = `${FORSLAGSADRESS}${nod.adress.slice(1)}`;
    if (overlagt) nod.adress = adress;
    else nod.andringsforslag = { slag, adress: slag === 'utgår' ? FORSLAGSADRESS : adress };
  }
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

function knytForslag({ forslag }: HandbokData, hitta: Handbok['hitta']): Handbok['forslag'] {
  return (
    forslag && {
      ...forslag,
      fran: hitta('roller', forslag.fran),
      till: hitta('roller', forslag.till),
      skrivetAv: hitta('roller', forslag.skrivetAv),
    }
  );
}

/** In the order of their kinds. Each is put under the one that it belongs to. */
function ordnaRoller(roller: Roll[], { rollslag }: HandbokData): Roll[] {
  const plats = (roll: Roll) => rollslag.findIndex((slag) => slag.id === roll.data.slag);
  const ordnade = sorteraPa(roller, (roll) => roll.namn).sort((a, b) => plats(a) - plats(b));
  for (const roll of ordnade) roll.under?.barn.push(roll);
  return ordnade;
}

function ordnaDokument(dokument: Styrdokument[], { lage }: HandbokData): Styrdokument[] {
  const ordnade = sorteraPa(dokument, (ett) => ett.namn);
  for (const ett of ordnade) {
    // A document that replaces it and cannot be found is taken at its word.
    const ersatt =
      ett.ersattAv.some((ny) => harBorjat(ny, lage)) ||
      ett.ersattAv.length < ett.data.ersattAv.length;
    ett.statusdag = lage;
    ett.status = statusFor(ett.data, lage, ett.typ?.oversynManader, ersatt);
    ett.under?.barn.push(ett);
  }
  return ordnade;
}

/** Whether a document that replaces another applies, or has done so. */
function harBorjat(ny: Styrdokument, dag: string): boolean {
  const status = statusFor(ny.data, dag);
  return !['gäller senare', 'planeras', 'under arbete', 'föreslås'].includes(status);
}

function ordnaMal(mal: Mal[]): Mal[] {
  const ordnade = [...mal].sort(
    (a, b) => jamfor(a.data.nummer ?? '~', b.data.nummer ?? '~') || jamfor(a.namn, b.namn),
  );
  for (const ett of ordnade) {
    ett.niva?.mal.push(ett);
    ett.under?.barn.push(ett);
  }
  return ordnade;
}

/** In the order of the year, and so each role's own. */
function ordnaHandelser(handelser: Handelse[]): Handelse[] {
  for (const handelse of handelser) handelse.manad = forstaManad(handelse.data.nar);
  const ordnade = [...handelser].sort(
    (a, b) => (a.manad ?? 13) - (b.manad ?? 13) || foljd(a) - foljd(b) || jamfor(a.namn, b.namn),
  );
  for (const handelse of ordnade)
    for (const aktor of handelse.aktorer) aktor.handelser.push(handelse);
  return ordnade;
}

/** The first month in which any of the times falls, 1–12. A monthly event has none of its own. */
export function forstaManad(tider: Nar[]): number | undefined {
  const manader = manaderna(tider.filter((nar) => !('varjeManad' in nar)));
  return manader.length ? Math.min(...manader) : undefined;
}
