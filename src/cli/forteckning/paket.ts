/** The packages that a build is made with, as the lockfile tells them: the same on every machine. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJEKT } from '../../webb/miljo/projekt.ts';

/** One package of the lockfile. */
export interface Paket {
  /** Where it is installed: node_modules/a/node_modules/b. */
  vag: string;
  namn: string;
  version: string;
  /** As its maker writes it; undefined when nothing is said. */
  licens: string | undefined;
  /** Sum of what is fetched, as npm writes it: sha512-… in base64. */
  integritet: string | undefined;
  /** Installed only where it fits: made for one kind of machine, for example. */
  valfri: boolean;
  /** Where the packages are installed that it needs. */
  beroenden: string[];
}

/** The project itself and all that it is made with. */
export interface Lasfilsinnehall {
  projekt: Paket;
  paket: Paket[];
}

interface Lasfilspost {
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  optional?: boolean;
  dev?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** What package-lock.json has of the packages that are no devDependencies, in the order of their paths. */
export async function lasLasfil(mapp = PROJEKT): Promise<Lasfilsinnehall> {
  const text = await readFile(join(mapp, 'package-lock.json'), 'utf8');
  return franLasfil(JSON.parse(text) as { packages: Record<string, Lasfilspost> });
}

/** The same of a lockfile that has been read. */
export function franLasfil({
  packages,
}: {
  packages: Record<string, Lasfilspost>;
}): Lasfilsinnehall {
  const med = Object.entries(packages).filter(([, post]) => !post.dev);
  const vagar = new Set(med.map(([vag]) => vag));
  const alla = med.map(([vag, post]) => tillPaket(vag, post, vagar));
  alla.sort((a, b) => (a.vag < b.vag ? -1 : 1));
  const [projekt, ...paket] = alla;
  return { projekt: projekt!, paket };
}

function tillPaket(vag: string, post: Lasfilspost, vagar: ReadonlySet<string>): Paket {
  const namnen = Object.keys({ ...post.dependencies, ...post.optionalDependencies });
  return {
    vag,
    namn: post.name ?? vag.replace(/^.*node_modules\//, ''),
    version: post.version ?? '',
    licens: post.license,
    integritet: post.integrity,
    valfri: post.optional === true,
    beroenden: namnen.flatMap((namn) => hittad(namn, vag, vagar) ?? []).sort(),
  };
}

/** As Node looks for it: beside the one that asks, then a level up at a time. An optional one may be nowhere. */
function hittad(namn: string, fran: string, vagar: ReadonlySet<string>): string | undefined {
  for (let over = fran; ; over = over.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const vag = `${over ? `${over}/` : ''}node_modules/${namn}`;
    if (vagar.has(vag)) return vag;
    if (over === '') return undefined;
  }
}
