/**
 * The site as Astro has compiled it, with no page drawn: scripts, sheets and fonts for the browser, and the program
 * that draws pages. It is kept until something in the source changes; to compile it is most of a small build's work.
 */
import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lasSkyddat, skrivSkyddat, summaAv } from '../../../webb/byggminne.ts';
import { PROJEKT } from '../../../webb/miljo/projekt.ts';
import { taBortVidSlut } from '../../grund/avbrott.ts';
import { behallSenaste } from '../senaste.ts';

/** What the drawing program needs to be told, as it was when it was compiled. */
export interface Kompilat {
  /** Folder of what browsers fetch. */
  klient: string;
  /** Folder of the program. */
  program: string;
  /** The file to begin with, in that folder. */
  ingang: string;
  /** Sheets of each page file, as Astro names them. */
  ark: [nyckel: string, styles: unknown[]][];
}

/** Sites that are kept, of four megabytes each: one for each base path and set of colours. */
const FLEST = 12;
const UPPGIFT = 'kompilat.bin';
const SAMLINGAR = join(PROJEKT, 'src/content.config.ts');

/** Where compiled sites lie: inside the project, where the program finds its packages. */
export function kompilatmapp(over: string): string {
  return join(over, 'kompilerat');
}

/**
 * The compiled site, from before or made now.
 *
 * @param over folder for builds in the making
 * @param marke the program's sum
 * @param lat does the work of compiling when Astro is free; what else may as well be done meanwhile is up to it
 */
export async function kompilatet(
  over: string,
  marke: string,
  lat: (kompilera: () => Promise<void>) => Promise<unknown>,
): Promise<Kompilat> {
  const mapp = join(kompilatmapp(over), marke);
  const sparat = await helt(mapp);
  if (!sparat) await lat(() => kompilera(mapp));
  const nu = new Date();
  await utimes(mapp, nu, nu);
  const uppgift = sparat ?? (await helt(mapp));
  if (!uppgift) throw new Error('The compiled site is not whole.');
  return { ...uppgift, klient: join(mapp, 'klient'), program: join(mapp, 'program') };
}

/** Whether there seems to be a compiled site from before: that it is whole is tried when it is used. */
export function arKompilerad(over: string, marke: string): boolean {
  return existsSync(join(kompilatmapp(over), marke, UPPGIFT));
}

type Uppgift = Pick<Kompilat, 'ingang' | 'ark'>;

/** What was compiled before, if each of its files is as it was written. */
async function helt(mapp: string): Promise<Uppgift | undefined> {
  const sparat = lasSkyddat(join(mapp, UPPGIFT)) as (Uppgift & { summa: string }) | undefined;
  return sparat && (await filsumma(mapp)) === sparat.summa ? sparat : undefined;
}

async function filsumma(mapp: string): Promise<string> {
  const poster = await readdir(mapp, { recursive: true, withFileTypes: true });
  const filer = poster.filter((post) => post.isFile() && post.name !== UPPGIFT);
  const summor = filer.map(async ({ parentPath, name }) => {
    const fil = join(parentPath, name);
    return `${fil.slice(mapp.length)} ${summaAv(await readFile(fil))}`;
  });
  return summaAv((await Promise.all(summor)).sort().join('\n'));
}

async function kompilera(mapp: string): Promise<void> {
  await behallSenaste(dirname(mapp), FLEST - 1);
  const halv = `${mapp}-${process.pid}`;
  await rm(halv, { recursive: true, force: true });
  await mkdir(halv, { recursive: true });
  const behall = taBortVidSlut(halv);
  try {
    const utan = utanSidor(join(halv, 'program'));
    // Loaded first now: a wrong word after the command is answered at once.
    const { build } = await import('astro');
    await build({
      root: PROJEKT,
      outDir: join(halv, 'klient'),
      logLevel: 'error',
      integrations: [utan.integration],
    });
    skrivSkyddat(join(halv, UPPGIFT), { ...utan.uppgift(), summa: await filsumma(halv) });
    await rm(mapp, { recursive: true, force: true });
    await rename(halv, mapp);
  } finally {
    await rm(halv, { recursive: true, force: true });
    behall();
  }
}

/** Lets Astro compile but draw nothing, and takes the program out of its hands before it is thrown away. */
function utanSidor(program: string): { integration: AstroIntegration; uppgift: () => Uppgift } {
  let klient: URL;
  let ingang = '';
  let sidor: Map<string, { styles?: unknown[] }> = new Map();
  const taVara = async () => {
    await cp(new URL('.prerender/', klient), program, { recursive: true });
    ingang = (await readdir(program)).find((fil) => fil.startsWith('prerender-entry.')) ?? '';
  };
  const hooks: AstroIntegration['hooks'] = {
    'astro:config:setup': ({ updateConfig }) =>
      void updateConfig({ vite: { plugins: [utanTexter] } }),
    'astro:config:done': ({ config }) => void (klient = config.outDir),
    'astro:build:setup': ({ pages }) => void (sidor = pages),
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer({
        name: 'roda-traden',
        setup: taVara,
        getStaticPaths: () => Promise.resolve([]),
        render: () => Promise.reject(new Error('Astro draws no pages here.')),
      }),
  };
  const ark = () =>
    [...sidor].map(([nyckel, { styles = [] }]): [string, unknown[]] => [nyckel, styles]);
  return {
    integration: { name: 'roda-traden:utan-sidor', hooks },
    uppgift: () => ({ ingang, ark: ark() }),
  };
}

/**
 * The pages take the texts from the reading that granskningen has made (see modell/las.ts). Astro's own collections are
 * for development: to load them is to load all that reads and checks texts, a third of the work of compiling.
 */
const utanTexter = {
  name: 'roda-traden:utan-texter',
  enforce: 'pre' as const,
  load: (id: string) => (id.split('?')[0] === SAMLINGAR ? 'export const collections = {};' : null),
};
