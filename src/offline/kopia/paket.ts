/** The folder to carry along, as one file that any computer opens. */
import JSZip from 'jszip';
import type { Byggfil, Byggsida } from '../filer.ts';
import { kopiaAvArk, kopiaAvSida, type Kopieval } from './kopia.ts';

/** The same for every build: the date of the files in it says nothing, and two builds are alike byte for byte. */
const FAST_DAG = new Date(Date.UTC(2000, 0, 1));
/** What a page can show when no script runs. */
const FOLJER_MED = /\.(?:css|woff2?|svg|png|jpe?g|gif|webp|avif|ico)$/;

/** What the copies are told, but for the list of what comes along. */
export type Paketval = Omit<Kopieval, 'finns'>;

/** The zip file of pages and what they need, with relative links throughout. */
export async function skapaPaket(
  sidor: readonly Byggsida[],
  tillbehor: readonly Byggfil[],
  val: Paketval,
): Promise<Buffer> {
  const kvar = sidor.filter((sida) => !vidarebefordrar(sida));
  const bilder = tillbehor.filter(({ fil }) => FOLJER_MED.test(fil));
  const kopieval = { ...val, finns: new Set([...kvar, ...bilder].map(({ fil }) => fil)) };
  const zip = new JSZip();
  const lagg = (fil: string, innehall: string | Buffer) =>
    zip.file(fil, innehall, { date: FAST_DAG, createFolders: false });
  lagg('index.html', INGANG);
  for (const sida of kvar) lagg(sida.fil, kopiaAvSida(sida, kopieval));
  for (const { fil, innehall } of bilder)
    lagg(
      fil,
      fil.endsWith('.css') ? kopiaAvArk(fil, innehall.toString('utf8'), kopieval) : innehall,
    );
  return zip.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
    platform: 'DOS',
  });
}

/** An old address leads nowhere in a folder: nobody has it as a bookmark there. */
function vidarebefordrar({ last }: Byggsida): boolean {
  return last.taggar.some(({ attribut }) => attribut['http-equiv'] === 'refresh');
}

/** What one opens first. */
const INGANG = `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=utbildning/index.html">
<title>Utbildningen</title>
<p><a href="utbildning/index.html">Öppna utbildningen</a></p>
</html>
`;
