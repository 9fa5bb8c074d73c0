/** The goal chain in short: level by level, who decides, and the result on its way back. */
import type { Handbok, Niva } from '../../modell/typer.ts';
import { uppraknad } from '../../tid/i-ord.ts';
import { medGemen } from '../../svenska/versal.ts';
import {
  forklaring,
  lagg,
  nedat,
  ruta,
  tom,
  type Delar,
  type Tavelpil,
  type Tavelruta,
  type Tavla,
} from '../ritbord/index.ts';
import { BRED, radinnehall, SMAL, type Enkelbild, type Enkelrad } from './typer.ts';

/** Room to the left for the arrows back. */
const KANT = 34;
const LUCKA = 30;
const NAMN = 200;

export function kedjan(bok: Handbok): Enkelbild | undefined {
  const nivaer = bok.malkedja.filter((niva) => !niva.data.sidoniva);
  if (nivaer.length < 2) return undefined;
  return {
    id: 'kedjan',
    titel: 'Kedjan i korthet',
    beskrivning: 'Målen går nedåt, från det som ska hända långt fram till det som görs nu.',
    rader: nivaer.map(rad),
    bred: () => rita(nivaer, BRED),
    smal: () => rita(nivaer, SMAL),
  };
}

/** Who decides is left out where the source does not tell. */
function rad(niva: Niva): Enkelrad {
  const vem = uppraknad(niva.beslutasAv.map((roll) => medGemen(roll.namn)));
  const text = vem ? `${niva.data.vad} Beslutas av ${vem}.` : niva.data.vad;
  return { namn: niva.namn, text, lank: niva.adress };
}

function rita(nivaer: Niva[], bredd: number): Tavla {
  const ut = tom();
  const rutor: Tavelruta[] = [];
  let y = 0;
  for (const [nr, niva] of nivaer.entries()) {
    const egna = niradrutor(niva, { y, bredd }, nr === 0);
    lagg(ut, { rutor: egna });
    const huvud = egna[0] as Tavelruta;
    const fore = rutor.at(-1);
    if (fore) lagg(ut, { pilar: [{ ...nedat(fore, huvud), klass: 'trad' }] });
    rutor.push(huvud);
    y = Math.max(...egna.map((ett) => ett.y + ett.hojd)) + LUCKA;
  }
  const tillbaka = aterkoppling(nivaer, rutor);
  lagg(ut, { pilar: tillbaka });
  return medTecken(ut, { bredd, y: y - LUCKA + 22 }, tillbaka.length > 0);
}

/** The name of the level, with what it is beside it or, on a phone, in it. */
function niradrutor(
  niva: Niva,
  { y, bredd }: { y: number; bredd: number },
  overst: boolean,
): Tavelruta[] {
  const klass = overst ? 'huvud' : niva.data.politisktBeslut ? 'politik' : 'verksamhet';
  const form = niva.data.politisktBeslut ? 'ruta' : 'rund';
  const allt = rad(niva);
  if (bredd === SMAL)
    return [ruta(radinnehall(allt, { klass, form }), { x: KANT, y, bredd: bredd - KANT })];
  const text = ruta(
    { rader: [{ text: allt.text ?? '' }], form: 'ingen', stall: 'vanster' },
    { x: KANT + NAMN + 20, y, bredd: bredd - KANT - NAMN - 20, hojd: 50 },
  );
  const namn = { ...allt, text: undefined };
  const huvud = ruta(radinnehall(namn, { klass, form }), {
    x: KANT,
    y,
    bredd: NAMN,
    hojd: text.hojd,
  });
  return [huvud, text];
}

/** From each level to the one that hears how it went. */
function aterkoppling(nivaer: Niva[], rutor: Tavelruta[]): Tavelpil[] {
  return nivaer.flatMap((niva, nr) =>
    niva.aterkoppling.flatMap(({ till }) => {
      const [fran, mot] = [rutor[nr], rutor[nivaer.indexOf(till)]];
      if (!fran || !mot) return [];
      const [a, b] = [fran.y + fran.hojd / 2 - 7, mot.y + mot.hojd / 2 + 7];
      const x = KANT - 16 - (nr - nivaer.indexOf(till) > 1 ? 10 : 0);
      return [
        {
          slag: 'streckad' as const,
          punkter: [
            { x: KANT, y: a },
            { x, y: a },
            { x, y: b },
            { x: KANT, y: b },
          ],
        },
      ];
    }),
  );
}

function medTecken(
  ut: Delar,
  { bredd, y }: { bredd: number; y: number },
  harTillbaka: boolean,
): Tavla {
  const tecken = forklaring(
    [
      { namn: 'beslutas politiskt', form: 'ruta', klass: 'politik' },
      { namn: 'beslutas i verksamheten', form: 'rund', klass: 'verksamhet' },
      ...(harTillbaka ? [{ namn: 'resultatet går tillbaka', linje: 'streckad' } as const] : []),
    ],
    { x: 0, y, bredd },
  );
  lagg(ut, tecken);
  return { ...ut, bredd, hojd: y + tecken.hojd };
}
