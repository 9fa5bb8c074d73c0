import { describe, expect, it } from 'vitest';
import { skapaVardagsfil } from '../../../../src/sok/bygg/vardag.ts';
import { VARDAGSORD } from '../../../../src/sok/bygg/vardagsord/index.ts';
import { namnform } from '../../../../src/sok/ord/namnform.ts';
import { lasVardag } from '../../../../src/sok/fraga/vardag.ts';
import { soksida as sida } from '../../../stod/soksida.ts';

const vardag = lasVardag(
  skapaVardagsfil([
    sida('Personalchef', 'Roll'),
    sida('Delegationsordningar', 'Styrdokument'),
    sida('Byggnads- och miljönämnden', 'Roll'),
    sida('kommundirektör', 'Ord'),
    sida('Riktlinjer för resor', 'Styrdokument'),
    sida('medarbetarenkät', 'Ord'),
  ]),
);
const nara = (ord: string) => vardag.nara(namnform(ord));

describe('the everyday words', () => {
  it('are many, each with its own line, and of no kommun in particular', () => {
    expect(VARDAGSORD.flatMap(({ ord }) => ord).length).toBeGreaterThan(400);
    const allt = VARDAGSORD.flatMap(({ ord, lika, nara: narmast }) => [
      ...ord,
      ...lika,
      ...narmast,
    ]);
    expect(allt.filter((ett) => /mjölby|motala|\bmora\b|skänninge/i.test(ett))).toEqual([]);
    expect(VARDAGSORD.filter(({ ord }) => ord.length === 0)).toEqual([]);
  });

  it('lead what others call the system to what the handbook calls it', () => {
    const fil = skapaVardagsfil([sida('Stadens styrordning', 'Handboken')], 'styrordning');
    const [rad] = fil.lika.filter(([, till]) => till.includes('styrordning'));
    expect(rad?.[0]).toEqual(expect.arrayContaining(['ledningssystem', 'styrmodell']));
  });

  it('are at least 400 concepts', () => {
    expect(VARDAGSORD.length).toBeGreaterThanOrEqual(400);
  });

  it('lead a word to one concept only', () => {
    const begrepp = new Map<string, Set<string>>();
    for (const { ord } of VARDAGSORD)
      for (const ett of ord)
        begrepp.set(namnform(ett), (begrepp.get(namnform(ett)) ?? new Set()).add(ord[0]!));
    expect([...begrepp].filter(([, forst]) => forst.size > 1)).toEqual([]);
  });

  it('lead to what the handbook has nearest, and to nothing that it lacks', () => {
    expect(nara('semester')).toEqual(['Personalchef']);
    expect(nara('firmatecknare')[0]).toBe('Delegationsordningar');
    expect(nara('bygglov')).toEqual(['Byggnads- och miljönämnden']);
    expect(nara('tjänsteresan')).toEqual(['Riktlinjer för resor']);
    expect(nara('förskola')).toEqual([]);
  });

  it('stand together in the file when they lead to the same pages', () => {
    const { nara: rader } = skapaVardagsfil([sida('Personalchef', 'Roll')]);
    expect(rader).toHaveLength(1);
    expect(rader[0]![0]).toEqual(expect.arrayContaining(['semester', 'friskvård', 'heltid']));
  });

  it('are the same as the words of the handbook where it has them', () => {
    expect(vardag.lika(namnform('kommunchef'))).toEqual([namnform('kommundirektör')]);
    expect(vardag.lika(namnform('politiker'))).toEqual([]);
  });

  it('leave alone what stands in a name of the handbook', () => {
    expect(nara('enkät')).toEqual([]);
  });
});
