import { servera } from '../../webb/server/server.ts';

/** A server that counts what it gives out. */
export interface Raknande {
  /** Origin, without slash at the end. */
  ursprung: string;
  /** Bytes of bodies given out so far, file by file. */
  utlamnat: Map<string, number>;
  stang: () => Promise<void>;
}

/**
 * Serves a built site on this machine, text packed with gzip, and counts.
 *
 * @param bas base path, with slashes at both ends
 */
export async function serveraRaknat(mapp: string, bas: string): Promise<Raknande> {
  const utlamnat = new Map<string, number>();
  const server = await servera(mapp, bas, {
    utlamnat: (vag, byte) => utlamnat.set(vag, (utlamnat.get(vag) ?? 0) + byte),
  });
  return { ursprung: server.ursprung, utlamnat, stang: server.stang };
}
