/** A copy of the handbook with the drafts in it: what the page beside the form is built from. The handbook itself is not touched. */
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { felkod } from '../grund/systemfel.ts';

const LAGAR = 'lagar.yaml';
const NAMN = 'roda-traden-redigera-';

/** Takes away the copies of commands that were killed: those whose process is gone. */
export function stadaSkuggor(): void {
  for (const namn of readdirSync(tmpdir())) {
    const [, pid] = /^roda-traden-redigera-(\d+)-/.exec(namn) ?? [];
    if (pid === undefined || lever(Number(pid))) continue;
    try {
      rmSync(join(tmpdir(), namn), { recursive: true, force: true });
    } catch {
      // Another user's.
    }
  }
}

function lever(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (fel) {
    return felkod(fel) === 'EPERM';
  }
}

export class Skuggkopia {
  /** The folder of handbooks that the copy lies in. */
  readonly innehall: string;
  readonly #fran: string;
  readonly #till: string;
  /** Size and time of each file as it was copied, and the drafts that lie over them. */
  readonly #kopierat = new Map<string, string>();
  readonly #utkast = new Map<string, string>();

  /** @param rot the handbook's folder */
  constructor(rot: string) {
    this.#fran = rot;
    this.innehall = mkdtempSync(join(tmpdir(), `${NAMN}${process.pid}-`));
    this.#till = join(this.innehall, basename(rot));
    // The laws lie beside the handbooks. The comparison is left out: the others that it names are not here.
    const lagar = join(dirname(rot), LAGAR);
    if (existsSync(lagar)) copyFileSync(lagar, join(this.innehall, LAGAR));
    this.folj();
  }

  /** Lays a draft over its file. */
  lagg(rel: string, text: string): void {
    this.folj();
    if (this.#utkast.get(rel) === text) return;
    this.#utkast.set(rel, text);
    this.#skriv(rel, () => writeFileSync(join(this.#till, rel), text));
  }

  /** Takes a draft away: the file is as it lies on disk. */
  lyft(rel: string): void {
    if (!this.#utkast.delete(rel)) return;
    this.#kopierat.delete(rel);
    this.folj();
  }

  /** Brings the copy up to date with the handbook. */
  folj(): void {
    const finns = new Set<string>();
    this.#ga('', finns);
    for (const rel of this.#kopierat.keys()) {
      if (finns.has(rel)) continue;
      this.#kopierat.delete(rel);
      rmSync(join(this.#till, rel), { force: true });
    }
  }

  #ga(under: string, finns: Set<string>): void {
    for (const post of readdirSync(join(this.#fran, under), { withFileTypes: true })) {
      const rel = under ? `${under}/${post.name}` : post.name;
      if (post.name.startsWith('.') || post.isSymbolicLink()) continue;
      if (post.isDirectory()) this.#ga(rel, finns);
      else if (post.isFile()) {
        finns.add(rel);
        this.#ta(rel);
      }
    }
  }

  #ta(rel: string): void {
    const { size, mtimeMs } = lstatSync(join(this.#fran, rel));
    const marke = `${size} ${mtimeMs}`;
    if (this.#kopierat.get(rel) === marke) return;
    this.#kopierat.set(rel, marke);
    if (this.#utkast.has(rel)) return;
    this.#skriv(rel, () => copyFileSync(join(this.#fran, rel), join(this.#till, rel)));
  }

  #skriv(rel: string, gor: () => void): void {
    const mapp = dirname(join(this.#till, rel));
    if (!existsSync(mapp)) mkdirSync(mapp, { recursive: true });
    gor();
  }
}
