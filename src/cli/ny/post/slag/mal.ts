import type { Post } from '../../../../innehall/post.ts';
import type { Svar } from '../../fragor.ts';
import { jaNejFraga, sammanfattningsfraga, valfraga } from '../fragor.ts';
import { ordningen } from '../lasordning.ts';
import type { Postslag } from '../postslag.ts';
import type { Underlag } from '../underlag.ts';
import type { Val } from '../val.ts';

export const NYTT_MAL: Postslag = {
  ord: 'mal',
  samling: 'mal',
  namn: 'Målets lydelse',
  exempel: 'Fler ska trivas i kommunen',
  om: 'ett mål på en nivå i målkedjan',
  fragor: (underlag) => [
    valfraga('niva', 'Nivå i målkedjan', () => underlag.val('malkedja')),
    {
      ...valfraga('under', 'Målet på nivån ovanför', (svar) => ovan(svar, underlag)),
      stalls: (svar) => ovan(svar, underlag).length > 0,
    },
    sammanfattningsfraga(({ titel = '' }) => (/[.!?]$/.test(titel) ? titel : `${titel}.`)),
    jaNejFraga('geh', 'Har målet betydelse för god ekonomisk hushållning?', 'nej'),
  ],
  varden: ({ niva, under, sammanfattning, geh }, underlag) => ({
    niva,
    under,
    sammanfattning,
    geh: geh === 'ja',
    ...(behoverUnder(niva, underlag)
      ? { ingetUnder: 'Det är inte bestämt än vad som ska förverkliga målet.' }
      : {}),
  }),
  hinder: (underlag) =>
    underlag.i('malkedja').length === 0
      ? 'Handboken har ingen målkedja. Skriv en nivå i mappen malkedja först: /redaktor/falt/ visar fälten.'
      : undefined,
};

/** The levels of the chain from the top, without those that stand beside it. */
function kedjan(underlag: Underlag): Post[] {
  return underlag
    .i('malkedja')
    .filter(({ ra }) => ra['sidoniva'] !== true)
    .sort((a, b) => ordningen(a) - ordningen(b));
}

/** The goals of the nearest level above that has any. */
function ovan({ niva }: Svar, underlag: Underlag): Val[] {
  const nivaer = kedjan(underlag);
  const plats = nivaer.findIndex(({ id }) => id === niva);
  const malen = underlag.i('mal');
  const over = nivaer
    .slice(0, Math.max(plats, 0))
    .findLast(({ id }) => malen.some(({ ra }) => ra['niva'] === id));
  const ider = new Set(
    malen.filter(({ ra }) => over && ra['niva'] === over.id).map(({ id }) => id),
  );
  return underlag.val('mal').filter(({ id }) => ider.has(id));
}

/** Whether the level wants something below each of its goals. */
function behoverUnder(niva: string | undefined, underlag: Underlag): boolean {
  const nivaer = kedjan(underlag);
  const post = nivaer.find(({ id }) => id === niva);
  return post !== undefined && post !== nivaer.at(-1) && post.ra['kravUnder'] !== false;
}
