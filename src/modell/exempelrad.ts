import { OKAND } from '../schema/delar.ts';
import { forslagIOrd } from './forslag.ts';
import { datumIOrd } from './uppgifter/index.ts';
import type { Handbok } from './typer.ts';

/**
 * The line that every page of a retold handbook carries: what the text is,
 * and which original it retells. Undefined for a handbook that is the original.
 */
export function exempelrad(bok: Handbok): string | undefined {
  const { data, forslag, andringsforslag } = bok;
  const skrivet = andringsforslag?.overlagt ? andringsforslag.data.skrivetAv : undefined;
  if (!data.exempel)
    return skrivet ? `Förslaget är skrivet av ${skrivet}. Det är inte beslutat.` : undefined;
  const sagt = `Texten är ett exempel: en omskrivning av ${data.original.titel}, ${beslutIOrd(bok)}.`;
  if (skrivet) return `${sagt} Förslaget är skrivet av ${skrivet}.`;
  return forslag
    ? `${sagt} Förslaget är inte beslutat. Det är originalet som visar vad som föreslogs.`
    : `${sagt} Det är det beslutade originalet som gäller.`;
}

/** "beslutat av kommunfullmäktige den 18 december 2018, § 194, diarienummer 2018:327", or who proposes it to whom. Unknown parts are left out. */
export function beslutIOrd({ data, beslutatAv, forslag, andringsforslag }: Handbok): string {
  if (forslag) return `ett förslag ${forslagIOrd(forslag)}`;
  if (!data.beslut) return '';
  const { organ, datum, paragraf, diarienummer } = data.beslut;
  const namn = beslutatAv?.namn.toLowerCase() ?? organ;
  const delar = [
    `beslutat av ${namn} den ${datumIOrd(datum)}`,
    paragraf === OKAND ? '' : paragraf,
    diarienummer === OKAND ? '' : `diarienummer ${diarienummer}`,
    andringsforslag?.overlagt ? 'med ett förslag till ändringar som inte är beslutat' : '',
  ];
  return delar.filter(Boolean).join(', ');
}
