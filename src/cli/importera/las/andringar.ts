/** Tracked changes: a text that has two versions at once cannot be imported. */
import { antalAv } from '../../../svenska/antal.ts';
import { uppraknad } from '../../../tid/i-ord.ts';

export interface Andringar {
  infogat: number;
  borttaget: number;
  flyttat: number;
  utseende: number;
}

/** What kind of tracked change an element of the XML is, if any. */
export function andringsslag(tagg: string): keyof Andringar | undefined {
  if (tagg === 'w:ins' || tagg === 'w:cellIns') return 'infogat';
  if (tagg === 'w:del' || tagg === 'w:cellDel') return 'borttaget';
  if (tagg === 'w:moveFrom' || tagg === 'w:moveTo') return 'flyttat';
  return /^w:(?:\w+Change|cellMerge)$/.test(tagg) ? 'utseende' : undefined;
}

/** Why the document is not imported, and what to do; undefined when nothing is tracked. */
export function andringsfel(
  { infogat, borttaget, flyttat, utseende }: Andringar,
  namn: string,
): string | undefined {
  const delar = [
    infogat > 0 && antalAv(infogat, 'infogning', 'infogningar'),
    borttaget > 0 && antalAv(borttaget, 'strykning', 'strykningar'),
    flyttat > 0 && antalAv(flyttat, 'flytt', 'flyttar'),
    utseende > 0 && antalAv(utseende, 'ändring av utseende', 'ändringar av utseende'),
  ].filter((del) => del !== false);
  if (delar.length === 0) return undefined;
  return [
    `${namn} har spårade ändringar som ingen har godkänt eller avvisat: ${uppraknad(delar)}.`,
    'Då går det inte att säga vilken text som gäller. Inget skrevs. Gör så här:',
    '  I Word: fliken Granska, pilen vid Acceptera, Acceptera alla ändringar. Spara.',
    '  I LibreOffice: menyn Redigera, Spåra ändringar, Acceptera alla. Spara.',
    'Är någon ändring inte beslutad ska den avvisas i stället. Fråga den som äger dokumentet.',
  ].join('\n');
}
