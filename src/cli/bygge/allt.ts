/** All of one handbook's site, into a folder. */
import type { Resultat } from '../../granskning/index.ts';
import { FORSLAGSADRESS } from '../../modell/forslag.ts';
import { storlekIOrd } from '../../modell/bilagor.ts';
import { skrivOffline } from '../../offline/index.ts';
import { byggSokindex } from '../../sok/index.ts';
import { skrivPdfer } from '../../utskrift/index.ts';
import { pdfTillgang } from '../../utskrift/tillgang.ts';
import { gren, type Byggtrad } from '../../webb/byggtrad.ts';
import type { Miljo } from '../../webb/miljo.ts';
import type { Stege } from '../stege.ts';
import { forrita } from '../forrita.ts';
import { forradFor, medMinne, type Byggforrad } from './forrad.ts';
import type { Forsprang } from './forsprang.ts';
import { BYGG } from './publicerat.ts';
import { skrivSidor } from './sidor/index.ts';
import { medAstro, medProgrammet } from './tur.ts';

/** What the stages of a build share. */
export interface Byggrad {
  miljo: Miljo;
  granskat: Resultat;
  steg: Stege['steg'];
  skriv: (rad: string) => void;
  /** The program is being compiled since before the handbook was read. */
  kompileras?: Forsprang;
}

/** Pages, then what is made of the pages: the search index and the documents for print. Returns the number of pages. */
export async function byggAllt(trad: Byggtrad, rad: Byggrad): Promise<number> {
  const { miljo, granskat, kompileras } = rad;
  const forrad = await forradFor(miljo, kompileras?.program);
  const [sidor] = await Promise.all([
    sidorna(trad, rad, forrad),
    // Mermaid takes a while to start. The pages do not draw again what is being drawn.
    kompileras?.pagar ? forrita(granskat) : undefined,
  ]);
  await efterSidorna(trad, rad, forrad);
  return sidor.antal;
}

async function sidorna(
  trad: Byggtrad,
  rad: Byggrad,
  forrad: Byggforrad,
): Promise<{ antal: number; nya: number }> {
  const { miljo, granskat, steg, kompileras } = rad;
  if (kompileras?.pagar) await steg('Kompilerar', () => kompileras.klart);
  const kompilera = (arbete: () => Promise<void>) => medAstro(rad, arbete);
  return medProgrammet(forrad.program, rad, () =>
    steg(
      'Bygger sidor',
      async () => {
        const nya = await skrivSidor(trad, { miljo, granskat, forrad, kompilera }, BYGG);
        return { antal: trad.filer().filter((fil) => fil.endsWith('.html')).length, nya };
      },
      ({ antal, nya }) => `${antal} sidor, ${nya} filer ritade`,
    ),
  );
}

/** The index and the copy to read without a network are both made of the pages, and of each other's nothing. */
async function efterSidorna(trad: Byggtrad, rad: Byggrad, forrad: Byggforrad): Promise<void> {
  if ('webblasare' in (await pdfTillgang())) {
    await sokindexet(trad, rad, forrad);
    await pdferna(trad, rad, forrad);
    return utanNat(trad, rad, forrad);
  }
  const index = sokindexet(trad, rad, forrad);
  // It has the pages as they are now: what the other writes is not seen, and its own page waits until the other has read it.
  const klara = await Promise.allSettled([index, utanNat(trad, rad, forrad, index)]);
  for (const ett of klara) if (ett.status === 'rejected') throw ett.reason;
  await pdferna(trad, rad, forrad);
}

async function sokindexet(
  trad: Byggtrad,
  { granskat, steg }: Byggrad,
  forrad: Byggforrad,
): Promise<void> {
  await steg(
    'Bygger sökindex',
    async () => {
      // A proposal has an index of its own: what is decided is searched as if there were none.
      if (granskat.forslag)
        await medMinne('sok-forslag', forrad, (minne) =>
          byggSokindex(gren(trad, FORSLAGSADRESS.replaceAll('/', '')), minne),
        );
      return medMinne('sok', forrad, (minne) => byggSokindex(trad, minne));
    },
    (index) => `${index.sidor} sidor, ${index.ord} ord`,
  );
}

async function pdferna(
  trad: Byggtrad,
  { miljo, steg, skriv }: Byggrad,
  forrad: Byggforrad,
): Promise<void> {
  await steg(
    'Skriver PDF',
    async () => {
      // Who opens the pages must not meet what is gone.
      await trad.stada();
      return medMinne('pdf', forrad, (minne) => skrivPdfer(trad, miljo.bas, skriv, { minne }));
    },
    (pdf) => (pdf ? `${pdf.filer.length} dokument` : 'inga dokument'),
  );
}

async function utanNat(
  trad: Byggtrad,
  { miljo, steg }: Byggrad,
  forrad: Byggforrad,
  forst?: Promise<unknown>,
): Promise<void> {
  await steg(
    'Sparar för läsning utan nät',
    () => medMinne('offline', forrad, (minne) => skrivOffline(trad, miljo, minne, forst)),
    ({ filer, storlekar }) => `${filer} filer, zip ${storlekIOrd(storlekar.paket)}`,
  );
}
