import type { Loader, LoaderContext } from 'astro/loaders';
import { existsSync } from 'node:fs';
import type { Resultat } from '../granskning/index.ts';
import { arFelfri, lamnaOver, overlamnad } from './granskad.ts';

/** Milliseconds: an editor's program may write several files at a time, and each in several steps. */
const LUGN_MS = 60;

/** Milliseconds between looking for a handbook whose folder is gone. */
const LETA_MS = 500;

/** How many times a reading is tried before the editor is told. */
const FORSOK = 5;

type Filvakt = NonNullable<LoaderContext['watcher']>;

/**
 * Reads a handbook for Astro, which begins with it, from one reading that granskning has let through.
 * Nothing is read or understood again here: what was checked is what the pages show. They take it from
 * the reading itself (las.ts), so that Astro's store has nothing to write, sum and read for thousands of texts.
 *
 * In development the handbook is checked anew at each change. Where it has errors, the pages go on
 * showing what was right before (Sida.astro tells so).
 *
 * @param rot the handbook's folder
 * @param granska reads and checks it
 */
export class Laddare {
  readonly #rot: string;
  readonly #granska: () => Promise<Resultat>;
  #lasning: Promise<Resultat> | undefined;
  #vakt: Filvakt | undefined;

  constructor(rot: string, granska: () => Promise<Resultat>) {
    this.#rot = rot;
    this.#granska = granska;
  }

  /** The loader of the one collection that Astro knows of: handbok.yaml. */
  get astros(): Loader {
    return {
      name: 'roda-traden',
      load: async ({ store, watcher }) => {
        const resultat = await (this.#lasning ??= this.#forsta());
        if (watcher && !this.#vakt) this.#vakta(watcher);
        if (arFelfri(resultat)) store.set(handboken(resultat));
        else if (!watcher)
          throw new Error((await import('../granskning/index.ts')).skrivText(resultat));
      },
    };
  }

  async #forsta(): Promise<Resultat> {
    return lamnaOver(this.#rot, overlamnad(this.#rot) ?? (await this.#granska()));
  }

  #vakta(vakt: Filvakt): void {
    this.#vakt = vakt;
    vakt.add(this.#rot);
    let vantar: NodeJS.Timeout | undefined;
    let pagar = Promise.resolve();
    vakt.on('all', (_handelse: string, fil: string) => {
      if (!fil.startsWith(this.#rot)) return;
      clearTimeout(vantar);
      vantar = setTimeout(() => (pagar = pagar.then(() => this.#omigen())), LUGN_MS);
    });
  }

  /** A folder that was taken away, or given another name, is watched no longer: it is looked for until it is back. */
  #narDenKommer(): void {
    const prov = setInterval(() => {
      if (!existsSync(this.#rot)) return;
      clearInterval(prov);
      this.#vakt?.add(this.#rot);
      void this.#omigen();
    }, LETA_MS);
    prov.unref();
  }

  /** A file may go away while it is being read: then it is all read again, and what was shown stays. */
  async #omigen(forsok = 1): Promise<void> {
    let resultat: Resultat;
    try {
      resultat = lamnaOver(this.#rot, await this.#granska());
    } catch (fel) {
      if (forsok < FORSOK) {
        await new Promise((klart) => setTimeout(klart, LUGN_MS * forsok));
        return this.#omigen(forsok + 1);
      }
      console.error(`Handboken gick inte att läsa. ${kortfel(fel)}`);
      return;
    }
    if (!existsSync(this.#rot)) this.#narDenKommer();
    if (!arFelfri(resultat)) return;
    this.#lasning = Promise.resolve(resultat);
  }
}

/** What the system says has no place before an editor, but which file it was about does. */
function kortfel(fel: unknown): string {
  const sokvag = fel instanceof Error && 'path' in fel ? String(fel.path) : '';
  return sokvag ? `Se om filen går att öppna: ${sokvag}` : 'Spara filen en gång till.';
}

type Forradspost = Parameters<LoaderContext['store']['set']>[0];

function handboken({ handbokData }: Resultat): Forradspost {
  return { id: 'handbok', data: { ...handbokData } };
}
