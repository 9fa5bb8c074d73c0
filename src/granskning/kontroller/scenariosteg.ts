/** The steps of a case: each id once, every way leads to a step and in the end out of the story, and each step has a choice that is right. */
import { forslag } from '../../svenska/forslag.ts';
import type { Kallfil } from '../../innehall/kallfil.ts';
import { arFalt } from '../../innehall/varde.ts';
import { problem, type Problem } from '../../problem/problem.ts';

interface Steg {
  nr: number;
  id: string;
  val: Val[];
}

interface Val {
  nr: number;
  utfall: unknown;
  till: unknown;
}

export function scenariosteg({ post, plats }: Kallfil): Problem[] {
  if (post.samling !== 'scenarier') return [];
  const alla = stegen(post.ra['steg']);
  return [...dubbla(alla), ...borta(alla), ...losa(alla), ...utanSlut(alla), ...utanBra(alla)].map(
    ({ kod, vag, text }) => problem(kod, post.fil, plats(['steg', ...vag]), text),
  );
}

interface Funnet {
  kod: Problem['kod'];
  vag: (string | number)[];
  text: string;
}

function dubbla(alla: readonly Steg[]): Funnet[] {
  return alla
    .filter(({ id }, plats) => alla.findIndex((ett) => ett.id === id) < plats)
    .map(({ nr, id }) => ({ kod: 'ID-DUBBEL', vag: [nr, 'id'], text: `Två steg har id "${id}".` }));
}

function borta(alla: readonly Steg[]): Funnet[] {
  const ider = alla.map(({ id }) => id);
  return alla.flatMap((steg) =>
    steg.val.flatMap(({ nr, till }): Funnet[] => {
      if (typeof till !== 'string' || ider.includes(till)) return [];
      const finns = forslag(till, ider) || `Stegen är ${ider.join(', ')}.`;
      const vag = [steg.nr, 'val', nr, 'till'];
      return [{ kod: 'STEG-SAKNAS', vag, text: `Steget "${till}" finns inte. ${finns}` }];
    }),
  );
}

function losa(alla: readonly Steg[]): Funnet[] {
  const nadda = naddaSteg(alla);
  return alla
    .filter(({ id }) => !nadda.has(id))
    .map(({ nr, id }) => ({
      kod: 'STEG-LOST',
      vag: [nr, 'id'],
      text: `Inget val leder till steget "${id}".`,
    }));
}

function utanSlut(alla: readonly Steg[]): Funnet[] {
  const [nadda, medSlut] = [naddaSteg(alla), slutande(alla)];
  return alla
    .filter(({ id }) => nadda.has(id) && !medSlut.has(id))
    .map(({ nr, id }) => ({
      kod: 'STEG-SLUT',
      vag: [nr, 'id'],
      text: `Berättelsen tar aldrig slut efter steget "${id}".`,
    }));
}

function utanBra(alla: readonly Steg[]): Funnet[] {
  return alla
    .filter(({ val }) => val.length > 0 && !val.some(({ utfall }) => utfall === 'bra'))
    .map(({ nr, id }) => ({
      kod: 'STEG-BRA',
      vag: [nr, 'val'],
      text: `Inget av valen i steget "${id}" är bra.`,
    }));
}

/** The steps that can be read; what is wrong with the form of the others is told elsewhere. */
function stegen(ra: unknown): Steg[] {
  if (!Array.isArray(ra)) return [];
  return ra.flatMap((ett: unknown, nr) =>
    arFalt(ett) && typeof ett['id'] === 'string'
      ? [{ nr, id: ett['id'], val: valen(ett['val']) }]
      : [],
  );
}

function valen(ra: unknown): Val[] {
  if (!Array.isArray(ra)) return [];
  return ra.flatMap((ett: unknown, nr) =>
    arFalt(ett) ? [{ nr, utfall: ett['utfall'], till: ett['till'] }] : [],
  );
}

/** Those that some way from the first step comes to. */
function naddaSteg(alla: readonly Steg[]): Set<string> {
  const nadda = new Set(alla.slice(0, 1).map(({ id }) => id));
  for (const id of nadda)
    for (const { till } of alla.find((ett) => ett.id === id)?.val ?? [])
      if (typeof till === 'string' && alla.some((ett) => ett.id === till)) nadda.add(till);
  return nadda;
}

/** Those from which some way leads out of the story. A way to a step that is not there is told of by itself: it counts as one. */
function slutande(alla: readonly Steg[]): Set<string> {
  const ider = new Set(alla.map(({ id }) => id));
  const funna = new Set<string>();
  const leder = ({ till }: Val) => typeof till !== 'string' || !ider.has(till) || funna.has(till);
  for (;;) {
    const nya = alla.filter(
      ({ id, val }) => !funna.has(id) && (val.length === 0 || val.some(leder)),
    );
    if (nya.length === 0) return funna;
    for (const { id } of nya) funna.add(id);
  }
}
