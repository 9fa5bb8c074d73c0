/** Examples of times: every way to say when an event happens. */
import { lasInne, lasUppgifter } from '../../granskning/index.ts';
import { arshjulSchema, type ArshjulData } from '../../schema/arshjul.ts';
import { forstaManad } from '../handbok.ts';
import type { Handbok, Handelse } from '../typer.ts';

export interface Tidsexempel {
  id: string;
  titel: string;
  /** Lines of an event's front matter, as an editor writes them. */
  kalla: string;
}

export const TIDSEXEMPEL: readonly Tidsexempel[] = [
  { id: 'manad', titel: 'Någon gång under en månad', kalla: 'när: { månad: november }' },
  { id: 'dag', titel: 'En bestämd dag', kalla: 'när: { månad: april, dag: 15 }' },
  {
    id: 'manader',
    titel: 'Flera månader som inte följer på varandra',
    kalla: 'när: { månader: [april, augusti] }',
  },
  { id: 'kvartal', titel: 'Ett kvartal', kalla: 'när: { kvartal: 2 }' },
  { id: 'tertial', titel: 'Ett tertial', kalla: 'när: { tertial: 1 }' },
  { id: 'vecka', titel: 'En vecka', kalla: 'när: { vecka: 20 }' },
  {
    id: 'veckospann',
    titel: 'Flera veckor i följd',
    kalla: 'när: { från: vecka 44, till: vecka 46 }',
  },
  {
    id: 'vardag',
    titel: 'Sista vardagen i månaden',
    kalla: 'när: { sistaVardagen: mars }',
  },
  { id: 'sista', titel: 'Sista dagen i månaden', kalla: 'när: { sista: april }' },
  { id: 'senast', titel: 'Senast sista dagen i månaden', kalla: 'när: { senast: mars }' },
  { id: 'senast-dag', titel: 'Senast en viss dag', kalla: 'när: { senast: maj, dag: 15 }' },
  { id: 'spann', titel: 'Flera månader i följd', kalla: 'när: { från: september, till: oktober }' },
  {
    id: 'dagspann',
    titel: 'Från en dag till en annan',
    kalla: 'när: { från: 3 maj, till: 14 juni }',
  },
  { id: 'arsskifte', titel: 'Över årsskiftet', kalla: 'när: { från: december, till: februari }' },
  {
    id: 'lista',
    titel: 'Flera gånger om året',
    kalla: 'när:\n  - { sista: april }\n  - { sista: augusti }\n  - { sista: oktober }',
  },
  { id: 'varje-manad', titel: 'Varje månad', kalla: 'när: { varjeMånad: true }' },
  {
    id: 'utom',
    titel: 'Varje månad utom några',
    kalla: 'när: { varjeMånad: true, utom: [januari, juli] }',
  },
  {
    id: 'vartannat',
    titel: 'Vartannat år',
    kalla: 'när: { månad: maj, vartNteÅr: 2, medStart: 2025 }',
  },
  {
    id: 'valar',
    titel: 'En gång per mandatperiod',
    kalla: 'när: { månad: oktober, dag: 15, vartNteÅr: 4, medStart: 2026 }',
  },
  {
    id: 'okant-start',
    titel: 'Vart tredje år, men källan säger inte vilka',
    kalla: 'när: { månad: september, vartNteÅr: 3 }',
  },
  {
    id: 'en-gang',
    titel: 'Bara en gång',
    kalla: 'när: { månad: september, dag: 2, år: 2010 }',
  },
  {
    id: 'okand',
    titel: 'Källan säger inte när',
    kalla: 'när: { okänd: "två gånger om året, månad anges inte", gångerPerÅr: 2 }',
  },
  {
    id: 'okand-mandat',
    titel: 'En gång per mandatperiod, månaden är inte känd',
    kalla:
      'när: { okänd: "när en ny mandatperiod börjar, månad anges inte", gångerPerMandatperiod: 1 }',
  },
  {
    id: 'okand-ar',
    titel: 'Bara en gång, och källan säger bara året',
    kalla: 'när: { okänd: "hösten 2010", år: 2010 }',
  },
  {
    id: 'mandatskifte',
    titel: 'En annan tid vid mandatskifte',
    kalla:
      'när: { månad: februari }\nmandatskifte:\n  när: { månad: mars }\n  vad: De nyvalda hinner läsa in sig.',
  },
];

/** The examples as events of a handbook. Their pages are their places on the page that shows them. */
export function tidshandelser(bok: Handbok, adress: string): Handelse[] {
  return TIDSEXEMPEL.map((ett) => tillHandelse(bok, ett, adress));
}

function tillHandelse(bok: Handbok, { id, titel, kalla }: Tidsexempel, adress: string): Handelse {
  const aktorer = bok.roller.slice(0, 1);
  const data: ArshjulData = arshjulSchema.parse({
    titel,
    slag: bok.data.handelseslag[0]?.id,
    sammanfattning: titel,
    aktorer: aktorer.map((roll) => roll.id),
    ...lasUppgifter(kalla),
  });
  return {
    samling: 'arshjul',
    id,
    namn: titel,
    adress: `${adress}#tid-${id}`,
    data,
    inne: lasInne(''),
    omnamnd: [],
    slag: bok.data.handelseslag[0],
    aktorer,
    mottagare: [],
    styrdokument: [],
    fore: [],
    manad: forstaManad(data.nar),
  };
}
