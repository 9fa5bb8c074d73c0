/** Makes a built site readable without a network: saved by the browser, or as a folder to carry along. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buntaArbetare } from './bunta.ts';
import { filerI, lasSidor, lasTillbehor, type Byggfil, type Byggsida } from './filer.ts';
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

/**
 * Writes the worker and the folder into a built site, and the sizes on the page that offers them.
 *
 * @returns how much is saved, in files and bytes
 * @throws when the site has no page that offers it
 */
export async function skrivOffline(
  mapp: string,
  { bas, plats }: Plats,
): Promise<{ filer: number; storlekar: Storlekar }> {
  const filer = await filerI(mapp);
  const sidor = await lasSidor(mapp, filer, sparas);
  const tillbehor = await lasTillbehor(mapp, filer, bas, sidor);
  const { utgava: forst, offlinesida } = forstaUtgavan(sidor, tillbehor, bas);

  const paket = await skapaPaket(
    sidor.filter(({ adress }) => packas(adress)),
    tillbehor,
    { bas, plats, utgava: forst.id, ark: forst.ark },
  );
  const storlekar = { ...storlekAv([...sidor, ...tillbehor]), paket: paket.length };
  offlinesida.innehall = Buffer.from(medStorlekar(offlinesida.last.html, storlekar));

  const utgava = utgavaAv([...sidor, ...tillbehor], bas, forst.ark);
  await Promise.all([
    writeFile(join(mapp, PAKET), paket),
    writeFile(join(mapp, offlinesida.fil), offlinesida.innehall),
    writeFile(join(mapp, ARBETARE), await buntaArbetare(utgava)),
  ]);
  return { filer: utgava.filer.length, storlekar };
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
