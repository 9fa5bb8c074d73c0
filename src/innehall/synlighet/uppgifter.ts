/** What everyone may read of front matter: without the fields that `internaFalt` names, and without rows that are marked `synlighet: intern`. */
import { vik } from '../../svenska/vikning.ts';
import { arFalt } from '../varde.ts';

/** The field that names others, and the mark of a row or a whole file. */
export const INTERNA_FALT = 'internaFalt';
export const INTERN = 'intern';

/** Places (from 0) of rows that are left out, by the path of their list in the file: "beslutar" → [1]. */
export type Utelamnade = Record<string, number[]>;

interface UtanRader {
  ra: Record<string, unknown>;
  utelamnade: Utelamnade;
}

/** Whether a file, a row or a page of a version is for the intranet only. */
export function arIntern(varde: unknown): boolean {
  return arFalt(varde) && varde['synlighet'] === INTERN;
}

/** The paths in `internaFalt`, folded: "beslut.diarienummer". */
export function internaFalt(ra: Record<string, unknown>): string[] {
  const lista: unknown = ra[INTERNA_FALT];
  if (!Array.isArray(lista)) return [];
  return lista.filter((ett): ett is string => typeof ett === 'string').map(vik);
}

/** Front matter without its internal rows. The very same object when there are none. */
export function utanInternaRader(ra: Record<string, unknown>): UtanRader {
  const utelamnade: Utelamnade = {};
  if (!harInternRad(ra)) return { ra, utelamnade };
  return { ra: utanRader(ra, '', utelamnade) as Record<string, unknown>, utelamnade };
}

function harInternRad(varde: unknown): boolean {
  if (Array.isArray(varde)) return varde.some((ett) => arIntern(ett) || harInternRad(ett));
  return arFalt(varde) && Object.values(varde).some(harInternRad);
}

function utanRader(varde: unknown, vag: string, utelamnade: Utelamnade): unknown {
  const under = (steg: string | number) => (vag === '' ? String(steg) : `${vag}.${steg}`);
  if (Array.isArray(varde)) {
    const borta = varde.flatMap((ett: unknown, nr) => (arIntern(ett) ? [nr] : []));
    if (borta.length > 0) utelamnade[vag] = borta;
    return varde.flatMap((ett: unknown, nr) =>
      arIntern(ett) ? [] : [utanRader(ett, under(nr), utelamnade)],
    );
  }
  if (!arFalt(varde)) return varde;
  return Object.fromEntries(
    Object.entries(varde).map(([namn, inre]) => [namn, utanRader(inre, under(namn), utelamnade)]),
  );
}

/** Front matter with the field at a path taken away, or with another value in its place. */
export function medFalt(
  ra: Record<string, unknown>,
  falt: string,
  varde?: string,
): Record<string, unknown> {
  const [namn = '', ...under] = falt.split('.');
  const inre = ra[namn];
  if (under.length > 0)
    return arFalt(inre) ? { ...ra, [namn]: medFalt(inre, under.join('.'), varde) } : ra;
  const resten = utanFalt(ra, namn);
  return varde === undefined ? resten : { ...resten, [namn]: varde };
}

/** The same without one field. */
export function utanFalt(ra: Record<string, unknown>, namn: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(ra).filter(([ett]) => ett !== namn));
}

/** A path in what everyone may read, as it is in the file: rows that are left out count there. */
export function vagIFilen(
  vag: readonly (string | number)[],
  utelamnade: Utelamnade = {},
): (string | number)[] {
  const ut: (string | number)[] = [];
  for (const steg of vag) {
    const borta = typeof steg === 'number' ? (utelamnade[ut.join('.')] ?? []) : [];
    ut.push(
      typeof steg === 'number' ? borta.reduce((nr, ett) => (ett <= nr ? nr + 1 : nr), steg) : steg,
    );
  }
  return ut;
}
