import { describe, expect, it } from 'vitest';
import { passivaOrd } from '../../../src/svenska/passiv.ts';

describe('the passive', () => {
  it.each([
    ['Målen beslutas av fullmäktige.', ['beslutas']],
    ['Arbetet följs upp varje år.', ['följs']],
    ['Planen upprättas och skrivs av nämnden.', ['upprättas', 'skrivs']],
    ['Skatten bestäms i november.', ['bestäms']],
    ['Huset byggdes och såldes.', ['byggdes', 'såldes']],
    ['Varorna köptes in.', ['köptes']],
    ['Förslaget bereddes först.', ['bereddes']],
    ['Beslutet har ändrats.', ['ändrats']],
    ['Det hade redan sagts.', ['sagts']],
    ['Pengarna ska användas väl.', ['användas']],
    ['Ledamöterna utses och väljs.', ['utses', 'väljs']],
    ['Det görs och nås.', ['görs', 'nås']],
    ['Rådet hölls och protokollet skrevs.', ['hölls', 'skrevs']],
    ['Beslutas det i juni?', ['Beslutas']],
  ])('finds the passive in -s: %s', (mening, ord) => {
    expect(passivaOrd(mening)).toEqual(ord);
  });

  it.each([
    ['Hon blir vald.', ['blir']],
    ['Ärendet blev inte godkänt.', ['blev']],
    ['Sedan blev de ofta granskade.', ['blev']],
    ['Det kan bli beslutat i dag.', ['bli']],
    ['Huset har blivit sålt.', ['blivit']],
  ])('finds the passive with “bli”: %s', (mening, ord) => {
    expect(passivaOrd(mening)).toEqual(ord);
  });

  it.each([
    'Det finns tre nämnder och de trivs.',
    'Vi hoppas, minns och lyckas.',
    'Det behövs pengar och det krävs tid.',
    'De möts, hjälps åt och enas.',
    'Det fanns inte, men det känns och syns.',
  ])('leaves deponent verbs alone: %s', (mening) => {
    expect(passivaOrd(mening)).toEqual([]);
  });

  it.each([
    'Kommunens nämnders arbete är medborgarnas.',
    'Förvaltningarnas och skolornas lokaler är allas.',
    'Rådets och årets mandats plats, annars dels och tills vidare.',
    'De folkvaldas och anställdas samtal med varandras chefer.',
    'Ordförandes och boendes svar.',
    'Vi läser Jonas brev i Linnéas hus.',
    'Läs och lös en sak.',
  ])('does not take genitives and other words in -s for verbs: %s', (mening) => {
    expect(passivaOrd(mening)).toEqual([]);
  });

  it.each([
    'Det blir bättre och tydligt.',
    'Hon blev glad.',
    'Det blir en plan.',
    'Mötet blev av.',
    'Det blir ett mandat.',
    'Hur blir det då?',
  ])('does not take “bli” with an adjective or a noun for the passive: %s', (mening) => {
    expect(passivaOrd(mening)).toEqual([]);
  });

  it('does not find a supine without “har”: a known weakness', () => {
    expect(passivaOrd('Det som beslutats gäller.')).toEqual([]);
  });
});
