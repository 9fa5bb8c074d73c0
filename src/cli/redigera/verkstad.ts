/** What one may do with the files of one handbook: list them, open one, check a draft of it, save it. */
import path from 'node:path';
import { granskaAllt } from '../../diagram/granska.ts';
import type { Lasminne, Problem, Resultat } from '../../granskning/index.ts';
import { baggeSatt, nyText, oppnad, type Redigerbar } from '../../redigering/fil/utkast.ts';
import { medPlats } from '../../redigering/problem/plats.ts';
import type {
  Andraproblem,
  Filrad,
  Oppnad,
  Provsvar,
  Sparsvar,
  Uppgifter,
  Utkast,
} from '../../redigering/protokoll.ts';
import { Stopp } from '../grund/stopp.ts';
import { BOK, redigerbara, slagnamnet } from './filer.ts';
import { lasForAndring, skrivAllt } from '../skrivning/index.ts';

const HINDER =
  'Uppgifterna går inte att ändra i formuläret så som de står skrivna. Ångra den senaste ändringen, välj ”Visa uppgifterna som text” och ändra där.';

export class Verkstad {
  readonly #rot: string;
  readonly #visa: string;
  readonly #minne: Lasminne = new Map();
  #senaste: Resultat | undefined;
  #tur: Promise<unknown> = Promise.resolve();

  /** @param rot the handbook's folder */
  constructor(rot: string) {
    this.#rot = rot;
    this.#visa = path.relative(process.cwd(), rot).split(path.sep).join('/') || '.';
  }

  /** The handbook as it lies on disk, checked. */
  granska(): Promise<Resultat> {
    return this.#granska(new Map());
  }

  /** Every file that may be edited, with its number of problems. */
  async filer(): Promise<Filrad[]> {
    const resultat = await this.granska();
    return this.#filer(resultat).map((ett) => {
      const { rel, namn } = ett;
      const egna = resultat.problem.filter(({ fil }) => fil === `${this.#visa}/${rel}`);
      const fel = egna.filter(({ niva }) => niva === 'fel').length;
      return { rel, namn, samling: slagnamnet(ett), fel, varningar: egna.length - fel };
    });
  }

  /** A file as it lies on disk. @throws Stopp when it is no file of the handbook */
  async oppna(rel: string): Promise<Oppnad> {
    const fil = await this.#fil(rel);
    const { text, sett } = this.#las(rel);
    return { ...oppnad(fil, text, sett), samling: slagnamnet(fil) };
  }

  /** What granskningen says of the handbook with a draft in the place of its file. Nothing is written. */
  async prova(utkast: Utkast, visa: (rel: string, text: string) => void): Promise<Provsvar> {
    await this.#fil(utkast.rel);
    const disk = this.#las(utkast.rel);
    const text = nyText(disk.text, utkast, utkast.rel === BOK);
    if (text === undefined) return { sett: disk.sett, problem: [], andra: [], hinder: HINDER };
    if (disk.sett === utkast.sett) visa(utkast.rel, text);
    const { problem } = await this.#granska(new Map([[utkast.rel, text]]));
    const egen = `${this.#visa}/${utkast.rel}`;
    return {
      sett: disk.sett,
      problem: medPlats(
        problem.filter(({ fil }) => fil === egen),
        text,
        utkast.rel === BOK,
      ),
      andra: problem.filter(({ fil }) => fil !== egen).map((ett) => this.#annat(ett)),
    };
  }

  /** Writes a draft to its file, unless somebody else has written there since it was opened. */
  async spara(utkast: Utkast): Promise<Sparsvar> {
    const fil = await this.#fil(utkast.rel);
    const disk = this.#las(utkast.rel);
    const text = nyText(disk.text, utkast, utkast.rel === BOK);
    if (disk.sett !== utkast.sett)
      return {
        slag: 'krock',
        fil: oppnad(fil, disk.text, disk.sett),
        deras: disk.text,
        min: text ?? '',
      };
    if (text === undefined) return { slag: 'hinder', text: HINDER };
    if (text !== disk.text)
      await skrivAllt(this.#rot, [{ fil: utkast.rel, innehall: text, sett: disk.sett }]);
    return { slag: 'sparad', fil: await this.oppna(utkast.rel) };
  }

  /** The fields of a draft as text, and as values. @throws Stopp when the draft can't be made into a file */
  async vaxla(utkast: Utkast): Promise<Uppgifter> {
    await this.#fil(utkast.rel);
    const svar = baggeSatt(this.#las(utkast.rel).text, utkast, utkast.rel === BOK);
    if (!svar) throw new Stopp(HINDER);
    return svar;
  }

  #filer(resultat: Resultat): Redigerbar[] {
    return redigerbara(this.#rot, this.#visa, resultat);
  }

  /** Only what the handbook lists can be opened: no path of another's making leads anywhere. */
  async #fil(rel: unknown): Promise<Redigerbar> {
    const alla = this.#filer(this.#senaste ?? (await this.granska()));
    const fil =
      alla.find((ett) => ett.rel === rel) ??
      this.#filer(await this.granska()).find((ett) => ett.rel === rel);
    if (!fil)
      throw new Stopp('Filen finns inte i handboken. Den kan ha flyttats eller tagits bort.');
    return fil;
  }

  #las(rel: string): { text: string; sett: string } {
    const last = lasForAndring(this.#rot, rel);
    if (!last)
      throw new Stopp(
        'Filen finns inte längre. Den har flyttats eller tagits bort. Det du har skrivit finns kvar här i webbläsaren.',
      );
    if (!Buffer.from(last.text).equals(last.byte))
      throw new Stopp('Filen är inte sparad som UTF-8. Spara den så i en textredigerare först.');
    return last;
  }

  /** One at a time: a reading keeps what it has read for the next. */
  #granska(iMinnet: ReadonlyMap<string, string>): Promise<Resultat> {
    const nasta = this.#tur.then(async () => {
      const val = { visa: this.#visa, minne: this.#minne, lage: 'utkast', iMinnet } as const;
      return (this.#senaste = await granskaAllt(this.#rot, val));
    });
    this.#tur = nasta.catch(() => undefined);
    return nasta;
  }

  #annat({ fil, niva, kod, text, rad, kolumn, atgard, rattad }: Problem): Andraproblem {
    const rel = fil.startsWith(`${this.#visa}/`) ? fil.slice(this.#visa.length + 1) : undefined;
    const mer = { ...(atgard ? { atgard } : {}), ...(rattad ? { rattad } : {}) };
    return { fil: rel ?? fil, rel, niva, kod, text, rad, kolumn, ...mer };
  }
}
