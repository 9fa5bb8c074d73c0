/** Makes a built site readable without a network: saved by the browser, or as a folder to carry along. */
import { gzipSync } from 'node:zlib';
import { Byggminne, summaAv } from '../webb/byggminne.ts';
import type { Sajtfiler } from '../webb/byggtrad.ts';
import { buntaArbetare } from './bunta.ts';
import { lasSidor, sidorI, lasTillbehor, type Byggfil, type Byggsida } from './filer.ts';
import { skapaPaket } from './kopia/paket.ts';
import { ARBETARE, OFFLINESIDA, PAKET } from './namn.ts';
import { medStorlekar, type Storlekar } from './storlekar.ts';
import { packas, sparas } from './urval.ts';
import { utgavaAv } from './utgava.ts';

/** Where the site will stand: base path with slashes at both ends, and its origin when that is known. */
export interface Plats {
  bas: string;
  plats: string | undefined;
}

/** What is written into the site. */
interface Skrivs {
  paket: Uint8Array;
  offlinesida: Uint8Array;
  /** Path of that page. */
  sidfil: string;
  arbetare: string;
  /** How many files are saved. */
  filer: number;
  storlekar: Storlekar;
}

/**
 * Writes the worker and the folder into a built site, and the sizes on the page that offers them.
 *
 * @param minne what was made before: of the same files nothing is made again
 * @param forst what must be done before anything is written: others may be reading the pages as they are
 * @returns how much is saved, in files and bytes
 * @throws when the site has no page that offers it
 */
export async function skrivOffline(
  trad: Sajtfiler,
  plats: Plats,
  minne = new Byggminne(),
  forst: Promise<unknown> = Promise.resolve(),
): Promise<{ filer: number; storlekar: Storlekar }> {
  const filer = trad.filer();
  const valda = sidorI(filer, sparas);
  const summorna = (av: readonly string[]) => av.map((fil) => `${fil} ${trad.summa(fil)}`);
  const sidsumma = summaAv(
    JSON.stringify([plats.bas, plats.plats, namnen(filer), summorna(valda)]),
  );
  const lasta = engang(() => lasSidor(trad, valda));
  const nya = async () => lasTillbehor(trad, filer, plats.bas, await lasta());
  // What was needed last has the same needs as long as it is the same, byte for byte.
  const vantade = await minne.hamtaSen(`tillbehor ${sidsumma}`, async () =>
    (await nya()).map(({ fil }) => fil),
  );
  const summor = summorna(vantade);
  const skrivs = await minne.hamtaSen(`allt ${sidsumma} ${summaAv(summor.join())}`, async () =>
    gor(await lasta(), await nya(), plats),
  );
  await forst;
  await trad.skriv(PAKET, skrivs.paket);
  await trad.skriv(skrivs.sidfil, skrivs.offlinesida);
  await trad.skriv(ARBETARE, Buffer.from(skrivs.arbetare));
  return skrivs;
}

/** The files that may be fetched: pages fetch no pages, and the search index is not saved. */
function namnen(filer: readonly string[]): string[] {
  return filer.filter((fil) => !fil.endsWith('.html') && !fil.startsWith('pagefind/'));
}

function engang<T>(gor: () => Promise<T>): () => Promise<T> {
  let gjort: Promise<T> | undefined;
  return () => (gjort ??= gor());
}

async function gor(
  sidor: readonly Byggsida[],
  tillbehor: readonly Byggfil[],
  { bas, plats }: Plats,
): Promise<Skrivs> {
  const { utgava: forst, offlinesida } = forstaUtgavan([...sidor], [...tillbehor], bas);
  const paket = await skapaPaket(
    sidor.filter(({ adress }) => packas(adress)),
    tillbehor,
    { bas, plats, utgava: forst.id, ark: forst.ark },
  );
  const storlekar = { ...storlekAv([...sidor, ...tillbehor]), paket: paket.length };
  const ifylld = Buffer.from(medStorlekar(offlinesida.last.html, storlekar));
  const alla = sidor.map((en) => (en === offlinesida ? { fil: en.fil, innehall: ifylld } : en));
  const utgava = utgavaAv([...alla, ...tillbehor], bas, forst.ark);
  return {
    paket,
    offlinesida: ifylld,
    sidfil: offlinesida.fil,
    arbetare: await buntaArbetare(utgava),
    filer: utgava.filer.length,
    storlekar,
  };
}

function forstaUtgavan(sidor: Byggsida[], tillbehor: Byggfil[], bas: string) {
  const offlinesida = sidor.find(({ adress }) => adress === OFFLINESIDA);
  const ark = offlinesida?.last.taggar.find(({ attribut }) => 'data-sparark' in attribut);
  if (!offlinesida || !ark) throw new Error(`Sidan ${OFFLINESIDA} eller dess stilmall saknas.`);
  const utgava = utgavaAv([...sidor, ...tillbehor], bas, ark.attribut['data-sparark'] ?? '');
  return { utgava, offlinesida };
}

/** What is saved, and what is fetched for it when a server packs texts. */
function storlekAv(filer: readonly Byggfil[]): { sparat: number; hamtat: number } {
  const summa = (av: (fil: Byggfil) => number) =>
    filer.reduce((hittills, fil) => hittills + av(fil), 0);
  return {
    sparat: summa(({ innehall }) => innehall.length),
    hamtat: summa(({ innehall }) => gzipSync(innehall, { level: 1 }).length),
  };
}
