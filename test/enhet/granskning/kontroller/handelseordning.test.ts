import { describe, expect, it } from 'vitest';
import { koderMed, type Andringar } from '../stod.ts';

/** Two events, of which the first is to come before the second. */
function tva(forst: string, sedan: string): Andringar {
  const handelse = (titel: string, nar: string, fore = '') =>
    `---\ntitel: ${titel}\nslag: planering\nnär: ${nar}\nsammanfattning: Det sker.\naktörer: [direktor]\n${fore}---\n`;
  return {
    'arshjul/forst.mdx': handelse('Först', forst),
    'arshjul/sedan.mdx': handelse('Sedan', sedan, 'före: [forst]\n'),
  };
}

describe('the order of events', () => {
  it.each([
    ['{ månad: september }', '{ månad: juni }'],
    ['{ månad: september }', '{ från: juni, till: september }'],
    ['{ månad: mars, dag: 20 }', '{ månad: mars, dag: 10 }'],
    ['{ månad: maj }', '{ senast: april, dag: 15 }'],
    ['{ sista: april }', '{ från: mars, till: maj }'],
    ['{ vecka: 30 }', '{ vecka: 20 }'],
    ['{ kvartal: 3 }', '{ tertial: 2 }'],
    ['{ från: 14 maj, till: 3 juni }', '{ från: 3 maj, till: 14 juni }'],
    ['{ sistaVardagen: maj }', '{ vecka: 19 }'],
  ])('%s before %s is told', async (forst, sedan) => {
    expect(await koderMed(tva(forst, sedan))).toEqual(['HANDELSE-ORDNING arshjul/sedan.mdx:7:8']);
  });

  it.each([
    ['{ månad: maj }', '{ månad: juni }'],
    ['{ månad: maj }', '{ månad: maj }'],
    // Over New Year.
    ['{ månad: november }', '{ månad: januari }'],
    ['{ från: oktober, till: november }', '{ från: januari, till: mars }'],
    // A deadline may be met early.
    ['{ senast: maj }', '{ månad: april }'],
    ['{ från: september, till: oktober }', '{ senast: oktober }'],
    ['{ okänd: "en gång om året" }', '{ månad: april }'],
    ['{ varjeMånad: true }', '{ månad: april }'],
    ['{ månader: [maj, oktober] }', '{ månad: april }'],
    ['{ vecka: 50 }', '{ vecka: 3 }'],
    ['[{ månad: maj }, { månad: oktober }]', '{ månad: april }'],
    ['{ månad: oktober, vartNteÅr: 4, medStart: 2018 }', '{ månad: maj }'],
  ])('%s before %s is not', async (forst, sedan) => {
    expect(await koderMed(tva(forst, sedan))).toEqual([]);
  });
});
