/** The document hierarchy: all of it, one category, or the way to one document. */
import type { Handbok, Styrdokument } from '../../modell/typer.ts';
import type { Graf, Pil, Ruta } from './graf.ts';

/** Every document under the one that it rests on. */
export function dokumenttradgraf(bok: Handbok): Graf {
  const ordnade = rotter(bok).flatMap(medUnder);
  return {
    id: 'dokumenttradet',
    titel: 'Dokumenthierarkin',
    beskrivning:
      `${ordnade.length === 1 ? 'Ett' : `Alla ${ordnade.length}`} styrdokument som ett träd från vänster till höger. ` +
      `Överst står ${rotter(bok)
        .map((ett) => ett.namn)
        .join(' och ')}. Varje dokument står till höger om det som det vilar på.`,
    riktning: 'LR',
    placering: 'trad',
    rutor: ordnade.map((ett) => dokumentruta(ett)),
    pilar: ordnade.flatMap(franOvan),
  };
}

/** The documents of one category, each under its nearest one above of the same category. */
export function dokumentkategorigraf(bok: Handbok, kategori: { id: string; namn: string }): Graf {
  const egna = rotter(bok)
    .flatMap(medUnder)
    .filter((ett) => ett.kategori?.id === kategori.id);
  const rot = { id: 'rot', rader: [kategori.namn], form: 'rund', klass: 'huvud' } satisfies Ruta;
  return {
    id: `dokument-${kategori.id}`,
    titel: kategori.namn,
    beskrivning: `${egna.length} styrdokument i kategorin ${kategori.namn}, från vänster till höger. Ett dokument står till höger om det som det vilar på i samma kategori.`,
    riktning: 'LR',
    placering: 'trad',
    rutor: [rot, ...egna.map((ett) => dokumentruta(ett))],
    pilar: egna.map((ett) => {
      const ovan = uppat(ett).find((annat) => annat.kategori?.id === kategori.id);
      return { fran: ovan ? boxid(ovan) : rot.id, till: boxid(ett), slag: 'linje' };
    }),
  };
}

/** "Where am I": what the document rests on, its siblings counted, and what rests on it. */
export function dokumentplatsgraf(dokument: Styrdokument): Graf {
  const kedja = [...uppat(dokument).reverse(), dokument];
  const visade = [...kedja, ...dokument.barn];
  return {
    id: `dokumentplats-${dokument.id}`,
    titel: `Var ${dokument.namn} hör hemma`,
    beskrivning: platsIOrd(dokument),
    riktning: 'LR',
    placering: 'trad',
    rutor: visade.map((ett) => dokumentruta(ett, dokument)),
    pilar: visade.flatMap(franOvan),
  };
}

/** The documents above one, nearest first. */
export function uppat(dokument: Styrdokument): Styrdokument[] {
  return dokument.under ? [dokument.under, ...uppat(dokument.under)] : [];
}

function platsIOrd(dokument: Styrdokument): string {
  const { under, barn } = dokument;
  const ovan = under ? `ligger under ${under.namn}` : 'ligger överst';
  const nedan = barn.length === 0 ? 'inga dokument' : barn.map((ett) => ett.namn).join(', ');
  return `${dokument.namn} ${ovan} och har under sig: ${nedan}.`;
}

const rotter = (bok: Handbok) => bok.styrdokument.filter((ett) => !ett.under);

function medUnder(dokument: Styrdokument): Styrdokument[] {
  return [dokument, ...dokument.barn.flatMap(medUnder)];
}

/** Mermaid reads `end`, `o` and `x` in its own way; the prefix keeps an id from being one of them. */
const boxid = (dokument: Styrdokument) => `d-${dokument.id}`;

function dokumentruta(dokument: Styrdokument, har?: Styrdokument): Ruta {
  // In most boxes the status is unknown: the class says so, and the words of the picture say it in full.
  const galler = ['gällande', 'okänd'].includes(dokument.status);
  const ar = dokument === har;
  return {
    id: boxid(dokument),
    rader: [galler ? dokument.namn : `${dokument.namn} (${dokument.status})`],
    klass: ar ? 'har' : dokument.status === 'gällande' ? 'dokument' : 'svag',
    lank: ar ? undefined : dokument.adress,
  };
}

function franOvan(dokument: Styrdokument): Pil[] {
  return dokument.under
    ? [{ fran: boxid(dokument.under), till: boxid(dokument), slag: 'linje' }]
    : [];
}
