/** The year in short: its months with the decisions, and what leads to them. */
import { arsvy, type Inslag } from '../../modell/ar/arsvy.ts';
import type { Handbok, Handelse } from '../../modell/typer.ts';
import { MANADER } from '../../tid/nar.ts';
import {
  forklaring,
  lagg,
  matRuta,
  placera,
  ruta,
  tom,
  type Punkt,
  type Rutinnehall,
  type Tavelruta,
  type Tavla,
} from '../ritbord/index.ts';
import { BRED, LIGGANDE, SMAL, type Enkelbild } from './typer.ts';

const LUCKA = 10;
const LUFT = 8;
const NAMN = 30;

interface Manad {
  namn: string;
  inslag: Inslag[];
}

export function aret(bok: Handbok): Enkelbild | undefined {
  const manader = viktiga(bok);
  if (manader.every(({ inslag }) => inslag.length === 0)) return undefined;
  return {
    id: 'aret',
    titel: 'Året i korthet',
    beskrivning: 'Årets beslut, och de samtal och förberedelser som leder dit, månad för månad.',
    rader: manader
      .filter(({ inslag }) => inslag.length > 0)
      .flatMap(({ namn, inslag }) =>
        inslag.map(({ handelse }) => ({
          namn: handelse.namn,
          text: handelse.data.beslut ? `${namn}, beslut` : namn,
          lank: handelse.adress,
        })),
      ),
    bred: () => rita(manader, BRED, 4),
    liggande: () => rita(manader, LIGGANDE, 6),
    smal: () =>
      rita(
        manader.filter(({ inslag }) => inslag.length > 0),
        SMAL,
        1,
      ),
  };
}

/** Decisions, what the handbook says leads to them and what all do together, where the month is known. */
function viktiga(bok: Handbok): Manad[] {
  const alla = arsvy(bok, 'vanligt');
  const beslut = alla.filter(({ handelse }) => handelse.data.beslut);
  const fore = new Set(beslut.flatMap(({ handelse }) => alltFore(handelse)));
  const visade = alla.filter(
    ({ handelse }) => handelse.data.beslut || fore.has(handelse) || arGemensam(handelse),
  );
  return MANADER.map((namn, nr) => ({
    namn,
    inslag: visade.filter(({ tider }) => tider[0]?.fran === nr + 1),
  }));
}

/** Politicians and employees meet: a role that deals with both their questions. */
const arGemensam = ({ aktorer }: Handelse) => aktorer.some(({ slag }) => slag?.fraga === 'båda');

/** What comes before an event, and before that. */
function alltFore({ fore }: Handelse, kanda: readonly Handelse[] = []): Handelse[] {
  const nya = fore.filter((ett) => !kanda.includes(ett));
  return nya.flatMap((ett) => [ett, ...alltFore(ett, [...kanda, ...nya])]);
}

/** A frame a month, in rows of `irad`; on a phone only the months in which something happens. */
function rita(manader: Manad[], bredd: number, irad: number): Tavla {
  const ut = tom();
  const cell = (bredd - LUCKA * (irad - 1)) / irad;
  let y = 0;
  for (let forst = 0; forst < manader.length; forst += irad) {
    const rad = manader
      .slice(forst, forst + irad)
      .map((manad, nr) => manaden(manad, { x: nr * (cell + LUCKA), y }, cell));
    const hojd = Math.max(...rad.map(({ slut }) => slut)) - y;
    for (const { rutor, x } of rad)
      lagg(ut, { ramar: [{ x, y, bredd: cell, hojd, klass: 'yta', namn: [] }], rutor });
    y += hojd + LUCKA;
  }
  const tecken = forklaring(
    [
      { namn: 'beslut', form: 'sexkant', klass: 'beslut' },
      { namn: 'samtal och förberedelser', form: 'rund', klass: 'enkel' },
    ],
    { x: 0, y: y + 8, bredd },
  );
  lagg(ut, tecken);
  return { ...ut, bredd, hojd: y + 8 + tecken.hojd };
}

function manaden(
  { namn, inslag }: Manad,
  { x, y }: Punkt,
  bredd: number,
): { rutor: Tavelruta[]; slut: number; x: number } {
  const inre = { x: x + LUFT, bredd: bredd - 2 * LUFT };
  const huvud: Rutinnehall = {
    rader: [{ text: namn, stil: 'namn' }],
    form: 'ingen',
    stall: 'vanster',
  };
  const rutor = [ruta(huvud, { ...inre, y: y + 7 })];
  let at = y + NAMN;
  for (const ett of inslag) {
    const innehall = handelseinnehall(ett);
    const egen = placera(innehall, { x: inre.x, y: at }, matRuta(innehall, inre.bredd));
    rutor.push(egen);
    at += egen.hojd + 6;
  }
  return { rutor, slut: Math.max(at - 6 + LUFT, y + NAMN + 6), x };
}

function handelseinnehall({ handelse }: Inslag): Rutinnehall {
  const { beslut, kort } = handelse.data;
  return {
    rader: [{ text: kort ?? handelse.namn }],
    form: beslut ? 'sexkant' : 'rund',
    klass: beslut ? 'beslut' : 'enkel',
    lank: handelse.adress,
  };
}
