/** A frozen version as everyone may read it: without what was internal when it was decided, and without what has become so since. */
import { OKAND } from '../../schema/delar.ts';
import { handbokSchema } from '../../schema/handbok.ts';
import { SAMLINGAR, type Samling } from '../../schema/index.ts';
import type { VersionData, Versionspost } from '../../schema/versioner.ts';
import { arFalt } from '../varde.ts';
import { HANDBOKEN, radnyckel, type Internt, type Sidansinterna } from './internt.ts';
import { arIntern, INTERNA_FALT, internaFalt, medFalt, utanFalt } from './uppgifter.ts';
import { utanDolda, type Dold } from './hanvisningar.ts';
import { publikaVersionsblock } from './versionsblock.ts';

type Data = Versionspost['data'];

/**
 * The version, with a mark where something has been left out: its sum is of the whole.
 *
 * @param internt what is internal today
 */
export function publikVersion(version: VersionData, internt: Internt): VersionData {
  const egna = new Set(version.poster.filter(({ data }) => arIntern(data)).map(sidnamn));
  const dold: Dold = (sida) => egna.has(sidnamn(sida)) || internt.harSida(sida);
  const poster = version.poster
    .filter((post) => !dold(post))
    .map((post) => publikPost(post, internt.for(post), dold));
  const handbok = publikaData(version.handbok, internt.for(HANDBOKEN), handbokSchema);
  const doltOrgan = dold({ samling: 'roller', id: version.beslut.organ });
  const lika =
    !doltOrgan &&
    handbok === version.handbok &&
    poster.length === version.poster.length &&
    poster.every((post, nr) => post === version.poster[nr]);
  if (lika) return version;
  const beslut = doltOrgan ? { ...version.beslut, organ: OKAND } : version.beslut;
  return { ...version, beslut, handbok, poster, urval: true };
}

function sidnamn({ samling, id }: { samling: string; id: string }): string {
  return `${samling}/${id}`;
}

function publikPost(post: Versionspost, interna: Sidansinterna, dold: Dold): Versionspost {
  const kand = Object.hasOwn(SAMLINGAR, post.samling)
    ? SAMLINGAR[post.samling as Samling]
    : undefined;
  const utan = publikaData(post.data, interna, kand?.schema);
  const data = utanDolda(utan, kand?.referenser ?? {}, dold) as Data;
  const block = publikaVersionsblock(post.block, interna, dold);
  return data === post.data && block === post.block ? post : { ...post, data, block };
}

function publikaData(
  data: Data,
  interna: Sidansinterna,
  schema: { safeParse: (varde: unknown) => { success: boolean } } | undefined,
): Data {
  const falt = new Set([...internaFalt(data), ...interna.falt]);
  const rader = utanRader(data, interna) as Data;
  if (falt.size === 0) return rader;
  const utanLista = utanFalt(rader, INTERNA_FALT) as Data;
  return [...falt].reduce<Data>((ut, ett) => {
    const borta = medFalt(ut, ett) as Data;
    return schema && !schema.safeParse(borta).success ? (medFalt(ut, ett, OKAND) as Data) : borta;
  }, utanLista);
}

/** Without rows that were internal, or are so today. The very same value where there are none. */
function utanRader(varde: unknown, interna: Sidansinterna): unknown {
  if (Array.isArray(varde)) {
    const kvar = varde
      .filter((ett) => !arIntern(ett) && !(arFalt(ett) && interna.rader.has(radnyckel(ett))))
      .map((ett: unknown) => utanRader(ett, interna));
    return kvar.length === varde.length && kvar.every((ett, nr) => ett === varde[nr])
      ? varde
      : kvar;
  }
  if (!arFalt(varde)) return varde;
  const par = Object.entries(varde).map(
    ([namn, inre]) => [namn, utanRader(inre, interna)] as const,
  );
  return par.every(([namn, inre]) => inre === varde[namn]) ? varde : Object.fromEntries(par);
}
