import { handelserFor } from '../modell/arv.ts';
import { kommandeTillfallen } from '../modell/ar/arsdagar.ts';
import { verksnamn } from '../modell/forslag.ts';
import { namnetIText } from '../modell/samlingsnamn.ts';
import { gruppera } from '../modell/ordning.ts';
import { oversyner, oversynerFor, type Oversyn } from '../modell/oversyn.ts';
import type { Handbok, Handelse } from '../modell/typer.ts';

import { medVersal } from '../svenska/versal.ts';
import { tillVevent, type Flodesmiljo } from './handelse.ts';
import { oversynsvevent } from './oversyn.ts';
import { rad, textrad, tillFil } from './rader.ts';

/** The feed of documents to be reviewed. */
export const OVERSYNSFLODE = 'slag-oversyn';

/** One calendar feed. */
export interface Flode {
  /** `alla`, `jag-` and a kind of reader, `slag-` and a kind of event, or the id of a role: the file name without .ics. */
  id: string;
  /** Whose feed it is, for lists: "Hela årshjulet", "Kommunstyrelsen". */
  namn: string;
  grupp: Flodesgrupp;
  /** Address without base path. */
  adress: string;
  /** Those with at least one day in the years of the feeds. */
  handelser: Handelse[];
  /** Documents that its readers are to review. */
  oversyner: readonly Oversyn[];
}

/** What a feed is a part of the year by. */
export type Flodesgrupp = 'hela' | 'lasare' | 'slag' | 'roll';

/**
 * The feed with everything, then for each kind of reader, each kind of event and each role, with what the role
 * inherits (see arv.ts). Without a single date there is no feed (RFC 5545 3.6).
 */
export function floden(bok: Handbok): Flode[] {
  return [
    tillFlode('hela', 'alla', `Hela ${namnetIText('arshjul', bok)}`, bok.arshjul),
    ...lasarfloden(bok),
    ...slagfloden(bok),
    ...bok.roller.map((roll) =>
      tillFlode(
        'roll',
        roll.id,
        roll.namn,
        handelserFor(bok, [roll.id]),
        oversynerFor(bok, [roll.id]),
      ),
    ),
  ]
    .map((flode) => ({ ...flode, handelser: flode.handelser.filter((en) => harDagar(bok, en)) }))
    .filter(({ handelser, oversyner: att }) => handelser.length + att.length > 0);
}

function lasarfloden(bok: Handbok): Flode[] {
  return bok.data.ingangar.map(({ id, namn, roller }) =>
    tillFlode(
      'lasare',
      `jag-${id}`,
      `För dig som är ${namn}`,
      handelserFor(bok, roller),
      oversynerFor(bok, roller),
    ),
  );
}

/** Planning and following up; what politics asks and what the administration does; decisions. */
function slagfloden(bok: Handbok): Flode[] {
  const slag = bok.data.handelseslag.map(({ id, namn }) =>
    tillFlode(
      'slag',
      `slag-${id}`,
      medVersal(namn),
      bok.arshjul.filter((en) => en.data.slag === id),
    ),
  );
  const fraga = (vilken: 'politik' | 'verksamhet') =>
    bok.arshjul.filter((en) =>
      en.aktorer.some((roll) => [vilken, 'båda'].includes(roll.slag?.fraga ?? '')),
    );
  const beslut = bok.arshjul.filter((en) => en.data.beslut);
  return [
    ...slag,
    tillFlode('slag', 'slag-beslut', 'Bara beslut', beslut),
    tillFlode(
      'slag',
      'slag-politik',
      egetNamn('det som politiken gör', bok.data.fragor?.politik),
      fraga('politik'),
    ),
    tillFlode(
      'slag',
      'slag-verksamhet',
      egetNamn('det som verksamheten gör', bok.data.fragor?.verksamhet),
      fraga('verksamhet'),
    ),
    tillFlode('slag', OVERSYNSFLODE, 'Styrdokument att se över', [], oversyner(bok)),
  ];
}

/** "VAD: det som politiken gör", where the handbook has a word for it. */
function egetNamn(vad: string, eget: { kort: string } | undefined): string {
  return eget ? `${eget.kort}: ${vad}` : medVersal(vad);
}

/** How often a calendar program should ask again. The feeds change when the handbook is published. */
const FORNYAS = 'P1D';

/** A feed as iCalendar (RFC 5545, with names and refreshing from RFC 7986). The same bytes for the same content. */
export function skrivFlode(bok: Handbok, flode: Flode, miljo: Flodesmiljo): string {
  const perHandelse = gruppera(
    kommandeTillfallen(bok, flode.handelser),
    (tillfalle) => tillfalle.handelse,
  );
  const namn = `${flode.namn} – ${verksnamn(bok)}, ${bok.data.kommun}`;
  return tillFil([
    rad('BEGIN', 'VCALENDAR'),
    rad('VERSION', '2.0'),
    textrad('PRODID', `-//Röda tråden//${miljo.handbok}//SV`),
    rad('CALSCALE', 'GREGORIAN'),
    rad('METHOD', 'PUBLISH'),
    textrad('NAME', namn),
    textrad('X-WR-CALNAME', namn),
    textrad('DESCRIPTION', bok.data.ingress),
    textrad('X-WR-CALDESC', bok.data.ingress),
    rad('REFRESH-INTERVAL;VALUE=DURATION', FORNYAS),
    rad('X-PUBLISHED-TTL', FORNYAS),
    ...(miljo.adress ? [rad('URL', miljo.adress('/arshjul/'))] : []),
    ...(miljo.adress ? [rad('SOURCE;VALUE=URI', miljo.adress(flode.adress))] : []),
    ...[...perHandelse].flatMap(([handelse, tillfallen]) =>
      tillVevent(bok, handelse, tillfallen, miljo),
    ),
    ...flode.oversyner.flatMap((ett) => oversynsvevent(bok, ett, miljo)),
    rad('END', 'VCALENDAR'),
  ]);
}

function harDagar(bok: Handbok, handelse: Handelse): boolean {
  return kommandeTillfallen(bok, [handelse]).length > 0;
}

function tillFlode(
  grupp: Flodesgrupp,
  id: string,
  namn: string,
  handelser: Handelse[],
  att: readonly Oversyn[] = [],
): Flode {
  return { grupp, id, namn, adress: `/kalender/${id}.ics`, handelser, oversyner: att };
}
