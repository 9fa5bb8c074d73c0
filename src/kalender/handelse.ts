import type { Handelsetillfalle } from '../modell/ar/arsdagar.ts';
import { FORSLAGSMARKE } from '../modell/forslag.ts';
import type { Handbok, Handelse } from '../modell/typer.ts';
import { allaIOrd, narIOrd, uppraknad } from '../tid/i-ord.ts';
import { rad, textrad } from './rader.ts';
import { dagenEfter } from '../tid/dag.ts';
import { tillSerier, type Serie } from './serier.ts';

/** What a feed needs to know besides the handbook itself. */
export interface Flodesmiljo {
  /** The handbook's folder name: part of every UID. */
  handbok: string;
  /** Absolute address of a page; undefined when the site does not know its own. */
  adress: ((sida: string) => string) | undefined;
}

/**
 * The VEVENTs of one event of the year: one a rule, one an occasion that no rule gives.
 * All are whole days that leave the reader's time free.
 */
export function tillVevent(
  bok: Handbok,
  handelse: Handelse,
  tillfallen: Handelsetillfalle[],
  miljo: Flodesmiljo,
): string[] {
  const ordinarie = tillSerier(tillfallen.filter((ett) => !ett.variant));
  const variant = tillSerier(tillfallen.filter((ett) => ett.variant));
  return [...ordinarie, ...variant].flatMap((serie) => vevent(bok, handelse, serie, miljo));
}

function vevent(
  bok: Handbok,
  handelse: Handelse,
  serie: Serie<Handelsetillfalle>,
  miljo: Flodesmiljo,
): string[] {
  const { forsta, dagar, regel } = serie;
  const adress = miljo.adress?.(handelse.adress);
  return [
    rad('BEGIN', 'VEVENT'),
    rad('UID', uid(handelse, serie, miljo)),
    rad('DTSTAMP', stampel(bok)),
    rad('DTSTART;VALUE=DATE', datum(forsta.fran)),
    rad('DTEND;VALUE=DATE', datum(dagenEfter(forsta.fran, dagar))),
    ...(regel ? [rad('RRULE', regelrad(regel.intervall, regel.tom))] : []),
    ...(regel?.utom.length ? [rad('EXDATE;VALUE=DATE', regel.utom.map(datum).join(','))] : []),
    textrad('SUMMARY', rubrik(forsta)),
    textrad('DESCRIPTION', beskrivning(bok, forsta, adress)),
    textrad('CATEGORIES', ...kategorier(handelse)),
    ...(adress ? [rad('URL', adress)] : []),
    rad('STATUS', osakertAr(forsta) || arForeslagen(bok, forsta) ? 'TENTATIVE' : 'CONFIRMED'),
    rad('TRANSP', 'TRANSPARENT'),
    rad('X-MICROSOFT-CDO-BUSYSTATUS', 'FREE'),
    rad('END', 'VEVENT'),
  ];
}

/**
 * The same for the same handbook, event and occasion in every build and every feed. A series is named by its
 * day of the year and length, so it keeps its UID when the feeds move on to later years.
 */
function uid(
  handelse: Handelse,
  { namn, forsta }: Serie<Handelsetillfalle>,
  { handbok }: Flodesmiljo,
): string {
  const variant = forsta.variant ? '-mandatskifte' : '';
  return `${handelse.id}.${namn}${variant}@${handbok}.roda-traden`;
}

/** The day that the handbook describes, at midnight UTC. The clock would make every build a new one. */
export function stampel(bok: Handbok): string {
  return `${datum(`${bok.data.lage}-01-01`.slice(0, 10))}T000000Z`;
}

function regelrad(intervall: number, tom: string): string {
  return [
    'FREQ=YEARLY',
    ...(intervall > 1 ? [`INTERVAL=${intervall}`] : []),
    `UNTIL=${datum(tom)}`,
  ].join(';');
}

/** A deadline says so: in a calendar its day would look like the day of a meeting. */
function rubrik({ handelse, nar }: Handelsetillfalle): string {
  return 'senast' in nar ? `Senast: ${handelse.namn}` : handelse.namn;
}

function beskrivning(
  bok: Handbok,
  tillfalle: Handelsetillfalle,
  adress: string | undefined,
): string {
  const { handelse, nar, variant } = tillfalle;
  const { sammanfattning, mandatskifte, nar: alla } = handelse.data;
  const vem = handelse.aktorer.map((roll) => roll.namn);
  return [
    ...(arForeslagen(bok, tillfalle) ? [`${FORSLAGSMARKE}.`] : []),
    sammanfattning,
    `När: ${variant ? narIOrd(nar) : allaIOrd(alla)}.`,
    ...(osakertAr({ nar }) ? ['Källan säger inte vilka år. Här står händelsen varje år.'] : []),
    ...(variant && mandatskifte ? [mandatskifte.vad] : []),
    ...(vem.length > 0 ? [`Vem: ${uppraknad(vem)}.`] : []),
    ...(adress ? [adress] : []),
  ].join('\n');
}

function kategorier(handelse: Handelse): string[] {
  return [handelse.slag?.namn ?? handelse.data.slag, ...(handelse.data.beslut ? ['beslut'] : [])];
}

/** What a handbook that is a proposal tells of the days after its own. */
function arForeslagen(bok: Handbok, { fran }: Handelsetillfalle): boolean {
  return bok.forslag !== undefined && fran > bok.data.lage;
}

/** Every second year, say, but the source does not tell which. */
function osakertAr({ nar }: Pick<Handelsetillfalle, 'nar'>): boolean {
  return 'vartNteAr' in nar && nar.vartNteAr !== undefined && nar.medStart === undefined;
}

/** ISO day as iCalendar writes it. */
export function datum(iso: string): string {
  return iso.replaceAll('-', '');
}
