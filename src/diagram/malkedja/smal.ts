/** The goal chain on a phone: the thread at the left, and all about a level on its card. */
import type { Handbok } from '../../modell/typer.ts';
import { lagg, tom, type Delar, type Tavla } from '../ritbord/index.ts';
import { kort, type Fakta } from './kort.ts';
import { nivatexter, type Nivatext } from './niva.ts';
import { knut } from './tecken.ts';
import { roda } from './trad.ts';

const BREDD = 322;
const TRAD = 17;
const KORT = { x: 40, bredd: BREDD - 41 };
const LUFT = 22;
const KNUT = 24;

export function malkedjebildSmal(bok: Handbok): Tavla {
  const { kedja, bredvid } = nivatexter(bok);
  const delar: Delar = tom();
  let y = 8;
  const knutar = kedja.map((niva) => {
    const plats = { x: TRAD, y: y + KNUT };
    lagg(delar, { rutor: [knut(niva.nummer ?? 0, plats)] });
    y += kortet(niva, y, delar) + LUFT;
    return plats;
  });
  const trad = roda({ x: TRAD, y: 0 }, knutar, y - LUFT);
  for (const niva of bredvid) y += kortet(niva, y, delar) + LUFT;
  return { ...delar, bredd: BREDD, hojd: y - LUFT + 2, tradar: [trad] };
}

function kortet(niva: Nivatext, y: number, delar: Delar): number {
  const { delar: egna, hojd } = kort(niva, faktan(niva), { ...KORT, y });
  lagg(delar, egna);
  return hojd;
}

function faktan(niva: Nivatext): Fakta[] {
  return [
    ...(niva.infloden.length ? [{ etikett: 'Flödar in', brickor: niva.infloden }] : []),
    { etikett: 'Beslutas av', brickor: niva.beslutare },
    { etikett: 'Gäller', text: niva.tid },
    ...(niva.dokument.length ? [{ etikett: 'Står i', brickor: niva.dokument }] : []),
    { etikett: 'Följs upp', text: niva.uppfoljning },
    ...niva.ater.map(({ till, genom }) => ({
      etikett: 'Går tillbaka',
      text: `till ${till.namn.toLowerCase()} genom ${genom}`,
    })),
  ];
}
