/** Blocks of a frozen text as everyone may read them. */
import type { Textbit, Versionsblock } from '../../schema/versioner.ts';
import { lasLank, LANKSLAG } from '../../schema/lankar.ts';
import { arFalt } from '../varde.ts';
import type { Dold } from './hanvisningar.ts';
import { utanFalt } from './uppgifter.ts';
import { INTERN_NAMN } from './brod.ts';
import { ihop, type Sidansinterna } from './internt.ts';

/** Without what was internal when it was frozen, or is so today. The very same list where there is nothing such. */
export function publikaVersionsblock(
  block: readonly Versionsblock[],
  { texter }: Sidansinterna,
  dold: Dold,
): Versionsblock[] {
  const kvar = utanInterna(block, { texter, dold });
  const utanNoter = utanLosaNoter(kvar);
  const lika = utanNoter.length === block.length && utanNoter.every((ett, nr) => ett === block[nr]);
  return lika ? (block as Versionsblock[]) : utanNoter;
}

/** Without footnotes that no text leads to, directly or by way of another. */
function utanLosaNoter(block: Versionsblock[]): Versionsblock[] {
  const noter = new Map(block.flatMap((ett) => (arNot(ett) ? [[notnamn(ett), ett] as const] : [])));
  const pekade = new Set(block.filter((ett) => !arNot(ett)).flatMap(pekareI));
  for (const namn of pekade)
    for (const nytt of noter.has(namn) ? pekareI(noter.get(namn)) : []) pekade.add(nytt);
  return block.filter((ett) => !arNot(ett) || pekade.has(notnamn(ett)));
}

function arNot(block: Versionsblock): boolean {
  return block.slag === 'omslutning' && block.namn === 'fotnot';
}

function notnamn(block: Versionsblock): string {
  return 'attribut' in block ? (block.attribut['namn'] ?? '') : '';
}

/** The notes that a value points to, however deep. */
function pekareI(varde: unknown): string[] {
  if (Array.isArray(varde)) return varde.flatMap(pekareI);
  if (!arFalt(varde)) return [];
  const egen = typeof varde['fotnot'] === 'string' ? [varde['fotnot']] : [];
  return [...egen, ...Object.values(varde).flatMap(pekareI)];
}

interface Urval extends Pick<Sidansinterna, 'texter'> {
  dold: Dold;
}

function utanInterna(block: readonly Versionsblock[], urval: Urval): Versionsblock[] {
  return block.flatMap((ett) => publiktBlock(ett, urval) ?? []);
}

/** Undefined for a block of which nothing is left. */
function publiktBlock(block: Versionsblock, urval: Urval): Versionsblock | undefined {
  switch (block.slag) {
    case 'rubrik':
    case 'stycke': {
      const bitar = publikaBitar(block.bitar, urval);
      if (bitar === block.bitar) return block;
      return bitar.length > 0 ? { ...block, bitar } : undefined;
    }
    case 'lista': {
      const punkter = block.punkter.flatMap((punkt) => {
        const kvar = utanInterna(punkt, urval);
        return kvar.length > 0 || punkt.length === 0 ? [lika(kvar, punkt) ? punkt : kvar] : [];
      });
      if (lika(punkter, block.punkter)) return block;
      return punkter.length > 0 ? { ...block, punkter } : undefined;
    }
    case 'tabell': {
      const rader = block.rader.map((rad) => {
        const celler = rad.map((bitar) => publikaBitar(bitar, urval));
        return lika(celler, rad) ? rad : celler;
      });
      return lika(rader, block.rader) ? block : { ...block, rader };
    }
    case 'omslutning': {
      if (block.namn === INTERN_NAMN) return undefined;
      const inre = utanInterna(block.block, urval);
      if (lika(inre, block.block)) return block;
      return inre.length > 0 ? { ...block, block: inre } : undefined;
    }
    case 'infogat':
      return urval.texter.has(ihop(block.attribut['kalla'] ?? '')) ? undefined : block;
  }
}

function lika(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((ett, nr) => ett === b[nr]);
}

/** The runs that everyone may read. The very same list where all of them are. */
function publikaBitar(bitar: Textbit[], { texter, dold }: Urval): Textbit[] {
  const kvar = bitar.filter(({ intern }) => !intern).map((bit) => utanDoldLank(bit, dold));
  const text = texten(kvar);
  const dolda = texter.get(text) ?? texter.get(texten(bitar));
  if (!dolda) return lika(kvar, bitar) ? bitar : kvar;
  if (dolda.includes(text)) return [];
  // Where the words have been set in another way since, the whole paragraph goes rather than a part of a secret.
  const finns = dolda.every((ord) => kvar.some((bit) => bit.text.includes(ord)));
  if (!finns) return kvar.length < bitar.length ? kvar : [];
  return kvar.map((bit) => ({
    ...bit,
    text: dolda.reduce((rest, ord) => rest.replace(ord, ''), bit.text),
  }));
}

function texten(bitar: readonly Textbit[]): string {
  return ihop(bitar.map(({ text }) => text).join(''));
}

function utanDoldLank(bit: Textbit, dold: Dold): Textbit {
  const lank = bit.adress === undefined ? undefined : lasLank(bit.adress);
  const samling = lank && LANKSLAG[lank.slag]?.samling;
  if (!lank || !samling || !dold({ samling, id: lank.id })) return bit;
  return utanFalt({ ...bit }, 'adress') as Textbit;
}
