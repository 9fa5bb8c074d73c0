/** Frozen facts without what points to a page that is not shown. */
import type { Referenser } from '../../schema/delar.ts';
import { SAMLINGAR } from '../../schema/index.ts';
import { arFalt } from '../varde.ts';
import { utanFalt } from './uppgifter.ts';

/** Whether a page is left out. */
export type Dold = (sida: { samling: string; id: string }) => boolean;

/** Without the references that lead to such pages. The very same value where there are none. */
export function utanDolda(data: unknown, referenser: Referenser, dold: Dold): unknown {
  return Object.entries(referenser)
    .filter(([, samling]) => Object.hasOwn(SAMLINGAR, samling))
    .reduce((ut, [monster, samling]) => {
      const steg = monster.replaceAll('[]', '.[]').split('.');
      return utan(ut, steg, (id) => dold({ samling, id }));
    }, data);
}

function utan(varde: unknown, [steg, ...resten]: string[], bort: (id: string) => boolean): unknown {
  if (steg === undefined) return typeof varde === 'string' && bort(varde) ? undefined : varde;
  if (steg === '[]') {
    if (!Array.isArray(varde)) return varde;
    const kvar = varde
      .map((ett: unknown) => utan(ett, resten, bort))
      .filter((ett) => ett !== undefined);
    return kvar.length === varde.length && kvar.every((ett, nr) => ett === varde[nr])
      ? varde
      : kvar;
  }
  if (!arFalt(varde) || varde[steg] === undefined) return varde;
  const inre = utan(varde[steg], resten, bort);
  if (inre === varde[steg]) return varde;
  const andra = utanFalt(varde, steg);
  return inre === undefined ? andra : { ...andra, [steg]: inre };
}
