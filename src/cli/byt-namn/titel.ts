import { stringify } from 'yaml';
import { dela } from '../../innehall/framsida/framsida.ts';
import { SAMLINGAR, type Samling } from '../../schema/index.ts';
import { skalarerI } from './skalarer.ts';
import { bytUt } from '../../innehall/framsida/textbyte.ts';

/** A file with another title. Undefined when it cannot be changed safely. */
export function medTitel(text: string, samling: Samling, titel: string): string | undefined {
  const yaml = dela(text)?.yaml;
  const start = text.indexOf('\n') + 1;
  const falt = yaml && skalarerI(yaml)?.find(({ monster }) => monster === SAMLINGAR[samling].namn);
  if (!falt) return undefined;
  const { fran, till } = falt;
  // A value that is folded over several lines ends with its line break.
  const slut = /\r?\n$/.exec(yaml.slice(fran, till))?.[0] ?? '';
  const ny = stringify(titel, { lineWidth: 0 }).trim() + slut;
  return bytUt(text, [{ fran: fran + start, till: till + start, text: ny }]);
}
