import type { Loader, LoaderContext } from 'astro/loaders';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Post, Resultat } from '../granskning/index.ts';
import type { Samling } from '../schema/index.ts';
import { arFelfri, lamnaOver, overlamnad } from './granskad.ts';

/** Milliseconds: an editor's program may write several files at a time, and each in several steps. */
const LUGN_MS = 60;

/** Milliseconds between looking for a handbook whose folder is gone. */
const LETA_MS = 500;

/** How many times a reading is tried before the editor is told. */
const FORSOK = 5;

type Forrad = LoaderContext['store'];
type Filvakt = NonNullable<LoaderContext['watcher']>;

/**
 * Loads the collections of a handbook for Astro from one reading, which granskning has let through.
 * Nothing is read or understood again here: what was checked is what the pages show.
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
  readonly #forrad = new Map<string, Forrad>();
  #lasning: Promise<Resultat> | undefined;
  #vakt: Filvakt | undefined;

  constructor(rot: string, granska: () => Promise<Resultat>) {
    this.#rot = rot;
    this.#granska = granska;
  }

  /** The loader of one collection, or of handbok.yaml. */
  for(samling: Samling | 'handbok'): Loader {
    return {
      name: 'roda-traden',
      load: async ({ store, watcher }) => {
        this.#forrad.set(samling, store);
        const resultat = await (this.#lasning ??= this.#forsta());
        if (watcher && !this.#vakt) this.#vakta(watcher);
        if (arFelfri(resultat)) fyll(store, samling, resultat);
        else if (watcher) store.clear();
        else throw new Error((await import('../granskning/index.ts')).skrivText(resultat));
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
    for (const [samling, store] of this.#forrad) fyll(store, samling as Samling, resultat);
  }
}

/** What the system says has no place before an editor, but which file it was about does. */
function kortfel(fel: unknown): string {
  const sokvag = fel instanceof Error && 'path' in fel ? String(fel.path) : '';
  return sokvag ? `Se om filen går att öppna: ${sokvag}` : 'Spara filen en gång till.';
}

/** Puts a collection into Astro's store, and takes away what is no longer there. */
function fyll(store: Forrad, samling: Samling | 'handbok', resultat: Resultat): void {
  const nya = samling === 'handbok' ? [handboken(resultat)] : posterna(samling, resultat);
  const ider = new Set(nya.map((post) => post.id));
  for (const id of store.keys()) if (!ider.has(id)) store.delete(id);
  for (const post of nya) store.set(post);
}

type Forradspost = Parameters<Forrad['set']>[0];

/** Typed data, and a digest of all that was read: Astro makes its pages in dev anew when that changes. */
function posterna(samling: Samling, { poster }: Resultat): Forradspost[] {
  return poster
    .filter((post) => post.samling === samling)
    .map((post) => ({
      id: post.id,
      data: post.data as Record<string, unknown>,
      digest: summa(post),
    }));
}

function summa({ data, sidtrad, stangslar }: Post): string {
  return createHash('sha256')
    .update(JSON.stringify([data, sidtrad, stangslar]))
    .digest('hex');
}

/** handbok.yaml. Its digest covers pictures and attachments too: they lie in no collection. */
function handboken({ handbokData, bilder, bilagor }: Resultat): Forradspost {
  const digest = createHash('sha256').update(JSON.stringify([handbokData, bilder, bilagor]));
  return { id: 'handbok', data: { ...handbokData }, digest: digest.digest('hex') };
}
