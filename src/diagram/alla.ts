/** Every diagram of a handbook: what is drawn, and where it belongs. */
import type { AnyNod, Handbok, Mal, Process, Styrdokument } from '../modell/typer.ts';
import { namnetPa } from '../modell/samlingsnamn.ts';
import { allaNoder } from '../modell/hanvisningar.ts';
import { ihagkommet } from '../modell/lasspar.ts';
import { dokumentkategori, dokumentplats, dokumenttradet } from './kallor/dokument.ts';
import {
  enkelbilder,
  enkelProcess,
  figurbild,
  omradesbild,
  type Enkelbild,
  type Enkelrad,
  type Figurdata,
} from './enkelt/index.ts';
import { malomradet, malplatsen, maltradet } from './kallor/mal.ts';
import { malkedjebilder } from './kallor/malkedja.ts';
import { organisationsdelar, type Organisationsdel } from './kallor/organisation.ts';
import type { Tavla } from './ritbord/index.ts';
import { simbanor, tidslinje } from './simbanor/index.ts';
import { stangslar, uppifranOchNed, type Stangsel } from './kallor/stangsel.ts';

/** A diagram ready to draw. */
export interface Diagram {
  /** Unique in the handbook: lower case letters, digits, hyphens. */
  id: string;
  titel: string;
  beskrivning: string;
  kalla: Bildkalla;
  /** The same in one column, for a narrow screen. */
  smal?: Bildkalla;
  /** The same for a slide, where it is too tall for one. */
  liggande?: Bildkalla;
  /** What the picture tells, from which its twin in words is made. */
  ord: Diagramord;
  /** The page where it belongs. */
  hemma: { namn: string; adress: string };
  /** About a single page: then it has no page of its own unless it is wide. */
  lokal: boolean;
  /** Its name stands over it, though it has no page of its own. */
  rubrik?: true;
  /** Stands on a page for editors, as an example: its rules are in a sheet that readers need not fetch. */
  exempel?: true;
}

/** Mermaid source, or a picture on our own drawing board, laid out when it is asked for. */
export type Bildkalla = string | (() => Tavla);

export type Diagramord =
  | { slag: 'malkedja' }
  | { slag: 'maltrad' }
  | { slag: 'malomrade'; omrade: string }
  | { slag: 'mal'; mal: Mal }
  | { slag: 'omraden' }
  | { slag: 'dokumenttrad'; kategori?: string }
  | { slag: 'dokument'; dokument: Styrdokument }
  | { slag: 'organisation'; del: Organisationsdel }
  | { slag: 'process'; process: Process }
  | { slag: 'figur'; figur: Figurdata }
  | { slag: 'enkel'; rader: Enkelrad[] }
  | { slag: 'stangsel'; stangsel: Stangsel };

/** All diagrams by id, in a fixed order. Made once for each handbook that is read. */
export const allaDiagram: (bok: Handbok) => Map<string, Diagram> = ihagkommet((bok) => {
  const alla = [
    ...malens(bok),
    ...dokumentens(bok),
    ...organisationsdelar(bok).map((del) =>
      ritad(del, { slag: 'organisation', del }, namnetPa('roller', bok)),
    ),
    ...bok.processer.map(processens),
    ...bok.data.figurer.map((figur) =>
      iText(figurbild(figur), { slag: 'figur', figur }, figurensSida(bok, figur.id)),
    ),
    ...[...enkelbilder(bok), ...bok.processer.map(enkelProcess)].map((bild) => enkel(bild, bok)),
    ...stangslar(bok).map(franStangsel),
  ];
  return new Map(alla.map((ett) => [ett.id, ett]));
});

function malens(bok: Handbok): Diagram[] {
  const omradena = omradesbild(bok);
  const medMal = bok.data.omraden.filter((omrade) => bok.mal.some((mal) => mal.omrade === omrade));
  return [
    ...(bok.malkedja.length > 0
      ? [ritad(malkedjebilder(bok), { slag: 'malkedja' }, namnetPa('malkedja', bok))]
      : []),
    ...(omradena ? [ritad(omradena, { slag: 'omraden' }, namnetPa('mal', bok))] : []),
    ...(bok.mal.length > 0
      ? [ritad(maltradet(bok), { slag: 'maltrad' }, namnetPa('mal', bok))]
      : []),
    ...medMal.map((omrade) =>
      ritad(
        malomradet(bok, omrade),
        { slag: 'malomrade', omrade: omrade.id },
        namnetPa('mal', bok),
      ),
    ),
    ...bok.mal.map((mal) => ({
      ...ritad(malplatsen(mal), { slag: 'mal', mal }, mal),
      lokal: true,
    })),
  ];
}

function dokumentens(bok: Handbok): Diagram[] {
  if (bok.styrdokument.length === 0) return [];
  const kategorier = bok.data.kategorier.filter(({ id }) =>
    bok.styrdokument.some((dokument) => dokument.kategori?.id === id),
  );
  return [
    ritad(dokumenttradet(bok), { slag: 'dokumenttrad' }, namnetPa('styrdokument', bok)),
    ...kategorier.map((kategori) =>
      ritad(
        dokumentkategori(bok, kategori),
        { slag: 'dokumenttrad', kategori: kategori.id },
        namnetPa('styrdokument', bok),
      ),
    ),
    ...bok.styrdokument.map((dokument) => ({
      ...ritad(dokumentplats(bok, dokument), { slag: 'dokument', dokument }, dokument),
      lokal: true,
    })),
  ];
}

function processens(process: Process): Diagram {
  const { id, namn, adress } = process;
  const { borjar, slutar, steg } = process.data;
  return {
    id: `process-${id}`,
    titel: `Processen ${namn.toLowerCase()}`,
    beskrivning: `${steg.length} steg uppifrån och ned. Börjar: ${borjar} Slutar: ${slutar}`,
    kalla: () => simbanor(process),
    smal: () => tidslinje(process),
    ord: { slag: 'process', process },
    hemma: { namn, adress },
    lokal: false,
  };
}

/** As it is drawn on a slide. */
export function forDiabild(diagram: Diagram): Diagram {
  return { ...diagram, kalla: diagram.liggande ?? diagram.kalla };
}

type Diagramsida = Diagram['hemma'];

/** A picture on our own drawing board, as it is described by its source. */
interface Ritning {
  id: string;
  titel: string;
  beskrivning: string;
  bred: () => Tavla;
  smal?: () => Tavla;
  liggande?: () => Tavla;
}

function ritad(ritning: Ritning, ord: Diagramord, { namn, adress }: Diagramsida): Diagram {
  const { id, titel, beskrivning, bred, smal, liggande } = ritning;
  return {
    id,
    titel,
    beskrivning,
    kalla: enGang(bred),
    ...(smal ? { smal: enGang(smal) } : {}),
    ...(liggande ? { liggande: enGang(liggande) } : {}),
    ord,
    hemma: { namn, adress },
    lokal: false,
  };
}

function enkel(bild: Enkelbild, bok: Handbok): Diagram {
  const ord: Diagramord = { slag: 'enkel', rader: bild.rader };
  return iText({ ...bild, id: `enkel-${bild.id}` }, ord, namnetPa('popular', bok));
}

/** Small: it stands in texts, with its name over it, and has no page of its own. */
function iText(ritning: Ritning, ord: Diagramord, sida: Diagramsida): Diagram {
  return { ...ritad(ritning, ord, sida), lokal: true, rubrik: true };
}

/** The same picture stands on several pages: it is laid out once. */
function enGang<T>(skapa: () => T): () => T {
  let fardig: T | undefined;
  return () => (fardig ??= skapa());
}

export function franStangsel(stangsel: Stangsel): Diagram {
  const { id, titel, beskrivning, kalla, hemma } = stangsel;
  const staende = uppifranOchNed(kalla);
  return {
    id,
    titel,
    beskrivning,
    kalla,
    ...(staende ? { smal: staende } : {}),
    ord: { slag: 'stangsel', stangsel },
    hemma,
    lokal: false,
  };
}

/** The first page whose text shows the figure. */
function figurensSida(bok: Handbok, id: string): Diagramsida {
  const visar = (nod: AnyNod) =>
    nod.inne.komponenter.some((ett) => ett.namn === 'Figur' && ett.attribut['id'] === id);
  return allaNoder(bok).find(visar) ?? namnetPa('kapitel', bok);
}
