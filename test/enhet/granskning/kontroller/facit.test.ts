import { describe, expect, it } from 'vitest';
import { sagerTid } from '../../../../src/granskning/facit/tidsord.ts';
import { narLista, type Nar } from '../../../../src/tid/nar.ts';
import { problemMed } from '../stod.ts';

/** What the check says of one question with a facit, as texts. */
async function facitMed(fraga: string, mer: Record<string, string> = {}): Promise<string[]> {
  const modul = `---
titel: Vem bestämmer
ordning: 1
minuter: 10
sammanfattning: Du lär dig vem som bestämmer.
frågor:
  - förklaring: Så är det.
    länk: kapitel:budget
    ${fraga.trim().replaceAll('\n', '\n    ')}
---
`;
  const alla = await problemMed({ 'utbildning/modul-1.mdx': modul, ...mer });
  return alla.filter(({ kod }) => kod.startsWith('FACIT')).map(({ kod, text }) => `${kod} ${text}`);
}

describe('facit', () => {
  it.each([
    ['a time', 'När beslutas budgeten?', 'I november.', 'handelse.budgetbeslut.när'],
    [
      'a time of an election year',
      'När då?',
      'Den 20 november',
      'handelse.budgetbeslut.mandatskifte.när',
    ],
    ['a role by its short name', 'Vem?', 'KF, alltid', 'handelse.budgetbeslut.aktörer'],
    [
      'a role by its full name, inflected',
      'Vem?',
      'Kommunfullmäktiges ledamöter',
      'handelse.budgetbeslut.aktörer.1',
    ],
    ['a kind out of handbok.yaml', 'Vilket slag?', 'Planering', 'handelse.budgetbeslut.slag'],
    ['yes or no', 'Är det ett beslut?', 'Ja, det är det.', 'handelse.budgetbeslut.beslut'],
    ['a text, inflected', 'Vad är planen?', 'Budgeten', 'roll.fullmaktige.beslutar.1.ärende'],
    [
      'a row by its name',
      'Vid vilken händelse?',
      'Fullmäktige beslutar budget',
      'roll.fullmaktige.beslutar.budget.händelse',
    ],
    ['a field with its letters folded', 'När?', 'I november', 'handelse.budgetbeslut.nar'],
    [
      'what the question itself says',
      'Vem beslutar i november?',
      'Direktören',
      'handelse.budgetbeslut.när',
    ],
  ])('agrees on %s', async (_vad, fraga, svar, facit) => {
    const text = `fråga: ${fraga}\nsvar: [{ text: "${svar}", rätt: true }, { text: Nej }]\nfacit: ${facit}`;
    expect(await facitMed(text)).toEqual([]);
  });

  it('follows the handbook when a fact is changed there', async () => {
    const fraga = `fråga: Vem?\nsvar: [{ text: KF, rätt: true }, { text: Direktören }]\nfacit: roll.radet.utsesAv`;
    const radet = (av: string) => ({
      'roller/radet.mdx': `---\nnamn: Rådet\nslag: politik\nsammanfattning: Den leder.\nutsesAv: ${av}\n---\n`,
    });
    expect(await facitMed(fraga, radet('fullmaktige'))).toEqual([]);
    expect(await facitMed(fraga, radet('direktor'))).toEqual([
      'FACIT-OLIKA Fältet utsesAv i radet säger ”Kommundirektören”. Rätt svar i frågan är ”KF”.',
    ]);
  });

  it('does not take a longer name for a shorter one', async () => {
    const fraga = `fråga: Vem?\nsvar: [{ text: Kommunstyrelsen, rätt: true }, { text: Kommunstyrelsens utskott }]\nfacit: handelse.budgetforslag.aktörer`;
    const utskott = `---\nnamn: Kommunstyrelsens utskott\nslag: politik\nsammanfattning: De bereder.\n---\n`;
    expect(await facitMed(fraga, { 'roller/utskott.mdx': utskott })).toEqual([]);
  });

  it('tries several right answers, each against some of what the fields say', async () => {
    const fraga = (fler: string) =>
      `fråga: Vilka är med?\nsvar: [{ text: KF, rätt: true }, { text: Kommunstyrelsen${fler} }, { text: Direktören, rätt: true }]\nfacit: [handelse.budgetbeslut.aktörer, handelse.budgetbeslut.mottagare]`;
    expect(await facitMed(fraga(', rätt: true'))).toEqual([
      'FACIT-OLIKA Svaret ”Direktören” har rätt: true, men det står inte i facit. Facit säger ”Kommunfullmäktige” och ”Kommunstyrelsen”.',
    ]);
    expect(await facitMed(fraga(''))).toEqual([
      'FACIT-OLIKA Fältet mottagare i budgetbeslut säger ”Kommunstyrelsen”. Rätt svar i frågan är ”KF” och ”Direktören”.',
    ]);
  });

  it('wants the role whose field the question holds', async () => {
    const fraga = (svar: string) =>
      `fråga: Vem beslutar om budgeten?\nsvar: [{ text: ${svar}, rätt: true }, { text: Ingen }]\nfacit: roll.fullmaktige.beslutar.budget.ärende`;
    expect(await facitMed(fraga('KF'))).toEqual([]);
    expect(await facitMed(fraga('Direktören'))).toEqual([
      'FACIT-OLIKA Fältet hör till Kommunfullmäktige. Rätt svar i frågan är ”Direktören”.',
    ]);
  });

  it('tries pairs one by one, and sees when two could change places', async () => {
    const fraga = (forst: string) =>
      `fråga: Vilken månad?\npara: [{ vad: Budget, med: ${forst} }, { vad: Rapport, med: oktober }, { vad: Förslag, med: september och oktober }]\nfacit: [handelse.budgetbeslut.när, handelse.delarsrapport.när, handelse.budgetforslag.när]`;
    expect(await facitMed(fraga('i november'))).toEqual([]);
    expect(await facitMed(fraga('den 1 oktober'))).toEqual([
      'FACIT-OLIKA Fältet när i budgetbeslut säger ”november”. I frågan hör ”Budget” ihop med ”den 1 oktober”.',
    ]);
  });

  it('lets an order go over New Year, from its first, and rise or fall by number', async () => {
    const ordna = (tre: string) => `fråga: I vilken ordning?\nordna: [A, B, C]\nfacit: [${tre}]`;
    const [budget, rapport, forslag] = ['budgetbeslut', 'delarsrapport', 'budgetforslag'].map(
      (id) => `handelse.${id}.när`,
    );
    expect(await facitMed(ordna([budget, forslag, rapport].join(', ')))).toEqual([]);
    expect(await facitMed(ordna([budget, rapport, forslag].join(', ')))).toHaveLength(1);
    expect(await facitMed(ordna([rapport, budget, rapport].join(', ')))).toEqual([]);
    const nivaer = 'niva.mal.ordning, niva.aktivitet.ordning, niva.mal.ordning';
    expect(await facitMed(ordna(nivaer))).toHaveLength(1);
  });
});

describe('a time', () => {
  it.each<[unknown, string, boolean]>([
    [{ manad: 'juni' }, 'I juni.', true],
    [{ manad: 'juni' }, 'I juni eller juli.', false],
    [{ manad: 'juni' }, 'Den 3 juni', false],
    [{ manad: 'juni', dag: 3 }, 'Den 3 juni', true],
    [{ manad: 'juni', dag: 3 }, 'I juni', true],
    [{ fran: 'februari', till: 'april' }, 'Från februari till april', true],
    [{ fran: 'februari', till: 'april' }, 'Februari–april', true],
    [{ fran: 'februari', till: 'april' }, 'I februari', false],
    [[{ sista: 'april' }, { sista: 'augusti' }], '30 april och 31 augusti', true],
    [[{ sista: 'april' }, { sista: 'augusti' }], '30 april och 1 augusti', false],
    [{ varjeManad: true, utom: ['juli'] }, 'Varje månad utom juli.', true],
    [{ varjeManad: true, utom: ['juli'] }, 'Varje månad.', false],
    [{ varjeManad: true, utom: ['juli'] }, 'I juli.', false],
    [{ vecka: 20 }, 'Vecka 20.', true],
    [{ vecka: 20 }, 'Vecka 2.', false],
    [{ kvartal: 1 }, 'Under första kvartalet', true],
    [{ kvartal: 1 }, 'Januari, februari och mars', true],
    [{ kvartal: 1 }, 'I april', false],
    [{ senast: 'januari' }, 'Senast den 31 januari', true],
    [{ okand: 'på våren' }, 'Det är på våren.', true],
    [{ okand: 'på våren' }, 'På hösten', false],
  ])('%j and "%s": %s', (nar, text, ratt) => {
    const tider: Nar[] = narLista.parse(nar);
    expect(sagerTid(tider, text)).toBe(ratt);
  });
});
