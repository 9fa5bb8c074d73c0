/** The pictures of a handbook's slides as files, each drawn once however many slides show it. */
import { lasBildfil } from '../../modell/bilder.ts';
import type { Handbok } from '../../modell/typer.ts';
import type { Diabildsbild } from '../typer.ts';
import { urForrad } from './forrad.ts';
import { tillPng, verktyg } from './png.ts';
import { ljus, ritning, type Bildmatt, type Diabildsritning } from './ritning.ts';

/** A picture as PowerPoint takes it. */
export interface Bankbild {
  typ: 'png' | 'jpg' | 'gif';
  data: Uint8Array;
}

export class Bildbank {
  readonly #bok: Handbok;
  readonly #rot: string;
  readonly forrad: string;
  #verktyg: Uint8Array[] | undefined;
  readonly #ritningar = new Map<string, Promise<Diabildsritning>>();
  readonly #bilder = new Map<string, Promise<Bankbild | undefined>>();

  /**
   * @param rot the handbook's folder, where its picture files lie
   * @param forrad folder where pictures are kept between builds
   */
  constructor(bok: Handbok, rot: string, forrad: string) {
    this.forrad = forrad;
    this.#bok = bok;
    this.#rot = rot;
  }

  /**
   * How large a picture is.
   *
   * @throws Diagramfel when a drawing cannot be made
   */
  async matt(bild: Diabildsbild): Promise<Bildmatt> {
    if (bild.slag === 'fil') return this.#bok.bilder.get(bild.fil) ?? { bredd: 1, hojd: 1 };
    return this.#ritning(bild);
  }

  /**
   * The picture so many pixels wide; `undefined` for a picture file of a kind that PowerPoint does not show (webp, avif).
   *
   * @throws Diagramfel when a drawing cannot be made
   */
  bild(bild: Diabildsbild, pixlar: number): Promise<Bankbild | undefined> {
    return somForut(this.#bilder, `${nyckel(bild)} ${pixlar}`, () => this.#gor(bild, pixlar));
  }

  /** What tells a picture from another of the same name. */
  async avtryck(bild: Diabildsbild): Promise<string> {
    if (bild.slag === 'fil') return this.#bok.bilder.get(bild.fil)?.summa ?? '';
    return ljus(this.#bok, await this.#ritning(bild));
  }

  async #gor(bild: Diabildsbild, pixlar: number): Promise<Bankbild | undefined> {
    if (bild.slag !== 'fil') return this.#png(ljus(this.#bok, await this.#ritning(bild)), pixlar);
    const fil = this.#bok.bilder.get(bild.fil);
    if (!fil) return undefined;
    const data = lasBildfil(this.#rot, fil);
    if (fil.typ === 'svg') return this.#png(new TextDecoder().decode(data), pixlar);
    return fil.typ === 'webp' || fil.typ === 'avif' ? undefined : { typ: fil.typ, data };
  }

  async #png(svg: string, pixlar: number): Promise<Bankbild> {
    const underlag = [svg, String(pixlar), ...(this.#verktyg ??= verktyg())];
    const data = await urForrad(this.forrad, 'png', underlag, () => tillPng(svg, pixlar));
    return { typ: 'png', data };
  }

  #ritning(bild: Exclude<Diabildsbild, { slag: 'fil' }>): Promise<Diabildsritning> {
    return somForut(this.#ritningar, nyckel(bild), () => ritning(this.#bok, bild));
  }
}

const nyckel = (bild: Diabildsbild): string => JSON.stringify(bild);

function somForut<T>(
  forrad: Map<string, Promise<T>>,
  namn: string,
  gor: () => Promise<T>,
): Promise<T> {
  const kand = forrad.get(namn) ?? gor();
  forrad.set(namn, kand);
  return kand;
}
