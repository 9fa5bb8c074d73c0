import { describe, expect, it } from 'vitest';
import { brod, byt, koderMed, problemMed } from '../stod.ts';

const VID = 'kapitel/budget.mdx:12:1';

describe('links', () => {
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
    ['java&#x09;script:alert', 'LANK-FARLIG'],
    ['&#x01;javascript:alert', 'LANK-FARLIG'],
    ['data:text/html,x', 'LANK-FARLIG'],
    ['vbscript:x', 'LANK-FARLIG'],
    ['file:///etc/passwd', 'LANK-FARLIG'],
  ])('reports %s', async (adress, kod) => {
    expect(await koderMed(brod(`[Länken dit](${adress})`))).toEqual([`${kod} ${VID}`]);
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
