import type { HandbokData } from '../schema/handbok.ts';
import type { Del, Kapitel } from './typer.ts';

/**
 * Places chapters in their parts, in order, and computes their numbers (2.1.3).
 * Sets parents, children and neighbours on the chapters it is given.
 */
export function ordnaKapitel(handbok: HandbokData, kapitel: Kapitel[]): Del[] {
  const perId = new Map(kapitel.map((ett) => [ett.id, ett]));
  for (const ett of kapitel) ett.under = perId.get(ett.data.under ?? '');
  const grupper = Map.groupBy(kapitel, (ett) => ett.under ?? ett.data.del);
  let nummer = 0;
  const delar = handbok.delar.map((data): Del => {
    const del: Del = {
      id: data.id,
      namn: data.namn,
      ingress: data.ingress,
      nummer: data.numrerad ? String(++nummer) : '',
      adress: `/delar/${data.id}/`,
      kapitel: [],
    };
    del.kapitel = placera(grupper, del, undefined, del.nummer, 1);
    return del;
  });
  kedja(delar.flatMap((del) => del.kapitel.flatMap(medBarn)));
  return delar;
}

/** Chapters by what they stand right under: another chapter, or the id of a part. Every level of every part asks. */
type Kapitelgrupper = Map<Kapitel | string, Kapitel[]>;

function placera(
  grupper: Kapitelgrupper,
  del: Del,
  under: Kapitel | undefined,
  prefix: string,
  niva: number,
): Kapitel[] {
  const syskon = [...(grupper.get(under ?? del.id) ?? [])].sort(
    (a, b) => a.data.ordning - b.data.ordning || a.id.localeCompare(b.id, 'sv'),
  );
  syskon.forEach((ett, plats) => {
    ett.del = del;
    ett.niva = niva;
    ett.nummer = prefix && `${prefix}.${plats + 1}`;
    ett.barn = placera(grupper, del, ett, ett.nummer, niva + 1);
  });
  return syskon;
}

/** A chapter and all below it, in reading order. */
export function medBarn(kapitel: Kapitel): Kapitel[] {
  return [kapitel, ...kapitel.barn.flatMap(medBarn)];
}

function kedja(ordnade: Kapitel[]): void {
  ordnade.forEach((ett, plats) => {
    ett.fore = ordnade[plats - 1];
    ett.efter = ordnade[plats + 1];
  });
}
