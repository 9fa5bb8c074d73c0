import { describe, expect, it } from 'vitest';
import { provbygge } from '../stod/byggd-webbplats.ts';
import { textblock } from '../stod/lastext.ts';
import { sidorna } from '../stod/sidor.ts';

/** What only Mjölby's and Motala's systems are called, or call their parts. */
const ANDRAS =
  /mjölby|motala|ledmot|ledningssystem|kommunmål|åtagande|(?:vad|hur)-dokument|viljeinriktat|omvärldsdialog|budgetdialog|storgrupp|förbättringshjul|bokslutsprognos|kvalitetsdeklaration|inriktningsmål/i;

describe('a reader in Mora', () => {
  // The pages for editors show made-up examples in any kommun's words.
  const sidor = sidorna(provbygge('mora')).filter(
    ({ adress }) => !/^\/(?:redaktor|diagram\/exempel)/.test(adress),
  );

  it('meets no word of another kommun’s system', () => {
    const funna = sidor.flatMap(({ adress, dokument }) =>
      textblock(dokument.body)
        .filter((block) => ANDRAS.test(block))
        .map((block) => `${adress} ${ANDRAS.exec(block)?.[0]}`),
    );
    expect(sidor.length).toBeGreaterThan(200);
    expect(funna).toEqual([]);
  });

  it('is told of no owner that the decided document does not name', () => {
    const fot = sidor.find(({ adress }) => adress === '/')?.dokument.querySelector('body > footer');
    expect(fot?.textContent).toContain('beslutat av kommunstyrelsen');
    expect(fot?.textContent).not.toContain('Ansvarar för dokumentet');
  });

  it('sees documents without grounds that are not Mora’s own', () => {
    const dokument = sidor.filter(({ adress }) => adress.startsWith('/styrdokument/'));
    const grunder = dokument.flatMap(({ dokument: sida }) =>
      [...sida.querySelectorAll('dt')].filter((dt) => dt.textContent === 'Grund'),
    );
    expect(dokument.length).toBeGreaterThan(30);
    expect(grunder).toEqual([]);
  });

  it('gets from an answer of the training to the place where it stands', () => {
    const moduler = sidor.filter(({ adress }) => /^\/utbildning\/./.test(adress));
    expect(moduler.length).toBeGreaterThanOrEqual(5);
    for (const { adress, dokument } of moduler)
      for (const svar of dokument.querySelectorAll('.fragor details'))
        expect(svar.querySelector('a')?.getAttribute('href'), adress).toMatch(
          /^\/h\/mora\/\w+\/[\w-]+\//,
        );
  });
});
