import type { Graf, Ruta } from '../kallor/graf.ts';

/** A box with what stands below it. */
export interface Gren {
  ruta: Ruta;
  barn: Gren[];
  /** The line to it is dashed. */
  streckad: boolean;
}

/** The boxes as trees, in the order of the model. Undefined when an arrow leads back, or two lead to one box. */
export function gren(graf: Graf): Gren[] | undefined {
  if (graf.grupper?.length) return undefined;
  const till = graf.pilar.map((pil) => pil.till);
  if (new Set(till).size < till.length) return undefined;
  const rotter = graf.rutor.filter(({ id }) => !till.includes(id));
  const trad = rotter.map((ruta) => grenen(graf, ruta, false));
  // What goes round hangs on no root.
  return antal(trad) === graf.rutor.length ? trad : undefined;
}

/** Parts with one arrow each, all to the same box. */
export function summa(graf: Graf): { delar: Ruta[]; helhet: Ruta } | undefined {
  const mal = new Set(graf.pilar.map(({ till }) => till));
  const helhet = graf.rutor.find(({ id }) => mal.has(id));
  const delar = graf.rutor.filter((ruta) => ruta !== helhet);
  const alla = delar.every(({ id }) => graf.pilar.filter(({ fran }) => fran === id).length === 1);
  if (graf.grupper?.length || !helhet || mal.size !== 1 || !alla) return undefined;
  return { delar, helhet };
}

function grenen(graf: Graf, ruta: Ruta, streckad: boolean): Gren {
  const barn = graf.pilar.flatMap((pil) => {
    const under = pil.fran === ruta.id && graf.rutor.find(({ id }) => id === pil.till);
    return under ? [grenen(graf, under, pil.slag === 'streckad')] : [];
  });
  return { ruta, barn, streckad };
}

function antal(trad: Gren[]): number {
  return trad.reduce((summan, { barn }) => summan + 1 + antal(barn), 0);
}
