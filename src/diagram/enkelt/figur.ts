/** The figures of handbok.yaml: cycle, sum, parts, interplay, steps. */
import type { Handbok } from '../../modell/typer.ts';
import { losLank } from '../../schema/lankar.ts';
import { SAKNAS_I_KALLAN } from '../../svenska/saknas.ts';
import type { Rutinnehall, Tavla } from '../ritbord/index.ts';
import { helhetBild, samspelBred, samspelSmal, summaBred, summaSmal } from './delar.ts';
import { stegBred, stegSmal } from './steg.ts';
import { BRED, SMAL } from './typer.ts';
import { varvBred, varvSmal } from './varv.ts';

export type Figurdata = Handbok['data']['figurer'][number];

export interface Figurbild {
  id: string;
  titel: string;
  beskrivning: string;
  bred: () => Tavla;
  smal: () => Tavla;
}

export function figurbild(figur: Figurdata): Figurbild {
  return {
    id: `figur-${figur.id}`,
    titel: figur.titel,
    beskrivning: figur.beskrivning,
    ...FORMER[figur.slag](figur),
  };
}

type Formval = Pick<Figurbild, 'bred' | 'smal'>;

const FORMER: Record<Figurdata['slag'], (figur: Figurdata) => Formval> = {
  cykel: (figur) => ({
    bred: () => varvBred(delar(figur, 'verksamhet')),
    smal: () => varvSmal(delar(figur, 'verksamhet')),
  }),
  steg: (figur) => ({
    bred: () => stegBred(delar(figur, 'verksamhet')),
    smal: () => stegSmal(delar(figur, 'verksamhet')),
  }),
  summa: (figur) => ({
    bred: () => summaBred(delar(figur, 'stod'), helhet(figur)),
    smal: () => summaSmal(delar(figur, 'stod'), helhet(figur)),
  }),
  delar: (figur) => ({
    bred: () => helhetBild(helhet(figur), delar(figur), BRED, figur.delar.length === 4 ? 2 : 3),
    smal: () => helhetBild(helhet(figur), delar(figur), SMAL, 1),
  }),
  samspel: (figur) => {
    const sidan = (sida: 'vänster' | 'höger', klass: Rutinnehall['klass']) =>
      figur.delar
        .filter((del) => (del.sida ?? 'vänster') === sida)
        .map((del) => innehall(del, klass, sida === 'höger' ? 'rund' : 'ruta'));
    const sidor = () => [sidan('vänster', 'politik'), sidan('höger', 'verksamhet')] as const;
    return { bred: () => samspelBred(...sidor()), smal: () => samspelSmal(...sidor()) };
  },
};

const delar = (figur: Figurdata, klass?: Rutinnehall['klass']) =>
  figur.delar.map((del) => innehall(del, klass));

/** What the source does not tell is left to the words beside the picture. */
function innehall(
  del: Figurdata['delar'][number],
  klass: Rutinnehall['klass'] = 'enkel',
  form: Rutinnehall['form'] = 'rund',
): Rutinnehall {
  const { namn, beskrivning, kriterium } = del;
  const kant = kriterium && kriterium !== SAKNAS_I_KALLAN ? kriterium : undefined;
  return {
    form,
    klass,
    lank: del.lank && losLank(del.lank, '/'),
    rader: [
      { text: namn, stil: 'namn' },
      ...(beskrivning ? [{ text: beskrivning }] : []),
      ...(kant ? [{ text: `Kriterium: ${kant}`, stil: 'svagt' as const }] : []),
    ],
  };
}

function helhet(figur: Figurdata): Rutinnehall {
  return { rader: [{ text: figur.helhet ?? figur.titel, stil: 'namn' }], form: 'rund' };
}
