/**
 * What was published before the last build rests here. The next site is made of it: to write the few files that differ takes a
 * moment, to make two thousand folders and take away as many takes longer than to draw all that has changed.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lasSkyddat, skrivSkyddat } from '../../webb/byggminne.ts';
import { Byggtrad, type Summerad } from '../../webb/byggtrad.ts';
import { oppnaTrad } from '../../webb/byggtrad/oppna.ts';
import { verklig } from '../../webb/miljo/ut.ts';
import { anvandMapp } from './senaste.ts';

/** Folders that are published to, and have a site resting. */
const FLEST = 4;
const TRAD = 'trad';
/** The files of the site that rests, and of the one that is published: by the next build that one rests. */
const VILANDE = 'vilande.bin';
const UTLAGD = 'utlagd.bin';

export class Vila {
  readonly #mapp: string;

  private constructor(mapp: string) {
    this.#mapp = mapp;
  }

  /**
   * @param ut folder that is published to
   * @param over folder for builds in the making
   */
  static async for(ut: string, over: string): Promise<Vila> {
    const mapp = vilomapp(ut, over);
    // Whose rest is taken away while he builds begins with nothing the next time.
    await anvandMapp(mapp, FLEST, { iBruk: 0 });
    return new Vila(mapp);
  }

  /** Where what was published is to be moved when something else is. */
  get plats(): string {
    return join(this.#mapp, TRAD);
  }

  /** A site to build in a folder that is not there yet: the one that rests, or an empty one. */
  async vack(mapp: string): Promise<Byggtrad> {
    const fore = lasSkyddat(join(this.#mapp, VILANDE)) as Map<string, Summerad> | undefined;
    await rm(join(this.#mapp, VILANDE), { force: true });
    if (!fore || !existsSync(this.plats)) return new Byggtrad(mapp);
    await rename(this.plats, mapp);
    return oppnaTrad(mapp, fore);
  }

  /** Makes room for what is published now. */
  async tom(): Promise<void> {
    await rm(this.plats, { recursive: true, force: true });
  }

  /** Remembers what has been published. What was published before is moved here by then, when it could be. */
  async minns(trad: Byggtrad): Promise<void> {
    const utlagd = join(this.#mapp, UTLAGD);
    if (existsSync(utlagd) && existsSync(this.plats))
      await rename(utlagd, join(this.#mapp, VILANDE));
    skrivSkyddat(utlagd, trad.summerade());
  }
}

/** Forgets the site that rests for a folder. */
export async function glomVila(ut: string, over: string): Promise<void> {
  await rm(vilomapp(ut, over), { recursive: true, force: true });
}

function vilomapp(ut: string, over: string): string {
  const namn = createHash('sha256').update(verklig(ut)).digest('hex').slice(0, 12);
  return join(over, 'vila', namn);
}
