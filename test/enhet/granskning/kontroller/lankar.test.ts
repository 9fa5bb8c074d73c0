import { describe, expect, it } from 'vitest';
import { brod, byt, koderMed, problemMed } from '../stod.ts';

const VID = 'kapitel/budget.mdx:12:1';

describe('links', () => {
  it.each(['styrelse', 'kommunstyrelsen'])(
    'corrects the id, not the words of the link: %s',
    async (ord) => {
      const [fel] = await problemMed(brod(`En [${ord}](roll:styrelse) finns.`));
      expect(fel?.rattad).toContain(`[${ord}](roll:styrelsen)`);
    },
  );

  it.each([
    'roll:styrelsen',
    'kapitel:styrning#mått-och-mål',
    'kapitel:styrning#m%C3%A5tt-och-m%C3%A5l',
    'https://www.example.se/a?b=c#d',
    'mailto:kommun@example.se',
    'tel:+46142850',
  ])('accepts %s', async (adress) => {
    expect(await koderMed(brod(`[Länken dit](${adress})`))).toEqual([]);
  });

  it.each([
    ['roll:finns-inte', 'ROLL-SAKNAS'],
    ['rol:styrelsen', 'LANK-SLAG'],
    ['roll:', 'LANK-SLAG'],
    ['constructor:styrelsen', 'LANK-SLAG'],
    ['<roll:styr elsen>', 'ROLL-SAKNAS'],
    ['../roller/styrelsen.mdx', 'LANK-RELATIV'],
    ['/roller/styrelsen/', 'LANK-RELATIV'],
    ['//example.com/', 'LANK-RELATIV'],
    ['<>', 'LANK-RELATIV'],
    ['kapitel:styrning#finns-inte', 'LANK-ANKARE'],
    ['kapitel:styrning#', 'LANK-ANKARE'],
    ['#finns-inte', 'LANK-ANKARE'],
    ['kapitel:styrning#%E0%A4%A', 'LANK-ANKARE'],
    ['javascript:alert', 'LANK-FARLIG'],
    ['JaVaScRiPt:alert', 'LANK-FARLIG'],
    ['data:text/html,x', 'LANK-FARLIG'],
    ['vbscript:x', 'LANK-FARLIG'],
    ['file:///etc/passwd', 'LANK-FARLIG'],
  ])('reports %s', async (adress, kod) => {
    expect(await koderMed(brod(`[Länken dit](${adress})`))).toEqual([`${kod} ${VID}`]);
  });

  it.each(['java&#x09;script:alert', '&#x01;javascript:alert'])(
    'sees through the code in %s',
    async (adress) => {
      expect(await koderMed(brod(`[Länken dit](${adress})`))).toContain(`LANK-FARLIG ${VID}`);
    },
  );

  it('tells of an invisible character once', async () => {
    expect(await koderMed(brod('[Länken dit](kapitel:bud&#x200B;get)'))).toEqual([
      'FIL-TECKEN kapitel/budget.mdx:12:25',
    ]);
  });

  it.each([
    ['www.example.se', 'https://www.example.se'],
    ['example.se/a', 'https://example.se/a'],
    ['http//example.se', 'http://example.se'],
    ['htps://example.se', 'https://example.se'],
    ['a@example.se', 'mailto:a@example.se'],
  ])('mends %s to %s', async (adress, rattad) => {
    const problem = await problemMed(brod(`[Länken dit](${adress})`));
    expect(problem.map((ett) => ett.rattad)).toEqual([`[Länken dit](${rattad})`]);
  });

  it('gives the corrected line', async () => {
    const [fel] = await problemMed(brod('Se [ordföranden](roll:styrlsen).'));
    expect(fel?.rattad).toBe('Se [ordföranden](roll:styrelsen).');
  });

  it('shows only the words around in a long line', async () => {
    const [fel] = await problemMed(brod(`${'ord '.repeat(60)}[ordföranden](roll:styrlsen)`));
    expect(fel?.rattad).toMatch(/^….{30,90}roll:styrelsen\)…$/u);
  });

  it('reads links in front matter, and points at the field', async () => {
    const koder = await koderMed(
      byt('malkedja/mal.mdx', '"kapitel:styrning"', '"kapitel:styrnin"'),
    );
    expect(koder).toEqual(['KAPITEL-SAKNAS malkedja/mal.mdx:15:63']);
  });
});
