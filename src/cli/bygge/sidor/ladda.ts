/** Starts the program that Astro has compiled: it knows every address of the site, and draws the page at each. */
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { medSpar, type Spar } from '../../../modell/lasspar.ts';
import type { Miljo } from '../../../webb/miljo.ts';
import type { Kompilat } from './kompilera.ts';

/** One file of the site that is to be. */
export interface Sidplats {
  /** Path in the folder of the site: kapitel/budget/index.html */
  fil: string;
  /** Address without base path, as a list of pages has it: kapitel/budget/ */
  vag: string;
  arSida: boolean;
}

/** The files that one file of source makes. */
export interface Sidkalla {
  /** Path of the source: src/pages/kapitel/[id].astro */
  kalla: string;
  /** Which they are, as its own code says, and what it read to know. */
  lista: () => Promise<{ platser: Sidplats[]; spar: Spar }>;
  /** The bytes of one; undefined when there is to be no file. */
  rita: (vag: string) => Promise<Buffer | undefined>;
}

/** As Astro's compiled program describes a page file. */
interface Vag {
  type: 'page' | 'endpoint' | 'redirect' | 'fallback';
  component: string;
  prerender: boolean;
}

interface Program {
  manifest: { routes: { routeData: Vag }[] };
  routeCache: unknown;
  setInternals: (internt: object) => void;
  setOptions: (val: object) => void;
  getComponentByRoute: (vag: Vag) => unknown;
  render: (fraga: Request, val: { routeData: Vag }) => Promise<Response>;
}

/** Astro's own list of addresses: of its package, since it exports none. */
type Adresslista = new (program: object) => {
  getAll: () => Promise<{ pathname: string; route: Vag }[]>;
};

/**
 * Every file of source that makes pages, in Astro's order.
 *
 * @param mapp a new folder, inside the project: a process reads each file of code but once, so a second build runs a copy
 */
export async function sidkallor(
  { program, ingang, ark }: Kompilat,
  mapp: string,
  miljo: Miljo,
): Promise<Sidkalla[]> {
  const fran = korda.has(program) ? mapp : program;
  if (fran === mapp) await cp(program, mapp, { recursive: true });
  korda.add(program);
  const { app } = (await import(pathToFileURL(join(fran, ingang)).href)) as { app: Program };
  const sidor = new Map(ark.map(([nyckel, styles]) => [nyckel, { styles }]));
  app.setInternals({ pagesByKeys: sidor, entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: TYST });
  return app.manifest.routes
    .filter(({ routeData }) => routeData.prerender)
    .map(({ routeData }) => ({
      kalla: routeData.component,
      lista: () => platserna(app, routeData),
      rita: (vag) => rita(app, routeData, new URL(miljo.bas + vag, miljo.plats ?? ORTLOS)),
    }));
}

/** Programs that this process has run from where they are kept. */
const korda = new Set<string>();

/** Port and origin are seen by no page: without SITE they take the path alone. */
const ORTLOS = 'http://localhost';

const TYST = { options: { destination: { write: () => true }, level: 'silent' } };

async function platserna(app: Program, vag: Vag) {
  const Lista = await adresslistan();
  const lista = new Lista({
    manifest: { ...app.manifest, routes: [{ routeData: vag }] },
    routeCache: app.routeCache,
    getComponentByRoute: (ett: Vag) => app.getComponentByRoute(ett),
  });
  const { varde, spar } = medSpar(() => lista.getAll());
  return { platser: (await varde).map(({ pathname }) => platsen(pathname, vag)), spar };
}

async function adresslistan(): Promise<Adresslista> {
  const astro = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
  const fil = pathToFileURL(join(astro, 'dist/runtime/prerender/static-paths.js')).href;
  const { StaticPaths } = (await import(fil)) as { StaticPaths: Adresslista };
  return StaticPaths;
}

function platsen(pathname: string, { type }: Vag): Sidplats {
  const arSida = type === 'page';
  const namn = pathname.replace(/^\/+|\/+$/g, '');
  // A source that names the whole file is asked as Astro asks it: with the slash that its address has.
  const vag = arSida && namn !== '' ? `${namn}/` : pathname.replace(/^\/+/, '');
  return { fil: arSida ? sidfil(namn) : namn, vag, arSida };
}

/** As Astro names files: the page for what is not found is asked for by its name. */
function sidfil(namn: string): string {
  if (namn === '404') return '404.html';
  return namn === '' ? 'index.html' : `${namn}/index.html`;
}

async function rita(app: Program, routeData: Vag, adress: URL): Promise<Buffer | undefined> {
  const svar = await app.render(new Request(adress), { routeData });
  if (svar.status >= 300 && svar.status !== 404)
    throw new Error(`${adress.pathname} svarade ${svar.status}.`);
  return svar.body ? Buffer.from(await svar.arrayBuffer()) : undefined;
}
