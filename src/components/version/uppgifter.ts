/** The facts of a frozen page in words: labels as the forms of today have them, names as the version had them. */
import type { Faltrad } from '../../schema/faltrader.ts';
import type { Versionspost } from '../../schema/versioner.ts';
import { etikett } from '../../skillnad/uppgift/etikett.ts';
import type { Falten, Namnslag } from '../../skillnad/uppgift/namn.ts';
import { samlingsfalt } from '../../skillnad/uppgift/samlingsfalt.ts';
import { arTider, iOrd, nyckelFor } from '../../skillnad/uppgift/varde.ts';

/** One fact. A list has a text for each entry. */
export interface Frystuppgift {
  etikett: string;
  varden: string[];
}

/** Told elsewhere on the page, or not to readers. */
const UTOM = [
  ...['titel', 'namn', 'term', 'sammanfattning', 'ordning', 'del'],
  ...['fakta', 'noter', 'kallor', 'passager', 'synlighet'],
];

/** The facts of a post, in the order of the form. Empty fields are left out. */
export function frystaUppgifter(post: Versionspost, namn: Namnslag): Frystuppgift[] {
  return samlingsfalt(post.samling)
    .filter((falt) => !UTOM.includes(nyckelFor(falt)))
    .flatMap((falt) => uppgiften(falt, post.data[nyckelFor(falt)], namn));
}

function uppgiften(falt: Faltrad, varde: unknown, namn: Namnslag): Frystuppgift[] {
  const heter = etikett(falt.vag);
  if (Array.isArray(varde) && !arTider(varde)) {
    const varden = varde.flatMap((ett: unknown) => sagt(ett, falt, namn));
    return varden.length > 0 ? [{ etikett: heter, varden }] : [];
  }
  if (arFalten(varde) && falt.under.length > 0)
    return falt.under.flatMap((under) => uppgiften(under, varde[nyckelFor(under)], namn));
  const text = iOrd(varde, falt, namn);
  return text ? [{ etikett: heter, varden: [text] }] : [];
}

/** An entry of a list; one with fields of its own is told field by field. */
function sagt(varde: unknown, falt: Faltrad, namn: Namnslag): string[] {
  if (!arFalten(varde) || arTider([varde])) {
    const text = iOrd(varde, falt, namn);
    return text ? [text] : [];
  }
  const delar = falt.under
    .filter((under) => !UTOM.includes(nyckelFor(under)) || nyckelFor(under) === 'namn')
    .flatMap((under) => uppgiften(under, varde[nyckelFor(under)], namn))
    .map(({ etikett: heter, varden }) => `${heter}: ${varden.join(', ')}`);
  return delar.length > 0 ? [delar.map(somMening).join(' ')] : [];
}

/** With a full stop, unless it ends as a sentence already. */
function somMening(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function arFalten(varde: unknown): varde is Falten {
  return varde !== null && typeof varde === 'object' && !Array.isArray(varde);
}
