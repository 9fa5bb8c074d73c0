/** How many sentences of a passage are new, gone or changed. */
import { meningar, ordI } from '../../svenska/meningar.ts';
import type { Antal, Bitskillnad } from '../typer.ts';

const SLUTAR = /[.!?…]["”’)]*\s*$/;
const BORJAR_EFTER_SLUT = /^["”’)]*\s*$/;

/** Adds the sentences and words of a passage. A sentence that is wholly new or gone is counted as such, one where a word differs as changed. */
export function raknaBitar(bitar: readonly Bitskillnad[], antal: Antal): void {
  const lage = { fore: '', andrad: false };
  for (const ett of bitar) {
    if (ett.art === 'form') lage.andrad = true;
    else if (ett.art === 'lika') hoppa(ett.bit.text, lage, antal);
    else raknaEn(ett, lage, antal);
  }
  if (lage.andrad) antal.meningar.andrade++;
}

/** What has been read of the sentence at hand, and whether anything in it differs. */
interface Meningslage {
  fore: string;
  andrad: boolean;
}

/** Past words that are the same: when a sentence ends in them, it is counted. */
function hoppa(text: string, lage: Meningslage, antal: Antal): void {
  const [forst = ''] = /^[^.!?…]*[.!?…]?/.exec(text) ?? [];
  const slutar = SLUTAR.test(forst) || meningar(text).length > 1;
  if (lage.andrad && slutar) {
    antal.meningar.andrade++;
    lage.andrad = false;
  }
  lage.fore = SLUTAR.test(text) ? '' : (lage.fore + text).trim();
}

function raknaEn(
  { art, bit: { text }, flytt }: Extract<Bitskillnad, { art: 'in' | 'ut' }>,
  lage: Meningslage,
  antal: Antal,
): void {
  if (flytt !== undefined) {
    if (art === 'in') antal.meningar.flyttade += meningar(text).length;
    return;
  }
  antal.ord[art] += ordI(text).length;
  const hela = BORJAR_EFTER_SLUT.test(lage.fore) && !lage.andrad && SLUTAR.test(text);
  if (hela) antal.meningar[art] += meningar(text).length;
  else lage.andrad = true;
}
