/** Lists of data: what was added and taken away by name, what was changed word by word or field by field. */
import type { Faltrad } from '../../schema/faltrader.ts';
import { ordlikhet, ordpase } from '../likhet.ts';
import { para, type Par } from '../para.ts';
import { textskillnad } from '../text/textskillnad.ts';
import type { Listdel, Uppgiftsskillnad } from '../typer.ts';
import { etikett } from './etikett.ts';
import type { Falten, Namnpar } from './namn.ts';
import { iOrd, nyckelFor } from './varde.ts';

/** Compares some fields; see uppgiftsskillnad.ts. */
type Faltskillnader = (
  falt: readonly Faltrad[],
  fore: Falten,
  efter: Falten,
  namn: Namnpar,
) => Uppgiftsskillnad[];

/** Entries less alike than this are not the same in other words. */
const SAMMA = 0.5;

/** Compares two lists of one field. Nothing when a reader would see no difference. */
export function listskillnad(
  rad: Faltrad,
  fore: readonly unknown[],
  efter: readonly unknown[],
  namn: Namnpar,
  falt: Faltskillnader,
): Uppgiftsskillnad[] {
  const sagda = (varden: readonly unknown[], sida: 'fore' | 'efter') =>
    varden.map((varde) => nyPost(varde, rad, sida, namn));
  const par = para(sagda(fore, 'fore'), sagda(efter, 'efter'), {
    nyckel: ({ nyckel }) => nyckel,
    likhet,
    minst: SAMMA,
  });
  const flyttade = omordnade(par);
  const delar = par
    .filter((ett) => !flyttade.has(ett))
    .flatMap((ett) => listdel(ett, rad, namn, falt));
  if (delar.length === 0 && flyttade.size === 0) return [];
  return [{ etikett: etikett(rad.vag), slag: 'lista', delar, omordnad: flyttade.size > 0 }];
}

interface Listpost {
  nyckel: string;
  /** What the entry is called. */
  text: string;
  varde: unknown;
  /** An id: it is there or not, and never like another. */
  id: boolean;
}

function nyPost(varde: unknown, rad: Faltrad, sida: 'fore' | 'efter', namn: Namnpar): Listpost {
  if (varde === null || typeof varde !== 'object') {
    const text = iOrd(varde, rad, namn[sida]) ?? '';
    return { nyckel: `${String(varde)}`, text, varde, id: rad.pekar !== undefined };
  }
  const text = namnetPa(varde as Falten, rad, sida, namn);
  return { nyckel: JSON.stringify(varde), text, varde, id: false };
}

/** An entry with fields is called by the first that has a text. An id of its own is no name. */
function namnetPa(
  varde: Falten,
  { under }: Faltrad,
  sida: 'fore' | 'efter',
  namn: Namnpar,
): string {
  for (const falt of under) {
    if (nyckelFor(falt) === 'id') continue;
    const sagt = iOrd(varde[nyckelFor(falt)], falt, namn[sida]);
    if (sagt) return sagt;
  }
  return JSON.stringify(varde);
}

function likhet(fore: Listpost, efter: Listpost): number {
  if (fore.id || efter.id) return 0;
  return fore.text === efter.text ? 1 : ordlikhet(ordpase(fore.text), ordpase(efter.text));
}

/** Pairs of entries that are on both sides, in another order. */
function omordnade(par: readonly Par<Listpost>[]): Set<Par<Listpost>> {
  const nycklar = (sida: 'fore' | 'efter') =>
    new Set(
      par.flatMap((ett) => (ett.lika || (ett.fore && ett.efter) ? [] : (ett[sida]?.nyckel ?? []))),
    );
  const [gamla, nya] = [nycklar('fore'), nycklar('efter')];
  return new Set(
    par.filter(
      ({ fore, efter }) =>
        (fore && !efter && nya.has(fore.nyckel)) || (efter && !fore && gamla.has(efter.nyckel)),
    ),
  );
}

function listdel(
  { fore, efter, lika }: Par<Listpost>,
  rad: Faltrad,
  namn: Namnpar,
  falt: Faltskillnader,
): Listdel[] {
  if (lika) return [];
  if (!fore) return [{ art: 'in', text: efter!.text }];
  if (!efter) return [{ art: 'ut', text: fore.text }];
  if (rad.under.length === 0)
    return [{ art: 'andrat', bitar: textskillnad([{ text: fore.text }], [{ text: efter.text }]) }];
  const uppgifter = falt(rad.under, fore.varde as Falten, efter.varde as Falten, namn);
  return uppgifter.length > 0 ? [{ art: 'under', namn: efter.text, uppgifter }] : [];
}
