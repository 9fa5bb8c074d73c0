/** Drafts that have not been saved, kept in this browser: a reload, a crash or a server that stops loses nothing. */
import type { Utkast } from '../protokoll.ts';

/** A draft, and when it was written. */
export interface Gomt extends Utkast {
  tid: number;
}

const nyckel = (handbok: string, rel: string) => `redigera:${handbok}:${rel}`;

export function gom(handbok: string, utkast: Utkast): void {
  try {
    localStorage.setItem(
      nyckel(handbok, utkast.rel),
      JSON.stringify({ ...utkast, tid: Date.now() }),
    );
  } catch {
    // The browser has no room, or keeps nothing: the page still warns when it is closed.
  }
}

export function hamta(handbok: string, rel: string): Gomt | undefined {
  try {
    const sparat = localStorage.getItem(nyckel(handbok, rel));
    return sparat ? (JSON.parse(sparat) as Gomt) : undefined;
  } catch {
    return undefined;
  }
}

export function glom(handbok: string, rel: string): void {
  localStorage.removeItem(nyckel(handbok, rel));
}

/** The files that have a draft. */
export function medUtkast(handbok: string): string[] {
  const borjan = nyckel(handbok, '');
  return Object.keys(localStorage).flatMap((ett) =>
    ett.startsWith(borjan) ? [ett.slice(borjan.length)] : [],
  );
}
