/** Makes a built site readable without a network: saved by the browser, or as a folder to carry along. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Byggminne, summaAv } from '../webb/byggminne.ts';
import { buntaArbetare } from './bunta.ts';
import { filerI, lasFiler, lasSidor, lasTillbehor, type Byggfil, type Byggsida } from './filer.ts';
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
 * @returns how much is saved, in files and bytes
 * @throws when the site has no page that offers it
 */
export async function skrivOffline(
  mapp: string,
  plats: Plats,
  minne = new Byggminne(),
): Promise<{ filer: number; storlekar: Storlekar }> {
  const filer = await filerI(mapp);
  const sidor = await lasSidor(mapp, filer, sparas);
  const sidsumma = summaAv(
    JSON.stringify([plats.bas, plats.plats, namnen(filer), sidor.map(summan)]),
  );
  const nya = () => lasTillbehor(mapp, filer, plats.bas, sidor);
  // What was needed last has the same needs as long as it is the same, byte for byte.
  const vantade = await minne.hamtaSen(`tillbehor ${sidsumma}`, async () =>
    (await nya()).map(({ fil }) => fil),
  );
  const summor = (await lasFiler(mapp, vantade)).map(summan);
  const skrivs = await minne.hamtaSen(`allt ${sidsumma} ${summaAv(summor.join())}`, async () =>
    gor(sidor, await nya(), plats),
  );
  await Promise.all([
    writeFile(join(mapp, PAKET), skrivs.paket),
    writeFile(join(mapp, skrivs.sidfil), skrivs.offlinesida),
    writeFile(join(mapp, ARBETARE), skrivs.arbetare),
  ]);
  return skrivs;
}

/** The files that may be fetched: pages fetch no pages, and the search index is not saved. */
function namnen(filer: readonly string[]): string[] {
  return filer.filter((fil) => !fil.endsWith('.html') && !fil.startsWith('pagefind/'));
}

function summan({ fil, innehall }: Byggfil): string {
  return `${fil} ${summaAv(innehall)}`;
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
