/** Which roles, documents, events … a text names, by any of the names that the handbook gives them. */
import { TAXONOMIER, type Samling, type Taxonomi } from '../../schema/index.ts';
import { arFalt } from '../../innehall/varde.ts';
import { orden } from '../../svenska/ord.ts';
import { stam } from '../../svenska/stam.ts';
import type { Bok } from '../bok.ts';

/** The fields that hold a name, in any collection or list. */
const NAMNFALT = ['namn', 'titel', 'term', 'kort', 'kortnamn', 'forkortning', 'ental'];
const NAMNLISTOR = ['alias', 'synonymer', 'bojningar'];

interface Namnform {
  id: string;
  stammar: string[];
}

/**
 * The ids that a text names. The longest name counts where two begin in the same place: "kommunstyrelsens arbetsutskott" is not
 * kommunstyrelsen.
 *
 * @param mal a collection, or a list of handbok.yaml
 */
export function namnda(bok: Bok, mal: string, text: string): Set<string> {
  const former = formerna(bok, mal);
  const ord = orden(text).map(stam);
  const funna = new Set<string>();
  for (let vid = 0; vid < ord.length;) {
    const traffar = former.filter(({ stammar }) => stammar.every((en, nr) => ord[vid + nr] === en));
    const langst = Math.max(0, ...traffar.map(({ stammar }) => stammar.length));
    for (const { id, stammar } of traffar) if (stammar.length === langst) funna.add(id);
    vid += Math.max(langst, 1);
  }
  return funna;
}

/** What a thing is called in a message. */
export function namnetPa(bok: Bok, mal: string, id: string): string {
  const data = tingen(bok, mal).find((ett) => ett.id === id)?.data;
  const namn = NAMNFALT.map((falt) => data?.[falt]).find((ett) => typeof ett === 'string');
  return namn ?? id;
}

function formerna(bok: Bok, mal: string): Namnform[] {
  return tingen(bok, mal).flatMap(({ id, data }) =>
    [id, ...namnen(data)]
      .map((namn) => ({ id, stammar: orden(namn).map(stam) }))
      .filter(({ stammar }) => stammar.length > 0),
  );
}

function namnen(data: Record<string, unknown>): string[] {
  const listor = NAMNLISTOR.flatMap((falt) => data[falt] ?? []);
  return [...NAMNFALT.map((falt) => data[falt]), ...listor].filter(
    (ett) => typeof ett === 'string',
  );
}

function tingen(bok: Bok, mal: string): { id: string; data: Record<string, unknown> }[] {
  if (!Object.hasOwn(TAXONOMIER, mal))
    return [...bok.samling(mal as Samling)].map(([id, { ra }]) => ({ id, data: ra }));
  const lista = bok.handbok.ra[mal as Taxonomi];
  return (Array.isArray(lista) ? lista : [])
    .filter(arFalt)
    .flatMap((data) => (typeof data['id'] === 'string' ? [{ id: data['id'], data }] : []));
}
