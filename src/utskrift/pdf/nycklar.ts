/** Whether a document would be printed the same again. */
import { stat } from 'node:fs/promises';
import { summaAv } from '../../webb/byggminne.ts';
import type { Sajtfiler } from '../../webb/byggtrad.ts';
import type { Pdfdokument } from '../dokument.ts';
import type { Webblasare } from '../webblasare.ts';

/** What a print page may fetch. */
const TILLBEHOR = /\.(?:css|js|woff2|svg|png|jpe?g|webp|avif|gif)$/;

/** All that a document is made of, as one sum: its page, what pages fetch, and the browser that prints it. */
export async function nycklar(
  trad: Sajtfiler,
  { sokvag }: Pick<Webblasare, 'sokvag'>,
): Promise<(ett: Pdfdokument) => string> {
  const { size, mtimeMs } = await stat(sokvag);
  const filer = trad.filer().filter((fil) => TILLBEHOR.test(fil) && !fil.startsWith('pagefind/'));
  const tillbehor = filer.map((fil) => `${fil} ${trad.summa(fil)}`);
  const grund = [sokvag, size, mtimeMs, process.env['SOURCE_DATE_EPOCH'], ...tillbehor];
  const grundsumma = summaAv(JSON.stringify(grund));
  return ({ fil, sida }) => `pdf ${fil} ${grundsumma} ${trad.summa(`${sida.slice(1)}index.html`)}`;
}
