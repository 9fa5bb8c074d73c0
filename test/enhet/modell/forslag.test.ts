import { describe, expect, it } from 'vitest';
import { floden, skrivFlode } from '../../../src/kalender/index.ts';
import { beslutIOrd, exempelrad } from '../../../src/modell/exempelrad.ts';
import { boktitel, forslagIOrd, verksnamn } from '../../../src/modell/forslag.ts';
import { byggHandbok } from '../../../src/modell/handbok.ts';
import { hanvisning, sidhanvisning } from '../../../src/modell/hanvisa.ts';
import { registerrader } from '../../../src/modell/register.ts';
import { sidansUppgifter } from '../../../src/modell/sidans-uppgifter.ts';
import { uppgifterFor } from '../../../src/modell/uppgifter/index.ts';
import { sokunderlag } from '../../../src/sok/bygg/underlag.ts';
import { dokumentdag, omslagsuppgifter } from '../../../src/utskrift/omslag.ts';
import { sidmallar } from '../../../src/utskrift/sidmallar.ts';
import { litenHandbok, post } from '../../stod/liten-handbok.ts';

const FORSLAG = {
  handling: 'tjänsteskrivelse',
  fran: 'direktor',
  till: 'fullmaktige',
  datum: '2018-11-30',
  diarienummer: '2018:9',
};
const OKANT = { organ: 'fullmaktige', datum: 'okänd', paragraf: 'okänd', diarienummer: 'okänd' };

const liten = litenHandbok();
const bok = byggHandbok({
  ...liten,
  handbok: { ...liten.handbok, beslut: undefined, forslag: FORSLAG, exempel: true },
  poster: [
    ...liten.poster,
    post('styrdokument', 'nytt', {
      titel: 'Nytt system',
      typ: 'plan',
      sammanfattning: 'Det nya.',
      beslut: OKANT,
      dokumentansvarig: 'okänd',
      forslag: 'antas',
      ersatter: ['gammalt-system'],
      grund: 'okänd',
    }),
    post('styrdokument', 'gammalt-system', {
      titel: 'Gammalt system',
      typ: 'plan',
      sammanfattning: 'Det gamla.',
      beslut: { ...OKANT, datum: '2010-01-01' },
      dokumentansvarig: 'okänd',
      ersattAv: ['nytt'],
      forslag: 'upphävs',
      grund: 'okänd',
    }),
  ],
});
const etiketter = (rader: { etikett: string }[]) => rader.map(({ etikett }) => etikett);

describe('a handbook that is a proposal', () => {
  it('says who proposes it to whom, and that nothing is decided', () => {
    expect(beslutIOrd(bok)).toBe(
      'ett förslag från direktör till fullmäktige den 30 november 2018, diarienummer 2018:9',
    );
    expect(exempelrad(bok)).toContain('Förslaget är inte beslutat.');
    expect(exempelrad(bok)).not.toContain('beslutade originalet');
  });

  it('says who wrote it, where that is another than the one who proposes it', () => {
    const skrivet = { ...bok.forslag!, skrivetAv: bok.roller[0] };
    expect(forslagIOrd(skrivet)).toContain('till fullmäktige, skrivet av ');
    expect(etiketter(omslagsuppgifter({ ...bok, forslag: skrivet }))).toContain('Skrivet av');
  });

  it('is named as one where it is cited', () => {
    const kapitel = bok.kapitel.find(({ nummer }) => nummer !== '')!;
    expect(boktitel(bok)).toBe('Liten kommuns ledningssystem (förslag)');
    expect(hanvisning(bok, kapitel)).toBe(`${verksnamn(bok)} ${kapitel.nummer}`);
    expect(verksnamn(bok)).toContain('(förslag)');
    expect(sidhanvisning(bok, 'Fullmäktige')).toBe(
      'Liten kommuns ledningssystem (förslag): Fullmäktige',
    );
  });

  it('says so beside each chapter', () => {
    const rader = etiketter(sidansUppgifter(bok, bok.kapitel[0]!));
    expect(rader).toEqual(expect.arrayContaining(['Läge', 'Föreslås av', 'Ska beslutas av']));
    expect(rader).not.toContain('Beslutat');
  });

  it('says so on the cover and at the head and foot of each printed page', () => {
    expect(etiketter(omslagsuppgifter(bok))).not.toContain('Beslutat av');
    expect(omslagsuppgifter(bok)[0]).toEqual({ etikett: 'Läge', text: 'Förslag – inte beslutat' });
    expect(dokumentdag(bok)).toBe('2018-11-30');
    expect(sidmallar(bok)).toContain('Förslag – inte beslutat"}');
    expect(sidmallar(bok)).toContain('"Ett förslag från direktör till fullmäktige');
  });

  it('says so in each answer of the search', () => {
    const kort = sokunderlag(bok).poster.flatMap((en) => en.kort ?? []);
    expect(kort.length).toBeGreaterThan(3);
    for (const { rader } of kort)
      expect(rader[0]).toEqual({
        etikett: 'Läge',
        varden: [{ text: 'Förslag – inte beslutat' }],
      });
  });

  it('says so in the name of each feed, and its days to come are not certain', () => {
    const fil = skrivFlode(bok, floden(bok)[0]!, { handbok: 'liten', adress: undefined });
    expect(fil).toContain('(förslag)');
    expect(fil).toContain('STATUS:TENTATIVE');
    expect(fil).not.toContain('STATUS:CONFIRMED');
  });
});

describe('a document that is proposed', () => {
  const nytt = bok.hitta('styrdokument', 'nytt')!;
  const gammalt = bok.hitta('styrdokument', 'gammalt-system')!;

  it('is not in force, and neither is what it would replace replaced', () => {
    expect([nytt.status, gammalt.status]).toEqual(['föreslås', 'föreslås upphävas']);
  });

  it('says who is to decide, not who has', () => {
    expect(etiketter(uppgifterFor(nytt))).toEqual(
      expect.arrayContaining(['Ska beslutas av', 'Föreslås ersätta']),
    );
    expect(etiketter(uppgifterFor(gammalt))).toContain('Föreslås ersättas av');
    expect(registerrader(bok).find(({ dokument }) => dokument === nytt)?.beslutadAv).toBe(
      'ej beslutat',
    );
  });
});

describe('a handbook that is decided', () => {
  const beslutad = byggHandbok(litenHandbok());

  it('says nothing of proposals', () => {
    expect(boktitel(beslutad)).toBe('Liten kommuns ledningssystem');
    expect(sidmallar(beslutad)).not.toContain('rslag');
    expect(JSON.stringify(sokunderlag(beslutad))).not.toContain('inte beslutat');
  });
});
