/** Progress after something was done: the one before is left as it is. */
import { dagenEfter } from '../../tid/dag.ts';
import { LADOR, egen, type Fragframsteg, type Framsteg, type Modulframsteg } from './typ.ts';

const SISTA_LADAN = LADOR.length - 1;

/**
 * With an answer. A right one moves the question a box on, but not before it was to come back: to answer the same thing thrice in a row
 * is no repetition. A wrong one takes it back to the first box.
 *
 * @param dag the day of the answer
 */
export function medSvar(framsteg: Framsteg, fragaId: string, ratt: boolean, dag: string): Framsteg {
  const forut = egen(framsteg.fragor, fragaId);
  const efter = ratt ? medRatt(forut, dag) : medFel(forut, dag);
  return { ...framsteg, fragor: { ...framsteg.fragor, [fragaId]: efter } };
}

/** With a module read on a day, and done with if that is so. Who was done stays done. */
export function medModul(framsteg: Framsteg, id: string, dag: string, klar = false): Framsteg {
  const forut = egen(framsteg.moduler, id)?.klar;
  const nar = forut ?? (klar ? dag : undefined);
  const modul: Modulframsteg = { last: dag, ...(nar && { klar: nar }) };
  return { ...framsteg, moduler: { ...framsteg.moduler, [id]: modul } };
}

/** With a module as not done with any more. */
export function utanKlar(framsteg: Framsteg, id: string): Framsteg {
  const last = egen(framsteg.moduler, id)?.last;
  if (!last) return framsteg;
  return { ...framsteg, moduler: { ...framsteg.moduler, [id]: { last } } };
}

/** With a scenario gone through to an end. */
export function medScenario(framsteg: Framsteg, id: string, dag: string): Framsteg {
  return { ...framsteg, scenarier: { ...framsteg.scenarier, [id]: dag } };
}

/** With a step of the short cut ticked, or (without a day) not. */
export function medGenvag(framsteg: Framsteg, sida: string, dag: string | undefined): Framsteg {
  const andra = Object.entries(framsteg.genvag).filter(([ett]) => ett !== sida);
  return { ...framsteg, genvag: Object.fromEntries(dag ? [...andra, [sida, dag]] : andra) };
}

/** The questions that are to come back on a day, the one that has waited longest first. */
export function attOva({ fragor }: Framsteg, dag: string): string[] {
  return Object.entries(fragor)
    .filter(([, { nasta }]) => nasta <= dag)
    .sort(([a, { nasta: enDag }], [b, { nasta: annanDag }]) =>
      enDag === annanDag ? (a < b ? -1 : 1) : enDag < annanDag ? -1 : 1,
    )
    .map(([id]) => id);
}

function medRatt(forut: Fragframsteg | undefined, dag: string): Fragframsteg {
  const { ratt = 0, fel = 0 } = forut ?? {};
  if (forut && dag < forut.nasta) return { ...forut, ratt: ratt + 1 };
  const lada = Math.min((forut?.lada ?? 0) + 1, SISTA_LADAN);
  return { ratt: ratt + 1, fel, lada, nasta: dagenEfter(dag, LADOR[lada] ?? 1) };
}

function medFel(forut: Fragframsteg | undefined, dag: string): Fragframsteg {
  const { ratt = 0, fel = 0 } = forut ?? {};
  return { ratt, fel: fel + 1, lada: 0, nasta: dagenEfter(dag, LADOR[0]) };
}
