import type { Provat } from '../../fragor.ts';
import { sammanfattningsfraga } from '../fragor.ts';
import { sist } from '../lasordning.ts';
import { SKRIV_HAR, type Postslag } from '../postslag.ts';

const HOGST = 120;

export const NY_MODUL: Postslag = {
  ord: 'modul',
  samling: 'utbildning',
  namn: 'Modulens namn',
  exempel: 'Så läser du en budget',
  om: 'en modul i utbildningen, sist i vägen',
  fragor: () => [
    sammanfattningsfraga(),
    { namn: 'minuter', text: 'Ungefärlig tid i minuter', forval: () => '10', prova: minuter },
  ],
  varden: ({ sammanfattning, minuter: tid }, underlag) => ({
    ordning: sist(underlag.i('utbildning')),
    minuter: Number(tid),
    sammanfattning,
  }),
  brod: SKRIV_HAR,
};

function minuter(skrivet: string): Provat {
  const tal = Number(/^\d{1,3}(?=$| min)/.exec(skrivet)?.[0]);
  if (tal >= 1 && tal <= HOGST) return { varde: String(tal) };
  return { fel: `Skriv ett heltal från 1 till ${HOGST}.` };
}
