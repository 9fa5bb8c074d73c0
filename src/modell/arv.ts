import type { AnyNod, Handbok, Handelse, Roll } from './typer.ts';
import { rollerSomBerors } from './berors.ts';

/**
 * Roles inherit: what concerns a nämnd concerns its members and its utskott, and what an utskott does concerns its
 * nämnd. Lens, search, årshjul and calendar all ask here, so that one role never means two things.
 *
 * A role is part of another where its file says so (`ingarI`), where its kind is part of what it stands under
 * (`rollslag[].delAvOvan`: an utskott), or where another is the common name of its kind (`samlar`: Nämnderna).
 * That it merely stands under another is no part: a nämnd is no part of fullmäktige.
 */

/** The ids of the given roles, then of those they are part of and of their own parts, each once. Never sisters. */
export function medArv(bok: Handbok, ider: readonly string[]): string[] {
  const { helheter, delar } = banden(bok);
  return [...new Set([...ider, ...allaVagar(ider, helheter), ...allaVagar(ider, delar)])];
}

/** The roles whose readers a page concerns, with those who inherit, in the order of the handbook. */
export function lasareAv(bok: Handbok, nod: AnyNod): Roll[] {
  const berors = rollerSomBerors(nod).map((roll) => roll.id);
  const alla = new Set(medArv(bok, berors));
  return bok.roller.filter((roll) => alla.has(roll.id));
}

/** The events that concern any of some roles, or what they inherit from, in the order of the year. */
export function handelserFor(bok: Handbok, ider: readonly string[]): Handelse[] {
  const arv = new Set(medArv(bok, ider));
  return bok.arshjul.filter((nod) => rollerSomBerors(nod).some(({ id }) => arv.has(id)));
}

interface Band {
  /** Role id → the roles that it is part of. */
  helheter: Map<string, string[]>;
  /** Role id → the roles that are part of it. */
  delar: Map<string, string[]>;
}

const kanda = new WeakMap<Roll[], Band>();

function banden({ roller }: Handbok): Band {
  const kant = kanda.get(roller);
  if (kant) return kant;
  const helheter = new Map(roller.map((roll) => [roll.id, helheterna(roll, roller)]));
  const delar = new Map<string, string[]>();
  for (const [del, hela] of helheter)
    for (const id of hela) delar.set(id, [...(delar.get(id) ?? []), del]);
  const band = { helheter, delar };
  kanda.set(roller, band);
  return band;
}

function helheterna(roll: Roll, roller: Roll[]): string[] {
  const ovan = roll.slag?.delAvOvan ? [roll.under] : [];
  const samlande = roller.filter(
    ({ id, data }) => data.samlar === roll.data.slag && id !== roll.id,
  );
  return [...roll.ingarI, ...ovan, ...samlande].flatMap((ett) => ett?.id ?? []);
}

/** All that can be reached from some roles along one kind of tie. A ring ends where it began. */
function allaVagar(ider: readonly string[], band: Map<string, string[]>): Set<string> {
  const natt = new Set<string>();
  const kvar = [...ider];
  for (let id = kvar.pop(); id !== undefined; id = kvar.pop()) {
    for (const nasta of band.get(id) ?? []) {
      if (natt.has(nasta)) continue;
      natt.add(nasta);
      kvar.push(nasta);
    }
  }
  return natt;
}
