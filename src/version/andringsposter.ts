/** What has happened to the handbook, as its own page and its feed tell of it: decisions, changed pages, a proposal. */
import { forstaDagen } from '../schema/datum.ts';
import { OKAND } from '../schema/delar.ts';
import { senastAndrade, type Dagar } from '../modell/andringar.ts';
import { FORSLAGSADRESS, FORSLAGSMARKE } from '../modell/forslag.ts';
import { kortText } from '../modell/kort-text.ts';
import { namnetPa } from '../modell/samlingsnamn.ts';
import type { Handbok, Version } from '../modell/typer.ts';
import { datumIOrd } from '../modell/uppgifter/index.ts';
import { visarHistorik } from './historik.ts';

export type Andringsslag = 'beslut' | 'forslag' | 'sida';

/** One thing that happened, on a day. */
export interface Andringspost {
  slag: Andringsslag;
  /** The same for the same thing in every build. */
  nyckel: string;
  /** ISO day. */
  dag: string;
  namn: string;
  /** What happened, in a few words: "Beslutad version", "Roller och organ". */
  vad: string;
  /** What the page is about, for a feed. */
  text: string;
  /** Without base path. */
  adress: string;
}

/** Everything with a known day, newest first. */
export function andringsposter(bok: Handbok, historik: Dagar): Andringspost[] {
  return [...versioner(bok), ...forslaget(bok, historik), ...sidor(bok, historik)].sort((a, b) =>
    b.dag.localeCompare(a.dag),
  );
}

function versioner(bok: Handbok): Andringspost[] {
  if (!visarHistorik(bok)) return [];
  const { versioner: alla, hitta } = bok;
  return alla.toReversed().flatMap((version) => {
    const { datum, organ, paragraf } = version.data.beslut;
    if (datum === OKAND) return [];
    const vem = hitta('roller', organ)?.namn ?? organ;
    const paragrafen = paragraf === OKAND ? '' : `, ${paragraf}`;
    return [
      {
        slag: 'beslut' as const,
        nyckel: `versioner/${version.id}`,
        dag: forstaDagen(datum),
        namn: version.namn,
        vad: 'Beslutad version',
        text: `Beslutad av ${vem.toLowerCase()} ${datumIOrd(datum)}${paragrafen}.`,
        adress: version.adress,
      },
    ];
  });
}

/** The versions with no known day: they are told of, but have no place in time. */
export function odaterade(bok: Handbok): Version[] {
  if (!visarHistorik(bok)) return [];
  return bok.versioner.filter(({ data }) => data.beslut.datum === OKAND);
}

/** The day that the proposal has; else the last on which one of its files changed. */
function forslaget(bok: Handbok, historik: Dagar): Andringspost[] {
  if (!bok.andringsforslag) return [];
  const { data } = bok.andringsforslag;
  const andrade = [...historik].flatMap(([nyckel, dag]) =>
    nyckel.startsWith('forslag/') ? [dag] : [],
  );
  const dag = data.datum === OKAND ? andrade.sort().at(-1) : forstaDagen(data.datum);
  if (dag === undefined) return [];
  const { titel, sammanfattning } = data;
  const vad = FORSLAGSMARKE;
  const text = `${FORSLAGSMARKE}. ${sammanfattning}`;
  return [
    { slag: 'forslag', nyckel: 'forslag', dag, namn: titel, vad, text, adress: FORSLAGSADRESS },
  ];
}

function sidor(bok: Handbok, historik: Dagar): Andringspost[] {
  return senastAndrade(bok, historik, Infinity).map(({ nod, dag }) => ({
    slag: 'sida',
    nyckel: `${nod.samling}/${nod.id}`,
    dag,
    namn: nod.namn,
    vad: namnetPa(nod.samling, bok).namn,
    text: `Sidan ändrades ${datumIOrd(dag)}. ${kortText(nod)}`.trim(),
    adress: nod.adress,
  }));
}
