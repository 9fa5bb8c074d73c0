/**
 * Writes checksums into the passages of a plain text, in the text of the file itself. The front matter is read as a YAML document for the
 * places of things; only the checksums are cut in, so that comments, order, quotes and line breaks stay as the editor has them.
 */
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { vik } from '../svenska/vikning.ts';
import { dela, Framsida, MAX_YAML } from '../innehall/framsida/framsida.ts';
import { arFalt } from '../innehall/varde.ts';
import { passagerI } from '../lasbarhet/passage.ts';
import { bytUt, type Textbyte } from '../innehall/framsida/textbyte.ts';
import { lasYaml } from '../innehall/framsida/yaml.ts';

/**
 * The file with new checksums.
 *
 * @param text the whole file
 * @param summor checksum by the number of the passage, from 0; passages that are not there keep what they have
 * @returns undefined when the front matter is written in a way that cannot be changed safely
 */
export function medKontroll(text: string, summor: ReadonlyMap<number, string>): string | undefined {
  const delad = dela(text);
  if (!delad) return undefined;
  const yaml = bytUt(delad.yaml, byten(delad.yaml, summor));
  return stammer(yaml, summor) ? text.replace(delad.yaml, () => yaml) : undefined;
}

function byten(yaml: string, summor: ReadonlyMap<number, string>): Textbyte[] {
  const framsida = new Framsida(yaml, 0);
  // Places in a text that was mended before it could be read are not places in the file.
  if (framsida.yaml !== yaml) return [];
  const { contents } = framsida.dokument;
  const lista = isMap(contents) ? falt(contents, 'passager')?.value : undefined;
  if (!isSeq(lista)) return [];
  return [...summor].flatMap(([nr, summa]) => {
    const post = lista.items[nr];
    return isMap(post) ? ettByte(yaml, post, `"${summa}"`) : [];
  });
}

function ettByte(yaml: string, post: YAMLMap, varde: string): Textbyte[] {
  const gammal = falt(post, 'kontroll');
  if (gammal) return ersatt(yaml, gammal, varde);
  const avsnitt = falt(post, 'avsnitt');
  const slut = (avsnitt?.value as Node | null | undefined)?.range?.[1];
  const start = (avsnitt?.key as Node | undefined)?.range?.[0];
  if (slut === undefined || start === undefined) return [];
  if (post.flow) return [{ fran: slut, till: slut, text: `, kontroll: ${varde}` }];
  const rad = radslut(yaml, slut);
  const brytning = yaml.includes('\r\n') ? '\r\n' : '\n';
  const indrag = ' '.repeat(start - (yaml.lastIndexOf('\n', start - 1) + 1));
  return [{ fran: rad, till: rad, text: `${brytning}${indrag}kontroll: ${varde}` }];
}

function ersatt(yaml: string, par: Pair, varde: string): Textbyte[] {
  const [fran, till] = (par.value as Node | null)?.range ?? [];
  if (fran !== undefined && till !== undefined && till > fran) return [{ fran, till, text: varde }];
  // "kontroll:" with nothing after it.
  const nyckel = (par.key as Node).range?.[1];
  if (nyckel === undefined) return [];
  const kolon = yaml.indexOf(':', nyckel) + 1;
  return [{ fran: kolon, till: kolon, text: ` ${varde}` }];
}

function falt(karta: YAMLMap, namn: string): Pair | undefined {
  return karta.items.find((par) => isScalar(par.key) && vik(String(par.key.value)) === namn);
}

/** The end of the line on which a place stands, before its line break. */
function radslut(yaml: string, plats: number): number {
  const slut = yaml.slice(plats).search(/\r?\n/);
  return slut < 0 ? yaml.length : plats + slut;
}

/** Reads what was written: every checksum stands where it should. */
function stammer(yaml: string, summor: ReadonlyMap<number, string>): boolean {
  const { varde } = lasYaml({ fil: '', yaml, radFore: 0, tak: MAX_YAML });
  const passager = arFalt(varde) ? passagerI(varde) : [];
  return [...summor].every(([nr, summa]) =>
    passager.some((passage) => passage.nr === nr && passage.kontroll === summa),
  );
}
