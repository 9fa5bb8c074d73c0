/** A page of its own as PDF, with the very printing that the handbook's PDFs are made by. */
import { GRANSER } from '../utskrift/pdf/granser.ts';
import { stang, starta } from '../utskrift/pdf/starta.ts';
import { tryck } from '../utskrift/pdf/tryck.ts';
import { pdfTillgang } from '../utskrift/tillgang.ts';

/**
 * Prints HTML.
 *
 * @param namn what is printed, for the messages
 * @returns the PDF, or why there is none
 */
export async function somPdf(
  html: string,
  namn: string,
): Promise<{ pdf: Uint8Array; sidor: number } | { hinder: string }> {
  const tillgang = await pdfTillgang();
  if ('hinder' in tillgang) return tillgang;
  const webblasare = await starta(tillgang.webblasare, GRANSER);
  try {
    const flik = await webblasare.newPage();
    await flik.setContent(html, { waitUntil: 'load' });
    return await tryck(flik, namn, GRANSER);
  } finally {
    await stang(webblasare, GRANSER);
  }
}
