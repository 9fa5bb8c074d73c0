/** A slide show as a file of PowerPoint: real headings, points, tables and notes, and a template that editors can change. */
import type { Handbok } from '../../modell/typer.ts';
import { dokumenttid } from '../../webb/miljo/byggtid.ts';
import { koden, urForrad, type Bildbank } from '../raster/index.ts';
import type { Bildspel } from '../typer.ts';
import { fardigstall, type Pptxfakta } from './paket.ts';
import { skrivDiabilder } from './skriv.ts';

/** Where the site is published, for links out of the file. */
export interface Publicerad {
  /** Origin, or `undefined` when the site does not know its own: addresses then stand as text. */
  plats: string | undefined;
  /** Base path with slashes at both ends. */
  bas: string;
}

/**
 * The file: the same bytes for the same slide show, on any day and machine.
 *
 * @throws Diagramfel when a drawing cannot be made
 */
export async function skapaPptx(
  bok: Handbok,
  bildspel: Bildspel,
  bank: Bildbank,
  { plats, bas }: Publicerad,
): Promise<Uint8Array> {
  const hel = (adress: string) =>
    plats === undefined ? undefined : new URL(bas.replace(/\/$/, '') + adress, plats).href;
  const fakta = faktaOm(bok, bildspel);
  const { data, planer } = await skrivDiabilder(bildspel, fakta.avsandare, { bank, hel });
  return fardigstall(data, planer, fakta);
}

/** The same, but not made again when nothing that it depends on has changed since an earlier build. */
export async function pptxUrForrad(
  bok: Handbok,
  bildspel: Bildspel,
  bank: Bildbank,
  { plats, bas }: Publicerad,
): Promise<Uint8Array> {
  const figurer = bildspel.diabilder
    .flatMap(({ delar }) => delar)
    .flatMap((del) => (del.slag === 'figur' ? [bank.avtryck(del.bild)] : []));
  const ord = JSON.stringify([bildspel, faktaOm(bok, bildspel), plats, bas]);
  const kod = ['bildspel/pptx', 'bildspel/raster'].map(koden);
  return urForrad(bank.forrad, 'pptx', [ord, ...kod, ...(await Promise.all(figurer))], () =>
    skapaPptx(bok, bildspel, bank, { plats, bas }),
  );
}

function faktaOm(bok: Handbok, bildspel: Bildspel): Pptxfakta {
  const { kommun, titel, tema } = bok.data;
  return {
    titel: `${bildspel.titel} – ${titel}`,
    amne: bildspel.undertitel,
    avsandare: kommun,
    tid: dokumenttid(bok.data.lage),
    tema,
    temanamn: kommun,
  };
}
