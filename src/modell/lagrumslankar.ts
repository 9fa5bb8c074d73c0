import { lagrumslank } from './lagrum.ts';
import type { Handbok } from './typer.ts';
import type { Uppgift, Varde } from './uppgifter/index.ts';

/** The rows of facts whose values begin with a reference to a law. */
const MED_LAGRUM = new Set(['Lagrum', 'Lagen kräver']);

/** The same facts, where each reference to a law leads to what the law says. */
export function medLagrumslankar(bok: Handbok, uppgifter: Uppgift[]): Uppgift[] {
  return uppgifter.map((uppgift) =>
    MED_LAGRUM.has(uppgift.etikett)
      ? { ...uppgift, varden: uppgift.varden.map((varde) => lankad(bok, varde)) }
      : uppgift,
  );
}

/** "KL 11:10: Budgeten ska …" is a reference and what it asks of the event. */
function lankad(bok: Handbok, varde: Varde): Varde {
  const [, skrivet = varde.text, resten = ''] = /^(.*?\d)(: .*)$/s.exec(varde.text) ?? [];
  const lank = lagrumslank(skrivet, bok);
  return lank ? { text: lank.text + resten, adress: lank.adress } : varde;
}
