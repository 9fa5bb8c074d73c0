import { describe, expect, it } from 'vitest';
import { brod, byt, koderMed } from '../stod.ts';

const VID = 'kapitel/budget.mdx:12:1';

describe('names of people', () => {
  it.each([
    'Ordföranden leder mötet.',
    'Region Östergötland och Stiftelsen Sommen.',
    'Anna Lindhs gata är lång, och Karin Boyes torg.',
    'Stiftelsen Olof Palmes Minnesfond och Anna Lindhs minnesfond.',
    'Marie Curie-stipendier är inte skattefria.',
    'Ekshärads och Gustav Adolfs församlingar.',
    'Skriv till kommun@example.se.',
    'Per capita är ett mått.',
  ])('accepts %s', async (text) => {
    expect(await koderMed(brod(text))).toEqual([]);
  });

  it.each([
    ['Anna Andersson leder mötet.', 'PERSONNAMN'],
    ['Ordförande: Ruben Tall.', 'PERSONNAMN'],
    ['Anna-Karin Berg är chef.', 'PERSONNAMN'],
    ['anna.andersson@example.se', 'PERSONUPPGIFT'],
    ['[Skriv till oss](mailto:goran.berg@example.se)', 'PERSONUPPGIFT'],
  ])('reports %s', async (text, kod) => {
    expect(await koderMed(brod(text))).toEqual([`${kod} ${VID}`]);
  });

  it('reports a role that is a person', async () => {
    const koder = await koderMed(byt('roller/direktor.mdx', 'Kommundirektören', 'Ruben Tallgren'));
    expect(koder).toEqual(['PERSONNAMN roller/direktor.mdx:2:7']);
  });

  it.each(['kontaktperson', 'e-post', 'telefon', 'Ordförande'])(
    'reports the field %s',
    async (falt) => {
      const koder = await koderMed(byt('roller/direktor.mdx', 'slag:', `${falt}: x\nslag:`));
      expect(koder).toEqual(['PERSONUPPGIFT roller/direktor.mdx:3:1']);
    },
  );
});
