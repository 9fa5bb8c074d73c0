import { lasBrod } from '../../innehall/brod/brod.ts';
import { Trad } from '../../innehall/brod/trad.ts';
import { dela } from '../../innehall/framsida/framsida.ts';
import type { Referenser } from '../../schema/delar.ts';
import { brodbyten } from './brod.ts';
import { framsidebyten } from './framsida.ts';
import type { Namnbyte } from './namnbyte.ts';
import type { Textbyte } from '../../innehall/framsida/textbyte.ts';

/**
 * What must change in a file with front matter and body.
 *
 * @returns undefined when it cannot be changed safely
 */
export function filbyten(
  text: string,
  referenser: Referenser,
  byte: Namnbyte,
): Textbyte[] | undefined {
  const delad = dela(text);
  if (!delad) return undefined;
  const start = text.indexOf('\n') + 1;
  const framsida = framsidebyten(delad.yaml, referenser, byte);
  const { trad } = lasBrod('', delad.brod, delad.brodRad);
  const brod = trad && brodbyten(text, new Trad(trad), byte);
  if (!framsida || !brod) return undefined;
  return [
    ...framsida.map((ett) => ({ ...ett, fran: ett.fran + start, till: ett.till + start })),
    ...brod,
  ];
}
