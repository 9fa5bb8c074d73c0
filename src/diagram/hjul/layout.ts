import { baglangd, MANAD, manadsvinkel, vinkelFor } from './geometri.ts';
import type { Hjulmatt, Hjulpost, Layout, Plats, Ring } from './typer.ts';

/**
 * Gives every post a place where it meets no other.
 *
 * A ring is a number of lanes, as many as its posts need. A span takes its months of a lane for
 * itself; what stands in one month shares a lane with as many others as the arc has room for.
 * With few lanes the hole in the middle grows, so that the wheel keeps its size.
 */
export function laggUtHjul(poster: readonly Hjulpost[], matt: Hjulmatt): Layout {
  const tat = medHal(poster, matt, matt.hal);
  const over = matt.minstaRadie - tat.radier.kant;
  return over > 0 ? medHal(poster, matt, matt.hal + over) : tat;
}

interface Spar {
  radie: number;
  /** Months (1–12) that a span holds. */
  spann: Set<number>;
  spannposter: Hjulpost[];
  enstaka: Map<number, Hjulpost[]>;
}

function medHal(poster: readonly Hjulpost[], matt: Hjulmatt, hal: number): Layout {
  const inre = sparFor(poster, 'inre', hal, matt);
  const inreKant = hal + inre.length * matt.steg;
  const yttreInnan = inreKant + matt.mellanrum;
  const yttre = sparFor(poster, 'yttre', yttreInnan, matt);
  const yttreKant = yttreInnan + yttre.length * matt.steg;
  return {
    platser: [...inre, ...yttre].flatMap((spar) => platserI(spar, matt)),
    radier: { hal, inre: inreKant, yttreInnan, yttre: yttreKant, kant: yttreKant + matt.manadsband },
  };
}

function sparFor(
  poster: readonly Hjulpost[],
  ring: Ring,
  borjar: number,
  matt: Hjulmatt,
): Spar[] {
  const spar: Spar[] = [nyttSpar(borjar, 0, matt)];
  for (const post of iLaggordning(poster.filter((ett) => ett.ring === ring))) {
    let ledigt = spar.find((ett) => harPlats(ett, post, matt));
    if (!ledigt) spar.push((ledigt = nyttSpar(borjar, spar.length, matt)));
    laggI(ledigt, post);
  }
  return spar;
}

/** Spans first, the longest first: they are hardest to find room for. Then the rest by date. */
function iLaggordning(poster: Hjulpost[]): Hjulpost[] {
  const langd = (post: Hjulpost) => post.till - post.fran;
  return [...poster].sort(
    (a, b) => langd(b) - langd(a) || a.fran - b.fran || a.dag - b.dag || a.nummer - b.nummer,
  );
}

function nyttSpar(borjar: number, plats: number, matt: Hjulmatt): Spar {
  const radie = borjar + (plats + 0.5) * matt.steg;
  return { radie, spann: new Set(), spannposter: [], enstaka: new Map() };
}

function harPlats(spar: Spar, post: Hjulpost, matt: Hjulmatt): boolean {
  const manader = manaderI(post);
  if (manader.some((manad) => spar.spann.has(manad))) return false;
  if (manader.length > 1) return true;
  const far = Math.max(1, Math.floor(baglangd(MANAD, spar.radie) / matt.steg));
  return (spar.enstaka.get(post.fran)?.length ?? 0) < far;
}

function laggI(spar: Spar, post: Hjulpost): void {
  if (post.till > post.fran) {
    for (const manad of manaderI(post)) spar.spann.add(manad);
    spar.spannposter.push(post);
  } else {
    spar.enstaka.set(post.fran, [...(spar.enstaka.get(post.fran) ?? []), post]);
  }
}

function manaderI(post: Hjulpost): number[] {
  const antal = Math.min(12, post.till - post.fran + 1);
  return Array.from({ length: antal }, (_, plats) => ((post.fran + plats - 1) % 12) + 1);
}

function platserI(spar: Spar, matt: Hjulmatt): Plats[] {
  const enstaka = [...spar.enstaka.values()].flatMap((manadens) =>
    manadens.map((post, plats) => ({
      post,
      radie: spar.radie,
      vinkel: manadsvinkel(post.fran) + (MANAD * (plats + 0.5)) / manadens.length,
      bage: undefined,
    })),
  );
  return [...spar.spannposter.map((post) => spannplats(post, spar.radie, matt)), ...enstaka];
}

/** A span's arc keeps clear of the months beside it; its marker stands in the arc's first end. */
function spannplats(post: Hjulpost, radie: number, matt: Hjulmatt): Plats {
  const indrag = vinkelFor(matt.steg / 2, radie);
  const fran = manadsvinkel(post.fran) + indrag;
  const till = manadsvinkel(post.fran) + MANAD * (post.till - post.fran + 1) - indrag;
  return { post, radie, vinkel: fran, bage: { fran, till } };
}
