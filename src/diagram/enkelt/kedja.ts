/** The goal chain in short: level by level, who decides, and the result on its way back. */
import type { Handbok, Niva } from '../../modell/typer.ts';
import { lagg, nedat, tom, type Tavelpil, type Tavelruta, type Tavla } from '../ritbord/index.ts';
import { LUCKA, medTecken, nivarad, nivarutor, tillbaka } from './kedjerad.ts';
import { kedjanLiggande } from './kedja-liggande.ts';
import { BRED, SMAL, type Enkelbild } from './typer.ts';

/** A chain with more levels than this is too tall for a slide. */
const FLEST_I_RAD = 5;

export function kedjan(bok: Handbok): Enkelbild | undefined {
  const nivaer = bok.malkedja.filter((niva) => !niva.data.sidoniva);
  if (nivaer.length < 2) return undefined;
  return {
    id: 'kedjan',
    titel: 'Kedjan i korthet',
    beskrivning: 'Målen går nedåt, från det som ska hända långt fram till det som görs nu.',
    rader: nivaer.map(nivarad),
    bred: () => rita(nivaer, BRED),
    smal: () => rita(nivaer, SMAL),
    ...(nivaer.length > FLEST_I_RAD ? { liggande: () => kedjanLiggande(nivaer) } : {}),
  };
}

function rita(nivaer: Niva[], bredd: number): Tavla {
  const ut = tom();
  const rutor: Tavelruta[] = [];
  let y = 0;
  for (const [nr, niva] of nivaer.entries()) {
    const egna = nivarutor(niva, { x: 0, y, bredd }, nr === 0);
    lagg(ut, { rutor: egna });
    const huvud = egna[0] as Tavelruta;
    const fore = rutor.at(-1);
    if (fore) lagg(ut, { pilar: [{ ...nedat(fore, huvud), klass: 'trad' }] });
    rutor.push(huvud);
    y = Math.max(...egna.map((ett) => ett.y + ett.hojd)) + LUCKA;
  }
  const pilar = aterkoppling(nivaer, rutor);
  lagg(ut, { pilar });
  return medTecken(ut, { bredd, y: y - LUCKA + 22 }, pilar.length > 0);
}

/** From each level to the one that hears how it went. */
function aterkoppling(nivaer: Niva[], rutor: Tavelruta[]): Tavelpil[] {
  return nivaer.flatMap((niva, nr) =>
    niva.aterkoppling.flatMap(({ till }) => {
      const plats = nivaer.indexOf(till);
      const [fran, mot] = [rutor[nr], rutor[plats]];
      return fran && mot ? [tillbaka(fran, mot, nr - plats > 1)] : [];
    }),
  );
}
