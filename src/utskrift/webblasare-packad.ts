/**
 * The Chromium that `@sparticuz/chromium` carries as brotli parts (Linux x64 only), unpacked once
 * to a folder of our own under the system's temporary folder. Its bundled libraries (libnss3 and
 * others) go along as `LD_LIBRARY_PATH`, so that it starts on a machine without them.
 */
import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

/** A browser to start: its path, and what its environment needs besides our own. */
export interface Webblasare {
  sokvag: string;
  miljo: Record<string, string>;
}

/** The packed browser, unpacked at first use; undefined where the package does not fit or exist. */
export async function packadWebblasare(): Promise<Webblasare | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const paket = paketmapp();
  if (!paket) return undefined;
  const mapp = await uppackad(path.join(paket, 'bin'), await version(paket));
  return {
    sokvag: path.join(mapp, 'chromium'),
    miljo: {
      LD_LIBRARY_PATH: path.join(mapp, 'al2023', 'lib'),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(mapp, 'fonts') }),
    },
  };
}

function paketmapp(): string | undefined {
  try {
    const fil = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return path.resolve(path.dirname(fil), '..');
  } catch {
    return undefined;
  }
}

async function version(paket: string): Promise<string> {
  const fil = await readFile(path.join(paket, 'package.json'), 'utf8');
  return (JSON.parse(fil) as { version: string }).version;
}

/**
 * Several processes may come here at once: each unpacks to a folder of its own, and the first to
 * rename it wins, so that a half unpacked browser is never seen.
 */
async function uppackad(kalla: string, version: string): Promise<string> {
  const jag = process.getuid?.() ?? 0;
  const klar = path.join(tmpdir(), `roda-traden-chromium-${version}-${jag}`);
  if (await arMin(klar, jag)) return klar;
  const halv = await mkdtemp(`${klar}-`);
  try {
    await packaUpp(kalla, halv);
    await rename(halv, klar);
  } catch (fel) {
    await rm(halv, { recursive: true, force: true });
    if (!(await arMin(klar, jag))) throw fel;
  }
  return klar;
}

/** A folder that another user laid out under our name must never be run. */
async function arMin(mapp: string, jag: number): Promise<boolean> {
  const uppgift = await lstat(mapp).catch(() => undefined);
  if (!uppgift) return false;
  if (!uppgift.isDirectory() || uppgift.uid !== jag) {
    throw new Error(`Mappen ${mapp} tillhör någon annan; ta bort den för att packa upp Chromium.`);
  }
  return true;
}

async function packaUpp(kalla: string, mal: string): Promise<void> {
  const program = createWriteStream(path.join(mal, 'chromium'), { mode: 0o700 });
  await pipeline(las(kalla, 'chromium.br'), createBrotliDecompress(), program);
  await packaUppTar(las(kalla, 'swiftshader.tar.br'), mal);
  for (const namn of ['al2023', 'fonts']) {
    const mapp = path.join(mal, namn);
    await mkdir(mapp);
    await packaUppTar(las(kalla, `${namn}.tar.br`), mapp);
  }
}

const las = (mapp: string, namn: string) => createReadStream(path.join(mapp, namn));

async function packaUppTar(kalla: NodeJS.ReadableStream, mapp: string): Promise<void> {
  const tar = spawn('tar', ['-x', '-C', mapp], { stdio: ['pipe', 'ignore', 'inherit'] });
  const slut = new Promise<void>((klart, avbryt) => {
    tar.once('error', avbryt);
    tar.once('close', (kod) => (kod === 0 ? klart() : avbryt(new Error(`tar slutade med ${kod}`))));
  });
  await Promise.all([pipeline(kalla, createBrotliDecompress(), tar.stdin), slut]);
}
