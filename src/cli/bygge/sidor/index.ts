/** The pages of a site: compiled when the source has changed, drawn when what they show has. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Resultat } from '../../../granskning/index.ts';
import { borjaFolja, medSpar, nycklarI, slutaFolja } from '../../../modell/lasspar.ts';
import { pdfTillgang } from '../../../utskrift/tillgang.ts';
import type { Byggtrad } from '../../../webb/byggtrad.ts';
import type { Miljo } from '../../../webb/miljo.ts';
import type { Byggforrad } from '../forrad.ts';
import { forrita } from '../../forrita.ts';
import { kompilatet } from './kompilera.ts';
import { sidkallor, type Sidkalla, type Sidplats } from './ladda.ts';
import { Sidminne, type Sparadsida } from './sidminne.ts';
import { skrivWebbkarta } from './webbkarta.ts';

/** A file to write, and how. */
interface Uppgift extends Sidplats {
  /** Draws it, and tells the keys of what was read. */
  rita: () => Promise<{ byte: Buffer | undefined; nycklar: Set<string> }>;
}

const LASER = 'src/pages/kapitel/[id].astro';

/** Shows share their drawings, so that one may rest on what only another has read. To make them all takes half a second (see Bildbank). */
const ALLTID_NYA = /\.pptx$/;

/** Pages that are drawn at a time: some are written while others are drawn. Measured with 1,000 chapters: 4, 12 and 32. */
const I_TAGET = 12;

/** What pages are written of. */
export interface Sidbehov {
  miljo: Miljo;
  granskat: Resultat;
  forrad: Byggforrad;
  /** Lets Astro compile when it is this build's turn: see tur.ts. */
  kompilera: (arbete: () => Promise<void>) => Promise<void>;
}

/**
 * Writes every page of a site, and all that they fetch.
 *
 * @param over folder for builds in the making
 * @returns how many files were drawn, and not taken from before
 */
export async function skrivSidor(
  trad: Byggtrad,
  { miljo, granskat, forrad, kompilera }: Sidbehov,
  over: string,
): Promise<number> {
  const { program } = forrad;
  const kompilat = await kompilatet(over, program, (gor) =>
    Promise.all([kompilera(gor), forrita(granskat)]),
  );
  await skrivKlient(kompilat.klient, trad);
  const { varden, allas } = borjaFolja();
  try {
    const kallor = await sidkallor(kompilat, `${trad.mapp}-program`, miljo);
    // Its list reads the handbook, as any would: what all pages rest on is then known.
    const laser = kallor.find(({ kalla }) => kalla === LASER);
    if (!laser) throw new Error(`${LASER} is gone: name another page that reads the handbook.`);
    await laser.lista();
    const minne = new Sidminne(forrad.mapp, await sidmarke(program, miljo), varden);
    minne.oppna();
    const uppgifter = await uppgifterna(kallor, minne);
    const nya = await skrivAlla(uppgifter, trad, minne);
    minne.stang(nycklarI(allas));
    if (miljo.plats) await skrivWebbkarta(trad, miljo, uppgifter);
    return nya;
  } finally {
    slutaFolja();
    await rm(`${trad.mapp}-program`, { recursive: true, force: true });
  }
}

/** All that a page is made of, beside what it reads of the handbook while it is drawn. */
async function sidmarke(program: string, miljo: Miljo): Promise<string> {
  const { handbok, gemensam, innehall, bas, plats, malgrupp, historik } = miljo;
  const val = [handbok, gemensam, innehall, bas, plats, malgrupp, historik];
  const pdf = 'webblasare' in (await pdfTillgang());
  const allt = JSON.stringify([program, val, pdf, process.env['SOURCE_DATE_EPOCH']]);
  return createHash('sha256').update(allt).digest('hex');
}

/** Every file of the site. Of two with the same address the first counts, as with Astro. */
async function uppgifterna(kallor: readonly Sidkalla[], minne: Sidminne): Promise<Uppgift[]> {
  const uppgifter = new Map<string, Uppgift>();
  for (const kalla of kallor) {
    const listad = engang(() => listan(kalla, minne));
    for (const plats of minne.hamtaLista(kalla.kalla) ?? (await listad()).platser)
      if (!uppgifter.has(plats.vag))
        uppgifter.set(plats.vag, { ...plats, rita: () => ritad(kalla, plats.vag, listad) });
  }
  return [...uppgifter.values()];
}

type Listad = Awaited<ReturnType<Sidkalla['lista']>>;

async function listan(kalla: Sidkalla, minne: Sidminne): Promise<Listad> {
  const listad = await kalla.lista();
  minne.sparaLista(kalla.kalla, listad.platser, nycklarI(listad.spar));
  return listad;
}

/** What the list of its source read to give the page what it is about, the page has read too. */
async function ritad(kalla: Sidkalla, vag: string, listad: () => Promise<Listad>) {
  const { spar } = await listad();
  const ritas = medSpar(() => kalla.rita(vag));
  const byte = await ritas.varde;
  return { byte, nycklar: new Set([...nycklarI(spar), ...nycklarI(ritas.spar)]) };
}

function engang<T>(gor: () => T): () => T {
  let gjort: { varde: T } | undefined;
  return () => (gjort ??= { varde: gor() }).varde;
}

async function skrivAlla(
  uppgifter: readonly Uppgift[],
  trad: Byggtrad,
  minne: Sidminne,
): Promise<number> {
  const kvar = uppgifter.values();
  let nya = 0;
  const taNasta = async () => {
    for (const uppgift of kvar) if (await skrivSida(uppgift, trad, minne)) nya++;
  };
  // None may still be writing when the folder is taken away.
  const gangar = await Promise.allSettled(Array.from({ length: I_TAGET }, taNasta));
  for (const gang of gangar) if (gang.status === 'rejected') throw gang.reason;
  return nya;
}

/** Writes one, from before or new. Returns whether it was drawn. */
async function skrivSida(
  { fil, rita }: Uppgift,
  trad: Byggtrad,
  minne: Sidminne,
): Promise<boolean> {
  const sparad = ALLTID_NYA.test(fil) ? undefined : minne.sparad(fil);
  if (sparad && (await fran(sparad, fil, trad, minne))) return false;
  const { byte, nycklar } = await rita();
  if (byte) await trad.skriv(fil, byte);
  minne.spara(fil, byte, nycklar);
  return true;
}

/** Writes a page as it was before. Says whether it could be had. */
async function fran(
  sparad: Sparadsida,
  fil: string,
  trad: Byggtrad,
  minne: Sidminne,
): Promise<boolean> {
  if (sparad.summa !== '' && !trad.behall(fil, sparad.summa)) {
    const byte = minne.las(sparad);
    if (!byte) return false;
    await trad.skriv(fil, byte);
  }
  minne.behall(fil, sparad);
  return true;
}

/** Copies what browsers fetch. */
async function skrivKlient(klient: string, trad: Byggtrad): Promise<void> {
  const poster = await readdir(klient, { recursive: true, withFileTypes: true });
  for (const post of poster.filter((ett) => ett.isFile())) {
    const fil = join(post.parentPath, post.name);
    await trad.skriv(relative(klient, fil).split(sep).join('/'), await readFile(fil));
  }
}
