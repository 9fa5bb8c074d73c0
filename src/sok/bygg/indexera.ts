import { createHash, hash } from 'node:crypto';
import { skapaSokord, skrivDokument, type Sokdokument } from './dokument.ts';
import { skapaForrad } from './forrad.ts';
import { nagraAtGangen } from './nagra.ts';
import { skapaOrdledare, type Ordledare } from '../../svenska/ordled.ts';
import { orden } from '../../svenska/ord.ts';
import { medNyaIdn } from './numrera.ts';
import {
  fragmentfil,
  fragmentId,
  korPagefind,
  packa,
  packaUpp,
  type Indexfil,
} from './pagefind.ts';
import { lasUnderlag, samlaSidor, UNDERLAG, type Soksida } from './samla.ts';
import { raknaOrd } from './ordrakning.ts';
import { skapaTabell } from './tabell.ts';
import { namnsynonymer, skapaVardagsfil } from './vardag.ts';
import { idPa, tillTabellfil } from '../ord/tabellfil.ts';
import { Byggminne, summaAv } from '../../webb/byggminne.ts';
import type { Sajtfiler } from '../../webb/byggtrad.ts';
import type { Sidtext, Sokunderlag } from '../ord/typer.ts';

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
 * @param trad the built site
 * @param minne what was made before: pages with the same bytes are not read again
 */
export async function byggSokindex(trad: Sajtfiler, minne = new Byggminne()): Promise<Sokindex> {
  const underlag = await lasUnderlag(trad);
  const sidor = await samlaSidor(trad, underlag, minne);
  const allt = summaAv(JSON.stringify([underlag, sidor.map(marke)]));
  // When the same index is taken from before, nobody asks for its parts; the next build may.
  if (minne.har(`index ${allt}`)) for (const del of ['fragment ', 'text ']) minne.behall(del);
  const { filer, ord } = await minne.hamtaSen(`index ${allt}`, () =>
    indexera(underlag, sidor, minne),
  );
  const byte = await skrivFiler(trad, filer);
  await trad.taBort(UNDERLAG);
  return { sidor: sidor.length, filer: filer.length, byte, ord };
}

/** Every file of the index, and how many words the typo file holds. */
async function indexera(
  underlag: Sokunderlag,
  sidor: Soksida[],
  minne: Byggminne,
): Promise<{ filer: Indexfil[]; ord: number }> {
  const rakning = raknaOrd(sidor);
  const ledare = skapaOrdledare(new Set(rakning.keys()));
  const sokord = skapaSokord(ledare);
  const dokument: Indexerat[] = [];
  const filer = await korPagefind(
    (function* () {
      for (const sida of sidor) {
        const { html, ...kvar } = skrivDokument(
          sida.block,
          namnen(sida, ledare),
          sokord,
          marke(sida),
        );
        dokument.push(kvar);
        yield { url: sida.post.adress, content: html };
      }
    })(),
  );
  const idn = idnFor(filer, sidor, dokument, minne);
  const indexmarke = allasMarke(sidor);
  const platser = new Map(idn.map((id, plats) => [id, plats]));
  const nya = new Map(idn.map((id, plats) => [id, idPa(indexmarke, plats)]));
  const forrad = skapaForrad(rakning, sidor);
  const vardag = skapaVardagsfil(sidor, underlag.slag);
  const synonymer = [...underlag.synonymer, ...namnsynonymer(vardag, sidor)];
  const medNya = await medNyaIdn(filer, nya);
  const texter = await nagraAtGangen(medNya, SKRIVS_SAMTIDIGT, async (fil) => {
    const id = fragmentId(fil) ?? '';
    const plats = platser.get(id);
    if (plats === undefined) return fil;
    return textfil(nya.get(id)!, sidor[plats]!, dokument[plats]!, minne);
  });
  const allt = [
    ...texter,
    jsonfil(
      'tabell.json',
      tillTabellfil(skapaTabell(sidor, idn, { ...underlag, synonymer }), indexmarke),
    ),
    jsonfil('vardag.json', vardag),
    jsonfil('ord.json', forrad),
  ];
  return { filer: allt, ord: forrad.ord.length };
}

/** What is needed of a page when Pagefind has its HTML. */
type Indexerat = Omit<Sokdokument, 'html'>;

/** Files that are packed and written at a time: each takes a quarter of a megabyte to pack, however small it is. */
const SKRIVS_SAMTIDIGT = 16;

/**
 * The id that Pagefind gave each page.
 *
 * @throws when it counts the words of a page in another way than we do: then places in the text would be wrong
 */
function idnFor(
  filer: Indexfil[],
  sidor: Soksida[],
  dokument: Indexerat[],
  minne: Byggminne,
): string[] {
  const platser = new Map(sidor.map((sida, plats) => [sida.post.adress, plats]));
  const idn: string[] = [];
  for (const fil of filer) {
    const id = fragmentId(fil);
    if (!id) continue;
    const { url, word_count } = minne.hamta(`fragment ${summaAv(fil.content)}`, () =>
      fragmentet(fil.content),
    );
    const plats = platser.get(url)!;
    const { antalOrd } = dokument[plats]!;
    if (word_count !== antalOrd)
      throw new Error(
        `Pagefind räknar orden på ${url} annorlunda: ${word_count}, inte ${antalOrd}.`,
      );
    idn[plats] = id;
  }
  return idn;
}

/** What Pagefind says of a page. */
function fragmentet(content: Uint8Array): { url: string; word_count: number } {
  const { url, word_count } = JSON.parse(packaUpp(content)) as ReturnType<typeof fragmentet>;
  return { url, word_count };
}

/** Gives a page its text back, as it stands on the page. */
async function textfil(
  id: string,
  sida: Soksida,
  dokument: Indexerat,
  minne: Byggminne,
): Promise<Indexfil> {
  const alla = { ...sidtext(sida, dokument), word_count: dokument.antalOrd, filters: {} };
  const text = JSON.stringify(alla);
  const content = await minne.hamtaSen(`text ${summaAv(text)}`, () => packa(text));
  return { path: fragmentfil(id), content };
}

function sidtext({ post }: Soksida, { content, ankare }: Indexerat): Sidtext {
  const { titel, slag, smulor, adress, visa = adress, tvilling, kort, fakta } = post;
  return {
    url: adress,
    content,
    meta: {
      title: titel,
      slag,
      smulor: smulor.join(' / '),
      adress: visa,
      tvilling,
      kort,
      ...(fakta.length > 0 ? { fakta } : {}),
    },
    anchors: ankare,
  };
}

/** All that a page may be called. *internkontrollplan* may be called kontrollplan. */
function namnen({ post }: Soksida, ledare: Ordledare): string[] {
  const slut = orden(post.titel).flatMap((ord) => {
    const led = ledare(ord);
    return led.slice(1, -1).map((_, i) => led.slice(i + 1).join(''));
  });
  return [post.titel, ...post.nycklar, ...slut];
}

/** Changes when any letter of the text does. */
function marke({ post, block }: Soksida): string {
  return hash('sha256', JSON.stringify([post, block]), 'hex').slice(0, 12);
}

/** Changes when any letter of any page does. */
function allasMarke(sidor: Soksida[]): string {
  const summa = createHash('sha256');
  for (const sida of sidor) summa.update(marke(sida));
  return summa.digest('hex').slice(0, 8);
}

function jsonfil(path: string, data: unknown): Indexfil {
  return { path, content: Buffer.from(JSON.stringify(data)) };
}

/** Writes the files and returns their size, in bytes. */
async function skrivFiler(trad: Sajtfiler, filer: Indexfil[]): Promise<number> {
  const storlekar = await nagraAtGangen(filer, SKRIVS_SAMTIDIGT, async ({ path, content }) => {
    await trad.skriv(`pagefind/${path}`, content);
    return content.length;
  });
  return storlekar.reduce((summa, byte) => summa + byte, 0);
}
