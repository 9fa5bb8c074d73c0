/** The goal chain as a poster: what flows in, the levels along the red thread, and what goes back up. */
import type { Handbok } from '../../modell/typer.ts';
import {
  atSidan,
  hojdAv,
  lagg,
  rader,
  ruta,
  runtOrden,
  tom,
  type Delar,
  type Tavelpil,
  type Tavelruta,
  type Tavla,
} from '../ritbord/index.ts';
import { kort } from './kort.ts';
import { nivatexter, type Nivatext } from './niva.ts';
import { knut, nyckel } from './tecken.ts';
import { roda } from './trad.ts';

const RUBRIKER = 46;
const RADLUFT = 26;
const KNUT = 24;
const MARGINAL = 18;

interface Spalter {
  bredd: number;
  in: number;
  trad: number;
  kort: { x: number; bredd: number };
  upp: { x: number; bredd: number };
}

/** A level with its parts in their places. */
interface Rad {
  text: Nivatext;
  kort: Tavelruta;
  /** How it is followed up. */
  upp: Tavelruta;
}

/** @param bredd pixels; 864 has room on a page, more makes a poster less high */
export function malkedjebild(bok: Handbok, bredd = 864): Tavla {
  const spalter = spalterna(bredd);
  const { kedja, bredvid } = nivatexter(bok);
  const delar: Delar = tom();
  lagg(delar, { texter: rubrikerna(spalter) });
  const lage = { y: RUBRIKER, fore: undefined as Rad | undefined };
  const rad = kedja.map((text) => laggRad(text, spalter, lage, delar));
  lagg(delar, { pilar: rad.flatMap((ett) => aterkoppling(ett, rad, spalter)).flatMap(runtOrden) });
  const knutar = rad.map(({ kort: ett }) => ({ x: spalter.trad, y: ett.y + KNUT }));
  const sist = rad.at(-1)?.kort;
  const slut = sist ? sist.y + sist.hojd : lage.y;
  for (const text of bredvid) {
    const y = lage.y + 24;
    const namn = rader('Bredvid kedjan, i alla led', { ...spalter.kort, y: lage.y }, 'namn');
    lagg(delar, { texter: namn.map((ett) => ({ ...ett, stall: 'vanster' as const })) });
    Object.assign(lage, { y, fore: undefined });
    laggRad(text, spalter, lage, delar);
  }
  const tecken = nyckel([...kedja, ...bredvid], { x: 0, y: lage.y, bredd });
  lagg(delar, tecken);
  const trad = roda({ x: spalter.trad, y: RUBRIKER - 14 }, knutar, slut);
  return { ...delar, bredd, hojd: lage.y + tecken.hojd, tradar: [trad] };
}

function spalterna(bredd: number): Spalter {
  const infloden = Math.round(bredd * 0.19);
  const x = infloden + 66;
  const kortbredd = Math.round(bredd * 0.45);
  const uppx = x + kortbredd + 32;
  return {
    bredd,
    in: infloden,
    trad: infloden + 36,
    kort: { x, bredd: kortbredd },
    upp: { x: uppx, bredd: bredd - uppx - MARGINAL },
  };
}

function rubrikerna({ in: infloden, kort: mitt, upp }: Spalter): Delar['texter'] {
  const namn = (text: string, x: number, bredd: number) =>
    rader(text, { x, y: 0, bredd }, 'namn').map((rad) => ({ ...rad, stall: 'vanster' as const }));
  return [
    ...namn('Det som flödar in', 0, infloden),
    ...namn('Den röda tråden', mitt.x, mitt.bredd),
    ...namn('Uppföljning, och det som går tillbaka', upp.x, upp.bredd),
  ];
}

/** Lays out one level, and moves on below it. */
function laggRad(
  text: Nivatext,
  spalter: Spalter,
  lage: { y: number; fore: Rad | undefined },
  delar: Delar,
): Rad {
  // What goes back from this level is said between its follow-up and the one above.
  const ater = text.ater.map(({ genom }) => rader(genom, { x: 0, y: 0, bredd: spalter.upp.bredd }));
  const ord = hojdAv(ater.reduce((antal, lista) => antal + lista.length, 0));
  const fore = lage.fore?.upp;
  const y = Math.max(lage.y, fore ? fore.y + fore.hojd + ord + 40 : 0);
  const { delar: kortet, hojd } = kort(
    text,
    [
      { etikett: 'Beslutas av', brickor: text.beslutare },
      { etikett: 'Gäller', text: text.tid },
      ...(text.dokument.length ? [{ etikett: 'Står i', brickor: text.dokument }] : []),
    ],
    { ...spalter.kort, y },
  );
  const upp = ruta(
    {
      rader: [{ text: 'Följs upp genom', stil: 'svagt' }, { text: text.uppfoljning }],
      form: 'rund',
    },
    { ...spalter.upp, y },
  );
  const kortruta = kortet.rutor[0] as Tavelruta;
  const in_ = infloden(text, spalter, y);
  const knutruta = text.nummer ? [knut(text.nummer, { x: spalter.trad, y: y + KNUT })] : [];
  lagg(delar, in_, { rutor: knutruta }, kortet, {
    rutor: [upp],
    pilar: [pilHogt(kortruta, upp)],
  });
  lage.y = y + Math.max(hojd, upp.hojd, in_.hojd) + RADLUFT;
  lage.fore = { text, kort: kortruta, upp };
  return lage.fore;
}

/** From the card to its follow-up, high up, where both have a side. */
function pilHogt(fran: Tavelruta, till: Tavelruta): Tavelpil {
  const hojd = 2 * KNUT;
  return atSidan({ ...fran, hojd }, { ...till, hojd });
}

function infloden(
  { infloden: alla }: Nivatext,
  { in: bredd, trad }: Spalter,
  y: number,
): Delar & { hojd: number } {
  const delar = { ...tom(), hojd: 0 };
  for (const innehall of alla) {
    const bricka = ruta(innehall, { x: 0, y: y + delar.hojd, bredd });
    const mitt = bricka.y + bricka.hojd / 2;
    const mal = y + KNUT;
    const x = bredd + 10;
    delar.rutor.push(bricka);
    delar.pilar.push({
      slag: 'pil',
      punkter: [
        { x: bredd, y: mitt },
        ...(Math.abs(mitt - mal) > 1
          ? [
              { x, y: mitt },
              { x, y: mal },
            ]
          : []),
        { x: trad - 15, y: mal },
      ],
    });
    delar.hojd += bricka.hojd + 8;
  }
  return delar;
}

/** Up to the follow-up of the level above; past those between along the right edge. */
function aterkoppling(rad: Rad, alla: Rad[], { upp, bredd }: Spalter): Tavelpil[] {
  return rad.text.ater.flatMap(({ till, genom }): Tavelpil[] => {
    const mal = alla.find(({ text }) => text.niva === till);
    if (!mal) return [];
    const x = upp.x + upp.bredd / 2;
    const botten = mal.upp.y + mal.upp.hojd;
    const nara = alla.indexOf(rad) - alla.indexOf(mal) === 1;
    const ord = rader(genom, { x, y: 0, bredd: upp.bredd });
    const topp = rad.upp.y - 12 - hojdAv(ord.length);
    const text = ord.map((ett) => ({ ...ett, y: ett.y + topp }));
    if (nara)
      return [
        {
          slag: 'streckad',
          punkter: [
            { x, y: rad.upp.y },
            { x, y: botten },
          ],
          text,
        },
      ];
    const kant = bredd - 6;
    const [a, b] = [rad.upp.y + 20, mal.upp.y + mal.upp.hojd - 20];
    const hoger = upp.x + upp.bredd;
    return [
      {
        slag: 'streckad',
        punkter: [
          { x: hoger, y: a },
          { x: kant, y: a },
          { x: kant, y: b },
          { x: hoger, y: b },
        ],
        text,
      },
    ];
  });
}
