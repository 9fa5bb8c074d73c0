/** The arrows of a process, with their words, between steps that have their places. */
import {
  hojdAv,
  runtOrden,
  utanUpprepning,
  textbredd,
  type Tavelpil,
  type Tavelrad,
} from '../ritbord/index.ts';
import type { Flode } from './flode.ts';
import type { Port, Radplats, Rutnat } from './rutnat.ts';
import type { Sidval, Vag } from './vagval.ts';

/** Pixels from the top of a line of text to its baseline, and from line to line: see ritbord/text.ts. */
const OVER = 14;
const RAD = 19;

export function pilarna(flode: Flode, vagar: Vag[], nat: Rutnat): Tavelpil[] {
  return vagar.flatMap((vag) => {
    const fran = nat.rader[vag.fran];
    const till = nat.rader[vag.till];
    if (!fran || !till) return [];
    return runtOrden(vag.om ? omvagen(flode, vag, nat) : nedat(fran, till));
  });
}

/** Down, and in the gap between the rows to the lane of the next step. */
function nedat({ ruta: fran, ordNed }: Radplats, { ruta: till }: Radplats): Tavelpil {
  const [a, b] = [mitten(fran), mitten(till)];
  const under = fran.y + fran.hojd;
  const y = a === b ? under : till.y - 14;
  const punkter = [
    { x: a, y: under },
    { x: a, y },
    { x: b, y },
    { x: b, y: till.y },
  ];
  const text = orden(ordNed, a, under + 5 + hojdAv(ordNed.length) / 2);
  return { slag: 'pil', punkter: utanUpprepning(punkter), ...(text.length ? { text } : {}) };
}

/** Out at a side, along a gutter, and in at a side. Back to an earlier step it is dashed. */
function omvagen(flode: Flode, vag: Vag, nat: Rutnat): Tavelpil {
  const { ut, in: insida } = vag.om!;
  const [fran, till] = [nat.rader[vag.fran]!, nat.rader[vag.till]!];
  const x = nat.rannor.get(vag) ?? 0;
  const port = fran.portar[ut].find((ett) => ett.vag === vag) as Port;
  const mal = till.portar[insida].find((ett) => !ett.vag) as Port;
  const punkter = [
    { x: kant(fran, ut), y: port.y },
    { x, y: port.y },
    { x, y: mal.y },
    { x: kant(till, insida), y: mal.y },
  ];
  const granne = nat.banor[(flode.steg[vag.fran]?.bana ?? 0) + (ut === 'hoger' ? 1 : -1)];
  const text = granne ? orden(port.ord, granne.x + granne.bredd / 2, port.y) : [];
  return {
    slag: vag.till <= vag.fran ? 'streckad' : 'pil',
    punkter: utanUpprepning(punkter),
    ...(text.length ? { text } : {}),
  };
}

const mitten = ({ x, bredd }: { x: number; bredd: number }) => x + bredd / 2;

function kant({ ruta }: Radplats, sida: Sidval): number {
  return sida === 'hoger' ? ruta.x + ruta.bredd : ruta.x;
}

/** Lines of text round a point. */
function orden(ord: string[], x: number, y: number): Tavelrad[] {
  const topp = y - hojdAv(ord.length) / 2;
  return ord.map((text, nr) => ({
    text,
    stil: 'text',
    x,
    y: topp + OVER + nr * RAD,
    bredd: textbredd(text),
  }));
}
