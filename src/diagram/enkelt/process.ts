/** A process in short: what is done, by whom and when. */
import type { Process, Roll, Steg } from '../../modell/typer.ts';
import { bildslag } from '../organisation/slag.ts';
import { forklaring, lagg, type Rutinnehall, type Rutklass, type Tavla } from '../ritbord/index.ts';
import { stegBred, stegSmal } from './steg.ts';
import { LIGGANDE, type Enkelbild, type Enkelrad } from './typer.ts';

/** With more steps than this there would be more than three rows. */
const FLEST_STEG = 9;

export function enkelProcess(process: Process): Enkelbild {
  return {
    id: `process-${process.id}`,
    titel: `${process.namn} i korthet`,
    beskrivning: 'Stegen i ordning, med den som gör det.',
    rader: process.steg.map(rad),
    bred: () => medTecken(stegBred(process.steg.map(innehall)), process),
    ...(process.steg.length > FLEST_STEG
      ? { liggande: () => medTecken(stegBred(process.steg.map(innehall), 4, LIGGANDE), process) }
      : {}),
    smal: () => medTecken(stegSmal(process.steg.map(innehall)), process),
  };
}

function rad({ titel, aktor, nar, handelse }: Steg, nr: number): Enkelrad {
  const text = [aktor?.namn, kand(nar)].filter(Boolean).join(', ');
  return { namn: `${nr + 1} ${titel}`, text, lank: handelse?.adress };
}

/** "en gång om året; månad saknas" → "en gång om året": a picture is silent of what the source does not tell. */
function kand(nar = ''): string {
  return nar
    .split(';')
    .map((del) => del.trim())
    .filter((del) => !/saknas|okän[dt]/i.test(del))
    .join('; ');
}

function innehall(steg: Steg, nr: number): Rutinnehall {
  const { namn, lank } = rad(steg, nr);
  return {
    rader: [
      { text: namn, stil: 'namn' },
      ...(steg.aktor ? [{ text: steg.aktor.namn }] : []),
      ...(kand(steg.nar) ? [{ text: kand(steg.nar), stil: 'svagt' as const }] : []),
    ],
    form: steg.beslut ? 'sexkant' : 'rund',
    klass: sidan(steg.aktor).klass,
    lank,
  };
}

interface Sida {
  klass: Rutklass;
  namn: string;
}

const SIDOR = {
  politik: { klass: 'politik', namn: 'de förtroendevalda' },
  verksamhet: { klass: 'verksamhet', namn: 'de anställda' },
  båda: { klass: 'stod', namn: 'båda tillsammans' },
  ingen: { klass: 'enkel', namn: 'andra' },
} as const satisfies Record<string, Sida>;

/** On whose side the one who acts stands: by the questions that its kind of role deals with. */
function sidan(aktor: Roll | undefined): Sida {
  if (aktor && bildslag(aktor) === 'medborgare') return { klass: 'medborgare', namn: 'medborgare' };
  return SIDOR[aktor?.slag?.fraga ?? 'ingen'];
}

function medTecken(tavla: Tavla, { steg }: Process): Tavla {
  const { bredd, hojd } = tavla;
  const sidor = steg.map(({ aktor }) => sidan(aktor));
  const olika = sidor.filter(({ namn }, nr) => sidor.findIndex((ett) => ett.namn === namn) === nr);
  const tecken = forklaring(
    [
      ...olika.map((ett) => ({ ...ett, form: 'rund' as const })),
      ...(steg.some(({ beslut }) => beslut)
        ? [{ namn: 'beslut', form: 'sexkant', klass: 'enkel' } as const]
        : []),
    ],
    { x: 0, y: hojd + 20, bredd },
  );
  lagg(tavla, tecken);
  return { ...tavla, hojd: hojd + 20 + tecken.hojd };
}
