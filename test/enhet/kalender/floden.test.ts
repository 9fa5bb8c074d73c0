import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { floden, skrivFlode, type Flode, type Flodesgrupp } from '../../../src/kalender/index.ts';
import { handelserFor } from '../../../src/modell/arv.ts';
import { tidshandelser } from '../../../src/modell/exempel/index.ts';
import { tillfallenIAr } from '../../../src/modell/ar/arsdagar.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';

const AR = [2026, 2027, 2028, 2029, 2030];
const plats = (sida: string) => `https://exempel.se/bok${sida}`;

describe.each(['mjolby', 'mora'])('the feeds of %s', async (namn) => {
  const bok = await lasHandbokFran(namn);
  const alla = floden(bok);
  const skriv = (flode: Flode) => skrivFlode(bok, flode, { handbok: namn, adress: plats });

  it('are there for the whole year and for each role with a known day', () => {
    expect(alla[0]?.id).toBe('alla');
    const roller = bok.roller.filter((roll) =>
      handelserFor(bok, [roll.id]).some((en) => dagar(en.id, [en]).length > 0),
    );
    const i = (grupp: Flodesgrupp) => alla.filter((en) => en.grupp === grupp).map(({ id }) => id);
    expect(i('roll')).toEqual(roller.map((roll) => roll.id));
    expect(i('lasare')).toContain('jag-chef');
    expect(i('slag')).toEqual(
      expect.arrayContaining(['slag-planering', 'slag-beslut', 'slag-politik', 'slag-verksamhet']),
    );
    expect(new Set(alla.map(({ id }) => id)).size).toBe(alla.length);
  });

  it.each(alla.map((flode) => [flode.id, flode] as const))(
    '%s has the days of the model, neither more nor fewer',
    (_id, flode) => {
      const ur = skriv(flode);
      const lasta = utrullat(ur).sort();
      const { handelser } = flode;
      if (flode.id === 'alla')
        expect(lasta).toEqual(bok.arshjul.flatMap((en) => dagar(en.id, [en])).sort());
      expect(lasta).toEqual(handelser.flatMap((en) => dagar(en.id, [en])).sort());
      expect(lasta.length).toBeGreaterThan(0);
    },
  );

  it.each(alla.map((flode) => [flode.id, flode] as const))('%s is real iCalendar', (_id, flode) => {
    const text = skriv(flode);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const rad of text.split('\r\n')) expect(Buffer.byteLength(rad)).toBeLessThanOrEqual(75);
    const kalender = new ICAL.Component(ICAL.parse(text) as unknown[]);
    for (const [falt, varde] of Object.entries(KALENDERFALT)) {
      expect(String(kalender.getFirstPropertyValue(falt)), falt).toBe(varde);
    }
    const handelser = kalender.getAllSubcomponents('vevent');
    const uider = handelser.map((en) => String(en.getFirstPropertyValue('uid')));
    expect(new Set(uider).size).toBe(uider.length);
    for (const en of handelser) {
      for (const falt of [
        'uid',
        'dtstamp',
        'dtstart',
        'dtend',
        'summary',
        'description',
        'categories',
        'url',
      ]) {
        expect(en.getAllProperties(falt), falt).toHaveLength(1);
      }
      expect(String(en.getFirstPropertyValue('dtstamp'))).toBe(`${bok.data.lage}T00:00:00Z`);
      expect(en.getFirstProperty('dtstart')?.type).toBe('date');
      expect(en.getFirstProperty('dtend')?.type).toBe('date');
    }
  });

  it('give the same bytes each time, in any time zone', async () => {
    const zon = process.env['TZ'];
    const har = alla.map(skriv);
    process.env['TZ'] = 'Pacific/Kiritimati';
    const dar = floden(await lasHandbokFran(namn)).map(skriv);
    if (zon === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zon;
    expect(dar).toEqual(har);
  });

  it('keep their UIDs when the feeds begin a year later', () => {
    const senare = { ...bok, data: { ...bok.data, kalenderFran: bok.data.kalenderFran + 1 } };
    const uider = (text: string) => [...text.matchAll(/UID:([^\r]*)/g)].map(([, uid]) => uid);
    const sedan = uider(skrivFlode(senare, floden(senare)[0]!, { handbok: namn, adress: plats }));
    const borta = uider(skriv(alla[0]!)).filter((uid) => !sedan.includes(uid));
    expect(borta).toEqual([]);
  });

  it('write addresses only when the site knows its own', () => {
    const utan = skrivFlode(bok, alla[0]!, { handbok: namn, adress: undefined });
    expect(utan).not.toMatch(/https?:|^URL|^SOURCE/m);
    expect(skriv(alla[0]!).replaceAll('\r\n ', '')).toContain(
      `URL:${plats(bok.arshjul[0]!.adress)}`,
    );
  });

  /** The model's own days of events, as "id fran till". */
  function dagar(id: string, handelser: typeof bok.arshjul): string[] {
    return handelser.flatMap((en) =>
      AR.flatMap((ar) => tillfallenIAr(en, ar, bok.data.mandatperiod)).map(
        (t) => `${id} ${t.fran} ${t.till}`,
      ),
    );
  }
});

describe('Mjölby’s feed', async () => {
  const bok = await lasHandbokFran('mjolby');
  const text = skrivFlode(bok, floden(bok)[0]!, {
    handbok: 'mjolby',
    adress: undefined,
  }).replaceAll('\r\n ', '');

  it('keeps the dialogue with the outside world in January 2027 and not in November 2026', () => {
    const dagar = utrullat(text).filter((rad) => rad.startsWith('omvarldsdialog '));
    expect(dagar.map((rad) => rad.split(' ')[1]).sort()).toEqual([
      '2027-01-01',
      '2027-11-01',
      '2028-11-01',
      '2029-11-01',
    ]);
  });

  it('ends February 2028 on the 29th', () => {
    expect(utrullat(text)).toContain('resultatdialog-namnder 2028-02-01 2028-02-29');
  });

  it('says that a last day is a last day, and when the source does not know which years', () => {
    expect(text).toContain('SUMMARY:Senast: Nämnden beslutar internkontrollplan');
    expect(text).toContain('Källan säger inte vilka år.');
    expect(text.match(/STATUS:TENTATIVE/g)).toHaveLength(2);
  });

  it('names no time of day', () => {
    expect(text).not.toMatch(/^DT(START|END):/m);
  });
});

describe('a feed of every form of time', async () => {
  const mjolby = await lasHandbokFran('mjolby');
  const bok = { ...mjolby, arshjul: tidshandelser(mjolby, '/redaktor/tider/') };
  const [flode] = floden(bok);
  const dagar = utrullat(skrivFlode(bok, flode!, { handbok: 'prov', adress: undefined }));
  const av = (id: string) => dagar.filter((dag) => dag.startsWith(`${id} `)).sort();

  it('has the days of the model, neither more nor fewer', () => {
    for (const handelse of bok.arshjul) {
      const modellens = AR.flatMap((ar) => tillfallenIAr(handelse, ar, bok.data.mandatperiod));
      expect(av(handelse.id), handelse.id).toEqual(
        modellens.map(({ fran, till }) => `${handelse.id} ${fran} ${till}`).sort(),
      );
    }
  });

  it('moves weeks and last weekdays with the years', () => {
    expect(av('vecka')).toEqual([
      'vecka 2026-05-11 2026-05-17',
      'vecka 2027-05-17 2027-05-23',
      'vecka 2028-05-15 2028-05-21',
      'vecka 2029-05-14 2029-05-20',
      'vecka 2030-05-13 2030-05-19',
    ]);
    // Good Friday of 2029 is 30 March.
    expect(av('vardag').map((dag) => dag.split(' ')[1])).toEqual([
      '2026-03-31',
      '2027-03-31',
      '2028-03-31',
      '2029-03-29',
      '2030-03-29',
    ]);
  });
});

const KALENDERFALT = {
  version: '2.0',
  method: 'PUBLISH',
  calscale: 'GREGORIAN',
  'refresh-interval': 'P1D',
};

/** Every occasion of a feed, rules rolled out, as "id first last" with the last day included. */
function utrullat(text: string): string[] {
  const kalender = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return kalender.getAllSubcomponents('vevent').flatMap((del) => {
    const handelse = new ICAL.Event(del);
    const id = handelse.uid.split('.')[0];
    const borjar = handelse.iterator();
    const ut: string[] = [];
    for (let start = borjar.next(); start; start = borjar.next()) {
      const { endDate } = handelse.getOccurrenceDetails(start);
      const sista = endDate.clone();
      sista.adjust(-1, 0, 0, 0);
      ut.push(`${id} ${start.toString()} ${sista.toString()}`);
    }
    return ut;
  });
}
