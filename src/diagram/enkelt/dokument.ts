/** The kinds of governing documents in short: what each category says, and what is found in it. */
import type { Handbok } from '../../modell/typer.ts';
import { medVersal } from '../../svenska/versal.ts';
import { kategoriutseende } from '../dokument/utseende.ts';
import { rutnat } from '../organisation/delar.ts';
import { lagg, ruta, tom, type Delar, type Rutinnehall, type Tavla } from '../ritbord/index.ts';
import { BRED, LIGGANDE, SMAL, type Enkelbild } from './typer.ts';

const LUFT = 14;

interface Kategori {
  namn: string;
  beskrivning: string | undefined;
  utseende: Pick<Rutinnehall, 'form' | 'klass'>;
  typer: string[];
}

export function dokumenten(bok: Handbok): Enkelbild | undefined {
  const kategorier = kategorierna(bok);
  if (kategorier.length === 0) return undefined;
  return {
    id: 'dokumenten',
    titel: 'Slag av styrdokument',
    beskrivning: 'Färgen och formen visar vilken sort det är.',
    rader: kategorier.map(({ namn, beskrivning, typer }) => ({
      namn,
      text: `${beskrivning ? `${beskrivning} ` : ''}${medVersal(typer.join(', '))}.`,
    })),
    bred: () => rita(kategorier, BRED, 5),
    liggande: () => rita(kategorier, LIGGANDE, 8),
    smal: () => rita(kategorier, SMAL, 2),
  };
}

/** The categories with the kinds of which the handbook has a document. */
function kategorierna(bok: Handbok): Kategori[] {
  const alla = bok.data.kategorier.map(({ id, namn, beskrivning }) => ({
    namn,
    beskrivning,
    utseende: kategoriutseende(bok, id),
    typer: bok.data.dokumenttyper
      .filter((typ) => typ.kategori === id && !typ.namn.startsWith('okänd'))
      .filter((typ) => bok.styrdokument.some((ett) => ett.typ?.id === typ.id))
      .map((typ) => typ.namn),
  }));
  return alla.filter(({ typer }) => typer.length > 0);
}

function rita(kategorier: Kategori[], bredd: number, irad: number): Tavla {
  const ut = tom();
  let y = 0;
  for (const kategori of kategorier) {
    const slut = gruppen(kategori, { y, bredd }, irad, ut);
    lagg(ut, { ramar: [{ x: 0, y, bredd, hojd: slut - y, klass: 'yta', namn: [] }] });
    y = slut + 14;
  }
  return { ...ut, bredd, hojd: y - 14 };
}

function gruppen(
  { namn, beskrivning, utseende, typer }: Kategori,
  { y, bredd }: { y: number; bredd: number },
  irad: number,
  ut: Delar,
): number {
  const inre = { x: LUFT, bredd: bredd - 2 * LUFT };
  const rubrik: Rutinnehall = {
    rader: [{ text: namn, stil: 'namn' }, ...(beskrivning ? [{ text: beskrivning }] : [])],
    form: 'ingen',
    stall: 'vanster',
  };
  const huvud = ruta(rubrik, { ...inre, y: y + LUFT });
  const plats = { ...inre, y: huvud.y + huvud.hojd + 10 };
  const nat = rutnat(
    typer.map((typ): Rutinnehall => ({ rader: [{ text: typ }], ...utseende })),
    plats,
    irad,
  );
  lagg(ut, { rutor: [huvud] }, nat);
  return nat.slut + LUFT;
}
