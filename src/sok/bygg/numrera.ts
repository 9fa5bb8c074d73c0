/**
 * Numbers in the place of Pagefind's ids. Those are sums: the list of them, which every first question fetches, cannot be packed.
 * Numbers weigh next to nothing in it, and need not stand in our own table at all.
 */
import { createHash } from 'node:crypto';
import { packaByte, packaUppByte, type Indexfil } from './pagefind.ts';

/** A page in Pagefind's list (CBOR): an array of two, the first a text, by its length, that is an id. */
const POST = /\x82([\x60-\x77])(sv_[0-9a-f]+)/g;
const TEXT = 0x60;
const LISTA = /^pagefind\.(.+)\.pf_meta$/;
const INGANG = 'pagefind-entry.json';

/**
 * The files of an index with other ids in the list of pages. The list gets a name after its new content.
 *
 * @param nya Pagefind's id of every page → the one to have in its place
 * @throws when the list does not hold just those: then Pagefind writes it in another way than we know
 */
export async function medNyaIdn(
  filer: readonly Indexfil[],
  nya: ReadonlyMap<string, string>,
): Promise<Indexfil[]> {
  const lista = filer.find(({ path }) => LISTA.test(path));
  const ingang = filer.find(({ path }) => path === INGANG);
  if (!lista || !ingang) throw new Error('Pagefind skrev ingen lista över sidorna.');
  const gammalt = LISTA.exec(lista.path)![1]!;
  const byte = bytIdn(packaUppByte(lista.content), nya);
  const namn = `sv_${createHash('sha256').update(byte).digest('hex').slice(0, 10)}`;
  const andrade = new Map<Indexfil, Indexfil>([
    [lista, { path: `pagefind.${namn}.pf_meta`, content: await packaByte(byte) }],
    [ingang, { path: INGANG, content: bytText(ingang.content, gammalt, namn) }],
  ]);
  return filer.map((fil) => andrade.get(fil) ?? fil);
}

function bytIdn(lista: Buffer, nya: ReadonlyMap<string, string>): Buffer {
  let antal = 0;
  // One character a byte: nothing else in the list changes.
  const ny = lista.toString('latin1').replace(POST, (hel, langd: string, id: string) => {
    const nytt = langd.charCodeAt(0) - TEXT === id.length ? nya.get(id) : undefined;
    if (nytt === undefined) return hel;
    antal++;
    return `\x82${String.fromCharCode(TEXT + nytt.length)}${nytt}`;
  });
  if (antal !== nya.size)
    throw new Error(
      `Pagefinds lista har ${antal} av ${nya.size} sidor: den skrivs på ett nytt sätt.`,
    );
  return Buffer.from(ny, 'latin1');
}

function bytText(content: Uint8Array, fran: string, till: string): Uint8Array {
  return Buffer.from(Buffer.from(content).toString('utf8').replaceAll(fran, till));
}
