import { sammanfattningsfraga } from '../fragor.ts';
import { sist } from '../lasordning.ts';
import { SKRIV_HAR, type Postslag } from '../postslag.ts';
import { minutfraga } from './minuter.ts';

export const NY_MODUL: Postslag = {
  ord: 'modul',
  samling: 'utbildning',
  namn: 'Modulens namn',
  exempel: 'Så läser du en budget',
  om: 'en modul i utbildningen, sist i vägen',
  fragor: () => [sammanfattningsfraga(), minutfraga(120, '10')],
  varden: ({ sammanfattning, minuter: tid }, underlag) => ({
    ordning: sist(underlag.i('utbildning')),
    minuter: Number(tid),
    sammanfattning,
  }),
  brod: SKRIV_HAR,
};
