/** Old addresses lead on to pages that are there, and from pages that are not. */
import { LANKSLAG, lasLank } from '../../schema/lankar.ts';
import { slutmalet, type Omdirigering } from '../../schema/omdirigeringar.ts';
import { narmast } from '../../svenska/forslag.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import type { Bok } from '../bok.ts';
import { omdirigeringarI } from '../referens.ts';
import { prova } from './lankar.ts';

export function omdirigeringar(bok: Bok): Problem[] {
  const lista = omdirigeringarI(bok);
  // A list with rows that do not fit the schema is told by the schema, and its places are not known here.
  const skrivna = bok.handbok.ra['omdirigeringar'];
  if (!Array.isArray(skrivna) || skrivna.length !== lista.length) return [];
  return lista.flatMap((ett, nr) => enRad(bok, lista, ett, nr));
}

function enRad(bok: Bok, lista: Omdirigering[], ett: Omdirigering, nr: number): Problem[] {
  const sag = (falt: string, text: string, atgard?: string) => {
    const plats = bok.plats(bok.handbok, ['omdirigeringar', nr, falt]);
    return [problem('OMDIRIGERING', bok.handbok.fil, plats, text, { atgard })];
  };
  const { slag = '', id = '' } = lasLank(ett.fran) ?? {};
  const samling = LANKSLAG[slag]?.samling;
  if (!samling) {
    const skrivet = ett.fran.split(':')[0] ?? '';
    const lik = narmast(skrivet, Object.keys(LANKSLAG));
    return sag('fran', `Länkslaget "${skrivet}:" finns inte.${lik ? ` Menade du "${lik}:"?` : ''}`);
  }
  if (bok.samling(samling).has(id))
    return sag('fran', `Sidan ${ett.fran} finns, och kan inte leda vidare.`, 'Ta bort raden.');
  if (lista.findIndex(({ fran }) => fran === ett.fran) < nr)
    return sag('fran', `${ett.fran} leder redan vidare på en annan rad.`, 'Ta bort den ena raden.');
  if (!lista.some(({ fran }) => fran === ett.till)) {
    const vag = ['omdirigeringar', nr, 'till'];
    return prova(bok, bok.handbok, { adress: ett.till, rad: 1, kolumn: 1, vag }, 'sida');
  }
  if (slutmalet(lista, ett.fran) !== undefined) return [];
  return sag('till', `${ett.fran} leder runt till sig själv.`, `Skriv sidan som finns i dag.`);
}
