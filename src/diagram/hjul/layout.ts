import { baglangd, MANAD, manadsvinkel, vinkelFor } from './geometri.ts';
import { RINGAR } from '../../schema/handbok.ts';
import type { Hjulmatt, Hjulpost, Hjullayout, Hjulplats, Ring, Ringradie } from './typer.ts';

/**
 * Gives every post a place where it meets no other.
 *
 * A ring is a number of lanes, as many as its posts need. A span takes its months of a lane for
 * itself; what stands in one month shares the free lanes nearest the middle of the ring.
 * With few lanes they become thicker, and the hole in the middle grows, so that the wheel keeps its size.
 */
export function laggUtHjul(poster: readonly Hjulpost[], matt: Hjulmatt): Hjullayout {
  const tat = medMatt(poster, matt, matt.hal, matt.steg);
  const mellanrum = matt.mellanrum * (tat.ringar.length - 1);
  const spar = (tat.radier.yttre - tat.radier.hal - mellanrum) / matt.steg;
  const over = matt.minstaRadie - tat.radier.kant;
  if (over <= 0 || spar === 0) return tat;
  const bredd = Math.min(matt.steg * TJOCKAST, matt.steg + over / spar);
  const tjock = medMatt(poster, matt, matt.hal, bredd);
  const rest = matt.minstaRadie - tjock.radier.kant;
  return rest > 0 ? medMatt(poster, matt, matt.hal + rest, bredd) : tjock;
}

/** How much thicker than its markers a lane may become. */
const TJOCKAST = 1.5;

interface Spar {
  radie: number;
  /** Months (1–12) that a span holds. */
  spann: Set<number>;
  spannposter: Hjulpost[];
  /** How many markers a month has room for. */
  rum: number;
}

function medMatt(
  poster: readonly Hjulpost[],
  matt: Hjulmatt,
  hal: number,
  bredd: number,
): Hjullayout {
  const platser: Hjulplats[] = [];
  const ringar: Ringradie[] = [];
  for (const ring of ringarna(poster)) {
    const innan = ringar.at(-1);
    const fran = innan ? innan.till + matt.mellanrum : hal;
    const ringens = poster.filter((post) => post.ring === ring);
    const lagd = laggUtRing(ringens, { borjar: fran, bredd, steg: matt.steg });
    platser.push(...lagd.platser);
    ringar.push({ ring, fran, till: lagd.kant });
  }
  const yttre = ringar.at(-1)?.till ?? hal;
  return { platser, ringar, radier: { hal, yttre, kant: yttre + matt.manadsband } };
}

/** The inner and the outer ring are always there; the one between them when something stands in it. */
function ringarna(poster: readonly Hjulpost[]): Ring[] {
  return RINGAR.filter((ring) => ring !== 'mellersta' || poster.some((post) => post.ring === ring));
}

/** Where a ring begins, how thick its lanes are, and how far apart markers stand. */
export interface Ringmatt {
  borjar: number;
  bredd: number;
  steg: number;
}

/** Gives the posts of one ring their places, and tells where the ring ends. */
export function laggUtRing(
  poster: Hjulpost[],
  { borjar, bredd, steg }: Ringmatt,
): { platser: Hjulplats[]; kant: number } {
  const spar: Spar[] = [];
  const nytt = () => {
    const radie = borjar + (spar.length + 0.5) * bredd;
    const rum = Math.max(1, Math.floor(baglangd(MANAD, radie) / steg));
    spar.push({ radie, spann: new Set(), spannposter: [], rum });
  };
  for (const post of spannen(poster)) {
    while (!spar.some((ett) => arLedigt(ett, post))) nytt();
    laggSpann(
      spar.find((ett) => arLedigt(ett, post))!,
      post,
    );
  }
  const manader = Array.from({ length: 12 }, (_, plats) => enstakaI(poster, plats + 1));
  while (!manader.every((manadens, plats) => rymmer(lediga(spar, plats + 1), manadens))) nytt();
  const platser = [
    ...spar.flatMap((ett) => ett.spannposter.map((post) => spannplats(post, ett.radie, steg))),
    ...manader.flatMap((manadens, plats) => platserI(lediga(spar, plats + 1), manadens)),
  ];
  return { platser, kant: borjar + spar.length * bredd };
}

/** The longest first: they are hardest to find room for. */
function spannen(poster: Hjulpost[]): Hjulpost[] {
  const langd = (post: Hjulpost) => post.till - post.fran;
  return poster
    .filter((post) => langd(post) > 0)
    .sort((a, b) => langd(b) - langd(a) || a.fran - b.fran || a.nummer - b.nummer);
}

/** What stands in one month, by date. */
function enstakaI(poster: Hjulpost[], manad: number): Hjulpost[] {
  return poster
    .filter((post) => post.fran === manad && post.till === manad)
    .sort((a, b) => a.dag - b.dag || a.nummer - b.nummer);
}

function arLedigt(spar: Spar, post: Hjulpost): boolean {
  return !manaderI(post).some((manad) => spar.spann.has(manad));
}

function laggSpann(spar: Spar, post: Hjulpost): void {
  for (const manad of manaderI(post)) spar.spann.add(manad);
  spar.spannposter.push(post);
}

function manaderI(post: Hjulpost): number[] {
  const antal = Math.min(12, post.till - post.fran + 1);
  return Array.from({ length: antal }, (_, plats) => ((post.fran + plats - 1) % 12) + 1);
}

/** The lanes that no span holds in a month, those nearest the middle of the ring first. */
function lediga(spar: Spar[], manad: number): Spar[] {
  const mitt = (spar.length - 1) / 2;
  return spar
    .map((ett, plats) => ({ ett, avstand: Math.abs(plats - mitt), plats }))
    .filter(({ ett }) => !ett.spann.has(manad))
    .sort((a, b) => a.avstand - b.avstand || b.plats - a.plats)
    .map(({ ett }) => ett);
}

function rymmer(spar: Spar[], poster: Hjulpost[]): boolean {
  return spar.reduce((summa, ett) => summa + ett.rum, 0) >= poster.length;
}

/** Fills one lane after another; the markers of a lane stand evenly over the month. */
function platserI(spar: Spar[], poster: Hjulpost[]): Hjulplats[] {
  const [forsta, ...ovriga] = spar;
  if (!forsta || poster.length === 0) return [];
  const har = poster.slice(0, forsta.rum);
  const platser = har.map((post, plats) => ({
    post,
    radie: forsta.radie,
    vinkel: manadsvinkel(post.fran) + (MANAD * (plats + 0.5)) / har.length,
    bage: undefined,
  }));
  return [...platser, ...platserI(ovriga, poster.slice(forsta.rum))];
}

/** A span's arc keeps clear of the months beside it; its marker stands in the arc's first end. */
function spannplats(post: Hjulpost, radie: number, steg: number): Hjulplats {
  const indrag = vinkelFor(steg / 2, radie);
  const fran = manadsvinkel(post.fran) + indrag;
  const till = manadsvinkel(post.fran) + MANAD * (post.till - post.fran + 1) - indrag;
  return { post, radie, vinkel: fran, bage: { fran, till } };
}
