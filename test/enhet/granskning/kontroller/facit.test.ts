import { describe, expect, it } from 'vitest';
import { sagerTid } from '../../../../src/granskning/facit/tidsord.ts';
import { narLista, type Nar } from '../../../../src/tid/nar.ts';
import { problemMed } from '../stod.ts';

/** What the check says of questions with facit, as texts. */
async function facitMed(fragor: string, mer: Record<string, string> = {}): Promise<string[]> {
  const modul = `---
titel: Vem bestämmer
ordning: 1
minuter: 10
sammanfattning: Du lär dig vem som bestämmer.
frågor:
  ${fragor
    .trim()
    .replace(/^(?=förklaring)/, '- ')
    .replaceAll('\n', '\n    ')
    .replace(/^ {4}(?=- )/gm, '  ')}
---
`;
  const alla = await problemMed({ 'utbildning/modul-1.mdx': modul, ...mer });
  return alla
    .filter(({ kod }) => !kod.startsWith('FRAGA') && !kod.startsWith('UTBILDNING'))
    .map(({ kod, text }) => `${kod} ${text}`);
}

function enFraga(fraga: string, svar: string, facit: string): string {
  return `- fråga: ${fraga}\nsvar: [{ text: "${svar}", rätt: true }, { text: Nej }]\nförklaring: Så är det.\nlänk: kapitel:styrning\nfacit: ${facit}`;
}

describe('facit', () => {
  it('agrees on what a field says in words', async () => {
    const fragor = [
      ['a time', 'När beslutas budgeten?', 'I november.', 'budgetbeslut.när'],
      ['of an election year', 'När då?', 'Den 20 november', 'budgetbeslut.mandatskifte.när'],
      ['a role by its short name', 'Vem?', 'KF, alltid', 'budgetbeslut.aktörer'],
      [
        'by its name, inflected',
        'Vilka?',
        'Kommunfullmäktiges ledamöter',
        'budgetbeslut.aktörer.1',
      ],
      ['a kind out of handbok.yaml', 'Vilket slag?', 'Planering', 'budgetbeslut.slag'],
      ['yes or no', 'Är det ett beslut?', 'Ja, det är det.', 'budgetbeslut.beslut'],
      ['with its letters folded', 'När sker det?', 'I november', 'budgetbeslut.nar'],
      ['what the question says', 'Vem beslutar i november?', 'Direktören', 'budgetbeslut.när'],
    ].map(([, fraga, svar, facit]) => enFraga(fraga!, svar!, `handelse.${facit}`));
    const ur = 'roll.fullmaktige.beslutar';
    const rader = [
      ['a text, inflected', 'Vad är planen?', 'Budgeten', `${ur}.1.ärende`],
      ['the texts of a list', 'Vad är det för plan?', 'Budgeten', ur],
      ['a row by its name', 'Vid vad?', 'Fullmäktige beslutar budget', `${ur}.budget.händelse`],
    ].map(([, fraga, svar, facit]) => enFraga(fraga!, svar!, facit!));
    expect(await facitMed([...fragor, ...rader].join('\n'))).toEqual([]);
  });

  it('follows the handbook when a fact is changed there', async () => {
    const fraga = `förklaring: Så är det.\nfråga: Vem?\nsvar: [{ text: KF, rätt: true }, { text: Direktören }]\nfacit: roll.radet.utsesAv`;
    const radet = (av: string) => ({
      'roller/radet.mdx': `---\nnamn: Rådet\nslag: politik\nsammanfattning: Den leder.\nutsesAv: ${av}\n---\n`,
    });
    expect(await facitMed(fraga, radet('fullmaktige'))).toEqual([]);
    expect(await facitMed(fraga, radet('direktor'))).toEqual([
      'FACIT-OLIKA Fältet utsesAv i radet säger ”Kommundirektören”. Rätt svar i frågan är ”KF”.',
    ]);
  });

  it('does not take a longer name for a shorter one', async () => {
    const fraga = `förklaring: Så är det.\nfråga: Vem?\nsvar: [{ text: Kommunstyrelsen, rätt: true }, { text: Kommunstyrelsens utskott }]\nfacit: handelse.budgetforslag.aktörer`;
    const utskott = `---\nnamn: Kommunstyrelsens utskott\nslag: politik\nsammanfattning: De bereder.\n---\n`;
    expect(await facitMed(fraga, { 'roller/utskott.mdx': utskott })).toEqual([]);
  });

  it('tries several right answers, each against some of what the fields say', async () => {
    const fraga = (fler: string) =>
      `förklaring: Så är det.\nfråga: Vilka är med?\nsvar: [{ text: KF, rätt: true }, { text: Kommunstyrelsen${fler} }, { text: Direktören, rätt: true }]\nfacit: [handelse.budgetbeslut.aktörer, handelse.budgetbeslut.mottagare]`;
    expect(await facitMed(fraga(', rätt: true'))).toEqual([
      'FACIT-OLIKA Svaret ”Direktören” har rätt: true, men det står inte i facit. Facit säger ”Kommunfullmäktige” och ”Kommunstyrelsen”.',
    ]);
    expect(await facitMed(fraga(''))).toEqual([
      'FACIT-OLIKA Fältet mottagare i budgetbeslut säger ”Kommunstyrelsen”. Rätt svar i frågan är ”KF” och ”Direktören”.',
    ]);
  });

  it('takes no name out of what is said of a wrong answer, but a time', async () => {
    const fraga = (facit: string) =>
      `förklaring: Så är det.\nfråga: Hur?\nsvar: [{ text: Så, rätt: true }, { text: Nej, varför: KF gör det i november. }]\nfacit: ${facit}`;
    expect(await facitMed(fraga('handelse.budgetbeslut.aktörer'))).toHaveLength(1);
    expect(await facitMed(fraga('handelse.budgetbeslut.när'))).toEqual([]);
  });

  it('wants the role whose field the question holds', async () => {
    const fraga = (svar: string) =>
      `förklaring: Så är det.\nfråga: Vem beslutar om budgeten?\nsvar: [{ text: ${svar}, rätt: true }, { text: Ingen }]\nfacit: roll.fullmaktige.beslutar.budget.ärende`;
    expect(await facitMed(fraga('KF'))).toEqual([]);
    expect(await facitMed(fraga('Direktören'))).toEqual([
      'FACIT-OLIKA Fältet hör till Kommunfullmäktige. Rätt svar i frågan är ”Direktören”.',
    ]);
  });

  it('tries pairs one by one, and sees when two could change places', async () => {
    const fraga = (forst: string) =>
      `förklaring: Så är det.\nfråga: Vilken månad?\npara: [{ vad: Budget, med: ${forst} }, { vad: Rapport, med: oktober }, { vad: Förslag, med: september och oktober }]\nfacit: [handelse.budgetbeslut.när, handelse.delarsrapport.när, handelse.budgetforslag.när]`;
    expect(await facitMed(fraga('i november'))).toEqual([]);
    expect(await facitMed(fraga('den 1 oktober'))).toEqual([
      'FACIT-OLIKA Fältet när i budgetbeslut säger ”november”. I frågan hör ”Budget” ihop med ”den 1 oktober”.',
    ]);
  });

  it('lets an order go over New Year, from its first, and rise or fall by number', async () => {
    const ordna = (tre: string) =>
      `förklaring: Så är det.\nfråga: I vilken ordning?\nordna: [A, B, C]\nfacit: [${tre}]`;
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
