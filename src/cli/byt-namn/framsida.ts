import type { Referenser } from '../../schema/delar.ts';
import { lankarI, lederDit, type Namnbyte } from './namnbyte.ts';
import { skalarerI, type Yamltext } from './skalarer.ts';
import type { Textbyte } from '../../innehall/framsida/textbyte.ts';

/** What a redirect leads from is the old address, and stays. */
export const GAMLA_ADRESSER = 'omdirigeringar[].fran';

/** Where a proposal names the pages that it changes: kapitel/budgetering. */
const SIDLISTOR: readonly string[] = ['andringar[].sidor[]', 'utgar[]'];

/**
 * What must change in a YAML text: references by the schema's own list, and whatever value is a link.
 *
 * @param referenser the references of the file's schema
 * @param har which values may change at all, by path
 * @returns undefined when the text cannot be changed safely
 */
export function framsidebyten(
  yaml: string,
  referenser: Referenser,
  byte: Namnbyte,
  har: (monster: string) => boolean = () => true,
): Textbyte[] | undefined {
  const skalarer = skalarerI(yaml)?.filter(({ monster }) => har(monster));
  const byten = skalarer?.flatMap((skalar) => ettByte(yaml, skalar, referenser, byte));
  return byten?.every((ett) => ett !== undefined) ? byten : undefined;
}

function ettByte(
  yaml: string,
  skalar: Yamltext,
  referenser: Referenser,
  byte: Namnbyte,
): (Textbyte | undefined)[] {
  const { monster, varde, fran, till } = skalar;
  if (monster === GAMLA_ADRESSER) return [];
  const kalla = yaml.slice(fran, till);
  if (SIDLISTOR.includes(monster) && varde === `${byte.samling}/${byte.fran}`)
    return [nytt(fran, [kalla.lastIndexOf(byte.fran)], byte)];
  if (referenser[monster] === byte.samling && varde === byte.fran)
    return [nytt(fran, [kalla.indexOf(byte.fran)], byte)];
  return lederDit(varde, byte) ? [nytt(fran, lankarI(kalla, byte), byte)] : [];
}

/** One place exactly, or the value is written in a way that we do not know. */
function nytt(fran: number, platser: number[], byte: Namnbyte): Textbyte | undefined {
  const [plats = -1, ...fler] = platser;
  if (plats < 0 || fler.length > 0) return undefined;
  return { fran: fran + plats, till: fran + plats + byte.fran.length, text: byte.till };
}
