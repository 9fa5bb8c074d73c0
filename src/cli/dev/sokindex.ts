/**
 * The search index while one writes: made of a whole build of the handbook, in a process of its own.
 *
 * The index reads built pages, and the development server has none. So the first question waits for a
 * build; later ones are answered from the last one, while a newer is made where the texts have changed.
 */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Milliseconds after which a build is given up. */
const TAK_MS = 300_000;

export class Utvecklingsindex {
  readonly #rot: string;
  readonly #mapp: string;
  #bygge: Promise<void> | undefined;
  #inaktuell = true;
  #finns = false;

  /**
   * @param rot the project's folder
   * @param mapp where the build is put
   */
  constructor(rot: string, mapp: string) {
    this.#rot = rot;
    this.#mapp = mapp;
  }

  /** The texts have changed since the index was made. */
  forald(): void {
    this.#inaktuell = true;
  }

  /**
   * A file of the index, or undefined when there is none of that name.
   *
   * @param fil path in the built site: pagefind/…, or forslag/pagefind/… for what is proposed
   * @throws Error when the build behind it fails
   */
  async hamta(fil: string): Promise<Uint8Array | undefined> {
    if (this.#inaktuell) this.#bygge ??= this.#bygg().finally(() => (this.#bygge = undefined));
    if (!this.#finns) await this.#bygge;
    else this.#bygge?.catch(() => undefined);
    const sokvag = join(this.#mapp, fil);
    if (!sokvag.startsWith(this.#mapp)) return undefined;
    return readFile(sokvag).catch(() => undefined);
  }

  #bygg(): Promise<void> {
    this.#inaktuell = false;
    const env = { ...process.env, NODE_ENV: 'production', UT: this.#mapp, PDF: '0', HISTORIK: '0' };
    const barn = spawn(process.execPath, [join(this.#rot, 'src/cli/bygg.ts')], {
      cwd: this.#rot,
      env,
      timeout: TAK_MS,
    });
    let ut = '';
    barn.stdout.on('data', (bit: Buffer) => (ut += bit));
    barn.stderr.on('data', (bit: Buffer) => (ut += bit));
    return new Promise((klart, fel) => {
      barn.on('error', fel);
      barn.on('close', (kod) => {
        if (kod !== 0) return fel(new Error(`Sökindexet kunde inte byggas.\n${ut.slice(-2000)}`));
        this.#finns = true;
        klart();
      });
    });
  }
}
