/** One file being edited: its draft, what granskningen says of it, and how it is saved. Nothing here draws. */
import { fraga } from './fraga.ts';
import { glom, gom, hamta } from './gomt.ts';
import type { Oppnad, Provsvar, Sparsvar, Utkast } from '../protokoll.ts';
import type { Varden } from '../yaml/andra.ts';

/** After so long a pause the draft is checked. */
const PAUS_MS = 450;

export interface Lyssnare {
  /** The draft has been changed, checked or saved. */
  nytt: () => void;
  prov: (svar: Provsvar) => void;
  fel: (text: string) => void;
}

export class Arbete {
  readonly handbok: string;
  fil: Oppnad;
  utkast: Utkast;
  andrad = false;
  sparar = false;
  readonly #lyssnare: Lyssnare;
  #vantar: ReturnType<typeof setTimeout> | undefined;
  #gang = 0;

  constructor(handbok: string, fil: Oppnad, lyssnare: Lyssnare) {
    this.handbok = handbok;
    this.fil = fil;
    this.utkast = nyttUtkast(fil);
    this.#lyssnare = lyssnare;
  }

  /** Takes back what was written before the page was loaded. @returns when that was, or undefined where there was none */
  taTillbaka(): number | undefined {
    const gomt = hamta(this.handbok, this.fil.rel);
    if (!gomt) return undefined;
    const { tid, ...utkast } = gomt;
    // Fields written as values can only come back where they can be read as values.
    if (utkast.varden && !this.fil.varden) return undefined;
    this.utkast = utkast;
    this.andrad = true;
    return tid;
  }

  satt(del: { varden?: Varden; uppgifter?: string; brod?: string }): void {
    this.utkast = { ...this.utkast, ...del };
    if ('uppgifter' in del) this.utkast.varden = undefined;
    this.andrad = true;
    gom(this.handbok, this.utkast);
    this.#lyssnare.nytt();
    this.provaSnart();
  }

  /** The same draft, its fields written the other way. */
  byt(del: Pick<Utkast, 'varden' | 'uppgifter'>): void {
    this.utkast = { ...this.utkast, ...del };
    if (this.andrad) gom(this.handbok, this.utkast);
  }

  provaSnart(): void {
    clearTimeout(this.#vantar);
    this.#vantar = setTimeout(() => void this.prova(), PAUS_MS);
  }

  async prova(): Promise<void> {
    clearTimeout(this.#vantar);
    const gang = ++this.#gang;
    try {
      const svar = await fraga<Provsvar>('prova', this.utkast);
      // An answer to what has been changed since is of no use.
      if (gang === this.#gang) this.#lyssnare.prov(svar);
    } catch (fel) {
      this.#lyssnare.fel(fel instanceof Error ? fel.message : String(fel));
    }
  }

  /** Saves. What is written while it is being saved is kept as a draft. */
  async spara(): Promise<Sparsvar | undefined> {
    if (this.sparar) return undefined;
    this.sparar = true;
    const sparat = this.utkast;
    this.#lyssnare.nytt();
    try {
      const svar = await fraga<Sparsvar>('spara', sparat);
      if (svar.slag === 'sparad') this.#sparad(svar.fil, sparat);
      return svar;
    } catch (fel) {
      this.#lyssnare.fel(fel instanceof Error ? fel.message : String(fel));
      return undefined;
    } finally {
      this.sparar = false;
      this.#lyssnare.nytt();
    }
  }

  #sparad(fil: Oppnad, sparat: Utkast): void {
    this.fil = fil;
    if (this.utkast !== sparat) {
      this.utkast = { ...this.utkast, sett: fil.sett };
      return gom(this.handbok, this.utkast);
    }
    this.utkast = { ...sparat, sett: fil.sett };
    this.slang();
  }

  /** Lets the draft go. */
  slang(): void {
    clearTimeout(this.#vantar);
    this.andrad = false;
    glom(this.handbok, this.fil.rel);
  }

  /** Nothing more is asked for this file. */
  stang(): void {
    clearTimeout(this.#vantar);
    this.#gang++;
  }
}

export function nyttUtkast({ rel, sett, varden, uppgifter, brod }: Oppnad): Utkast {
  return { rel, sett, brod, ...(varden ? { varden } : { uppgifter }) };
}
