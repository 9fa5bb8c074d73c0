/** Which file of a built site an address leads to. */
import { readFile, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { FILTYPER, helTyp } from '../serverrubriker.ts';

/** What an address leads to: a file, another address, or nothing. */
export type Adressmal = { fil: string } | { vidare: string } | undefined;

/** A file as it is sent. */
export interface Serverfil {
  innehall: Buffer;
  typ: string;
  andrad: Date;
}

/**
 * Finds what an address leads to. A folder has its index.html, and its address ends with a slash.
 *
 * @param mapp folder of the built site
 * @param bas base path, with slashes at both ends
 * @param adress path and query, as in a request
 */
export async function malFor(mapp: string, bas: string, adress: string): Promise<Adressmal> {
  const vag = avkodad(adress.split(/[?#]/, 1)[0] ?? '');
  if (vag === undefined) return undefined;
  if (`${vag}/` === bas) return { vidare: bas };
  const fil = filFor(mapp, bas, vag);
  if (!fil) return undefined;
  const finns = await stat(fil).catch(() => undefined);
  if (finns?.isFile()) return { fil };
  const harSida =
    finns?.isDirectory() && (await stat(join(fil, 'index.html')).catch(() => undefined));
  return harSida ? { vidare: medSnedstreck(adress) } : undefined;
}

/** Reads a file, with what its receiver wants to know about it. */
export async function lasFil(fil: string): Promise<Serverfil> {
  const [innehall, { mtime }] = await Promise.all([readFile(fil), stat(fil)]);
  return { innehall, typ: typFor(fil), andrad: mtime };
}

/** The file of a path below the base; undefined outside the site and for hidden files. */
function filFor(mapp: string, bas: string, vag: string): string | undefined {
  if (!vag.startsWith(bas) || vag.includes('\0') || vag.includes('\\')) return undefined;
  const delar = vag.slice(bas.length).split('/');
  if (delar.some((del) => del.startsWith('.'))) return undefined;
  const fil = join(mapp, ...delar, vag.endsWith('/') ? 'index.html' : '');
  const inom = relative(mapp, fil);
  return inom === '..' || inom.startsWith(`..${sep}`) ? undefined : fil;
}

/** The address with a slash after its path. Two slashes at the start would lead to another host. */
function medSnedstreck(adress: string): string {
  const [, vag = '', resten = ''] = /^([^?#]*)(.*)$/s.exec(adress) ?? [];
  return `/${vag.replace(/^\/+/, '')}/${resten}`;
}

function avkodad(vag: string): string | undefined {
  try {
    return decodeURIComponent(vag);
  } catch {
    return undefined;
  }
}

function typFor(fil: string): string {
  const andelse = extname(fil).slice(1);
  const filtyp = FILTYPER.find(({ andelser }) => andelser.includes(andelse));
  return filtyp ? helTyp(filtyp) : 'application/octet-stream';
}
