import { lagrumslank, lagrumslista } from './lagrum.ts';
import { datumIOrd } from './uppgifter/index.ts';
import { OKAND } from '../schema/delar.ts';
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
  if (!lank) return varde;
  const mer = resten === '' ? '' : resten + borjan(bok, lank);
  return { text: lank.text + mer, adress: lank.adress };
}

/** A demand that came into force after the day that the handbook shows says so. */
function borjan(bok: Handbok, { text, adress }: { text: string; adress: string }): string {
  const sedan = lagrumslista(bok).find((ett) => ett.adress === adress)?.paragraf.sedan;
  if (sedan === undefined || sedan === OKAND || sedan <= bok.data.lage) return '';
  return ` ${text} gäller i den lydelsen från ${datumIOrd(sedan)}.`;
}
