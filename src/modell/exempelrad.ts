import { datumIOrd } from './uppgifter/index.ts';
import type { Handbok } from './typer.ts';

/**
 * The line that every page of a retold handbook carries: what the text is,
 * and which decided original it retells. Undefined for a handbook that is the original.
 */
export function exempelrad(bok: Handbok): string | undefined {
  const { data } = bok;
  if (!data.exempel) return undefined;
  return `Texten är ett exempel: en omskrivning av ${data.original.titel}, ${beslutIOrd(bok)}. Det är det beslutade originalet som gäller.`;
}

/** "beslutat av kommunfullmäktige den 18 december 2018, § 194, diarienummer 2018:327". Unknown parts are left out. */
export function beslutIOrd(bok: Handbok): string {
  const { organ, datum, paragraf, diarienummer } = bok.data.beslut;
  const namn = bok.beslutatAv?.namn.toLowerCase() ?? organ;
  const delar = [
    `beslutat av ${namn} den ${datumIOrd(datum)}`,
    paragraf === 'okänd' ? '' : paragraf,
    diarienummer === 'okänd' ? '' : `diarienummer ${diarienummer}`,
  ];
  return delar.filter(Boolean).join(', ');
}
