import { describe, expect, it } from 'vitest';
import { passivaOrd } from '../../../src/svenska/passiv.ts';

describe('passiv', () => {
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
  ])('hittar s-passiv: %s', (mening, ord) => {
    expect(passivaOrd(mening)).toEqual(ord);
  });

  it.each([
    ['Hon blir vald.', ['blir']],
    ['Ärendet blev inte godkänt.', ['blev']],
    ['Sedan blev de ofta granskade.', ['blev']],
    ['Det kan bli beslutat i dag.', ['bli']],
    ['Huset har blivit sålt.', ['blivit']],
  ])('hittar bli-passiv: %s', (mening, ord) => {
    expect(passivaOrd(mening)).toEqual(ord);
  });

  it.each([
    'Det finns tre nämnder och de trivs.',
    'Vi hoppas, minns och lyckas.',
    'Det behövs pengar och det krävs tid.',
    'De möts, hjälps åt och enas.',
    'Det fanns inte, men det känns och syns.',
  ])('låter deponens vara: %s', (mening) => {
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
  ])('tar inte genitiv och andra ord på -s för verb: %s', (mening) => {
    expect(passivaOrd(mening)).toEqual([]);
  });

  it.each([
    'Det blir bättre och tydligt.',
    'Hon blev glad.',
    'Det blir en plan.',
    'Mötet blev av.',
    'Det blir ett mandat.',
    'Hur blir det då?',
  ])('tar inte bli med adjektiv eller substantiv för passiv: %s', (mening) => {
    expect(passivaOrd(mening)).toEqual([]);
  });

  it('hittar inte ett supinum utan har: det är en känd brist', () => {
    expect(passivaOrd('Det som beslutats gäller.')).toEqual([]);
  });
});
