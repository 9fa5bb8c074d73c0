import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { skrivDokument, type Sokdokument } from './dokument.ts';
import { skapaForrad } from './forrad.ts';
import { skapaOrdledare, type Ordledare } from './ordled.ts';
import { orden } from './ord.ts';
import { fragmentId, korPagefind, packa, packaUpp, type Indexfil } from './pagefind.ts';
import { lasUnderlag, samlaSidor, UNDERLAG, type Sida } from './samla.ts';
import { raknaOrd } from './ordrakning.ts';
import { skapaTabell } from './tabell.ts';
import type { Sidtext } from './typer.ts';

/** What the indexing made. Sizes in bytes as they lie on disk. */
export interface Sokindex {
  sidor: number;
  filer: number;
  byte: number;
  /** Words that the typo file holds. */
  ord: number;
}

/**
 * Indexes a built site: writes `pagefind/` into it, with the table and the words that the question needs,
 * and takes away the file that the pages left for it. The same site gives the same bytes.
 *
 * @param mapp folder of the built site
 */
export async function byggSokindex(mapp: string): Promise<Sokindex> {
  const underlag = await lasUnderlag(mapp);
  const sidor = await samlaSidor(mapp, underlag);
  const rakning = raknaOrd(sidor);
  const ledare = skapaOrdledare(new Set(rakning.keys()));
  const dokument = sidor.map((sida) =>
    skrivDokument(sida.block, namnen(sida, ledare), ledare, marke(sida)),
  );
  const filer = await korPagefind(
    sidor.map((sida, plats) => ({ url: sida.post.adress, content: dokument[plats]!.html })),
  );
  const { idn, skrivna } = skrivOm(filer, sidor, dokument);
  const forrad = skapaForrad(rakning, sidor);
  const allt: Indexfil[] = [
    ...skrivna,
    jsonfil('tabell.json', skapaTabell(sidor, idn, underlag.synonymer)),
    jsonfil('ord.json', forrad),
  ];
  await Promise.all(allt.map((fil) => skrivFil(join(mapp, 'pagefind', fil.path), fil.content)));
  await rm(join(mapp, UNDERLAG));
  return {
    sidor: sidor.length,
    filer: allt.length,
    byte: allt.reduce((summa, fil) => summa + fil.content.length, 0),
    ord: forrad.ord.length,
  };
}

/** Gives each page its text back, as it stands on the page, and tells which id it got. */
function skrivOm(filer: Indexfil[], sidor: Sida[], dokument: Sokdokument[]) {
  const platser = new Map(sidor.map((sida, plats) => [sida.post.adress, plats]));
  const idn: string[] = [];
  const skrivna = filer.map((fil) => {
    const id = fragmentId(fil);
    if (!id) return fil;
    const { url, word_count } = JSON.parse(packaUpp(fil.content)) as {
      url: string;
      word_count: number;
    };
    const plats = platser.get(url)!;
    const text = sidtext(sidor[plats]!, dokument[plats]!);
    if (word_count !== dokument[plats]!.antalOrd) {
      throw new Error(
        `Pagefind räknar orden på ${url} annorlunda: ${word_count}, inte ${dokument[plats]!.antalOrd}.`,
      );
    }
    idn[plats] = id;
    return { path: fil.path, content: packa(JSON.stringify({ ...text, word_count, filters: {} })) };
  });
  return { idn, skrivna };
}

function sidtext({ post }: Sida, { content, ankare }: Sokdokument): Sidtext {
  const { titel, slag, smulor, adress, tvilling } = post;
  return {
    url: adress,
    content,
    meta: { title: titel, slag, smulor: smulor.join(' / '), adress, tvilling },
    anchors: ankare,
  };
}

/** All that a page may be called. *internkontrollplan* may be called kontrollplan. */
function namnen({ post }: Sida, ledare: Ordledare): string[] {
  const slut = orden(post.titel).flatMap((ord) => {
    const led = ledare(ord);
    return led.slice(1, -1).map((_, i) => led.slice(i + 1).join(''));
  });
  return [post.titel, ...post.nycklar, ...slut];
}

/** Changes when any letter of the text does. */
function marke({ post, block }: Sida): string {
  return createHash('sha256')
    .update(JSON.stringify([post, block]))
    .digest('hex')
    .slice(0, 12);
}

function jsonfil(path: string, data: unknown): Indexfil {
  return { path, content: Buffer.from(JSON.stringify(data)) };
}

async function skrivFil(sokvag: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(sokvag), { recursive: true });
  await writeFile(sokvag, content);
}
