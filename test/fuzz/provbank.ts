/**
 * Takes one file the whole way, as a build does: read, checked alone and with a whole handbook, made into what its page shows.
 * Says whether it was let through, and everything that must not be.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Bok } from '../../src/granskning/bok.ts';
import { granskaHandbok, type Problem } from '../../src/granskning/index.ts';
import { bilder } from '../../src/granskning/kontroller/bilder.ts';
import { BOKKONTROLLER } from '../../src/granskning/kontroller/index.ts';
import { komponentreferenser } from '../../src/granskning/kontroller/komponentreferenser.ts';
import { lankar } from '../../src/granskning/kontroller/lankar.ts';
import { granskaFil, type Provad } from '../../src/granskning/granskafil.ts';
import type { Fil } from '../../src/innehall/fil/mapp.ts';
import type { Kalla, Post } from '../../src/innehall/post.ts';
import { SLAG, type Slag } from './framsida.ts';
import { provaFalt, provaProblem, provaSida } from './krav.ts';

const BRA = path.join(import.meta.dirname, '../fall/bra');
const RAM = { lixTak: 54, lixTakPopular: 40, lagar: { namn: [], dag: '', paragrafer: {} } };

/** The front matter of a chapter without faults. */
export const FRAMSIDA = `---\n${SLAG.kapitel.join('\n')}\n---\n`;

export interface Dokument {
  slag: Slag;
  /** The whole file. */
  text: string;
}

/** What may be left out of most documents in a long run. */
export interface Provval {
  /** Read it once more, and see that it is read the same. */
  igen: boolean;
  /** Every check of a whole handbook, not only those that see what a file's page leads to. */
  helaBoken: boolean;
}

export interface Dom {
  /** No error stops it. Things it points to may be missing: that is no fault of its form. */
  godtaget: boolean;
  problem: Problem[];
  /** What must not be. */
  fynd: string[];
}

/** A handbook without faults, in which one file at a time is tried. */
export class Provbank {
  readonly #rot: string;
  readonly #handbok: Kalla;
  readonly #poster: Post[];
  readonly #bilder: Set<string>;

  private constructor(rot: string, handbok: Kalla, poster: Post[]) {
    this.#rot = rot;
    this.#handbok = handbok;
    this.#poster = poster;
    this.#bilder = new Set(['bilder/karta.png']);
  }

  /** Copies the good handbook to a folder of its own, and reads it. */
  static async ny(): Promise<Provbank> {
    const rot = path.join(mkdtempSync(path.join(tmpdir(), 'fuzz-')), 'bok');
    cpSync(BRA, rot, { recursive: true });
    for (const mapp of ['kapitel', 'ordlista', 'styrdokument'])
      mkdirSync(path.join(rot, mapp), { recursive: true });
    const { poster, handbok, handbokData } = await granskaHandbok(rot, { visa: 'bok' });
    const fil = path.join(rot, 'handbok.yaml');
    return new Provbank(
      rot,
      { fil: 'bok/handbok.yaml', sokvag: fil, ra: handbok, data: handbokData },
      poster,
    );
  }

  stang(): void {
    rmSync(path.dirname(this.#rot), { recursive: true, force: true });
  }

  /** Tries one file. Never throws: what throws is a finding. */
  prova(dokument: Dokument, val: Provval = { igen: true, helaBoken: true }): Dom {
    try {
      return this.#prova(dokument, val);
    } catch (orsak) {
      const sagt = orsak instanceof Error ? (orsak.stack ?? orsak.message) : String(orsak);
      return {
        godtaget: false,
        problem: [],
        fynd: [`kastar: ${sagt.split('\n').slice(0, 4).join(' ')}`],
      };
    }
  }

  #prova({ slag, text: skriven }: Dokument, val: Provval): Dom {
    // A file holds no halves of characters.
    const text = skriven.toWellFormed();
    const fil = this.#fil(slag);
    writeFileSync(fil.sokvag, text);
    const forsta = granskaFil(fil, RAM);
    const iFilen = forsta.problem;
    const kontroller = val.helaBoken ? BOKKONTROLLER : [lankar, bilder, komponentreferenser];
    const problem = [...iFilen, ...this.#iBoken(forsta.post, kontroller)];
    const godtaget = !problem.some(stoppar);
    const fynd = [
      ...(val.igen ? provaOmlasning(forsta, granskaFil(fil, RAM)) : []),
      ...provaProblem(problem, fil.fil, text),
      ...provaFalt(forsta.post, text, godtaget),
      ...provaSida(forsta.post, text, godtaget),
    ];
    return { godtaget, problem, fynd };
  }

  #fil(slag: Slag): Fil {
    const rel = `${slag}/fuzz.mdx`;
    return { samling: slag, id: 'fuzz', fil: `bok/${rel}`, rel, sokvag: path.join(this.#rot, rel) };
  }

  #iBoken(post: Post, kontroller: typeof BOKKONTROLLER): Problem[] {
    const bok = new Bok(this.#rot, this.#handbok, [...this.#poster, post], {
      bilder: this.#bilder,
      bilagor: [],
    });
    return kontroller.flatMap((kontroll) => kontroll(bok)).filter((ett) => ett.fil === post.fil);
  }
}

function provaOmlasning(forsta: Provad, andra: Provad): string[] {
  return JSON.stringify(forsta) === JSON.stringify(andra) ? [] : ['läses olika andra gången'];
}

/** Whether a build would take it, as it stands. */
export function arGodtaget(problem: readonly Problem[]): boolean {
  return problem.every((ett) => ett.niva !== 'fel');
}

/** Whether it is an error of the file's own form. That something it points to is missing says nothing of how it would be shown. */
function stoppar({ niva, kod }: Problem): boolean {
  return niva === 'fel' && !SAKNAS.test(kod);
}

const SAKNAS =
  /^(?:(?:ROLL|DOKUMENT|KAPITEL|POPULAR|NIVA|MAL|HANDELSE|PROCESS|ORD|UTBILDNING|UTVARDERING|TAXONOMI)-SAKNAS|LANK-ANKARE|ID-DUBBEL|AVSNITT-TOMT|RUBRIK-HOPP|SAMMANFATTNING-LANG)$/;
