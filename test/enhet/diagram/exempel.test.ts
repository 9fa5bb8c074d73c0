import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allaDiagram } from '../../../src/diagram/alla.ts';
import { exempeldiagram } from '../../../src/diagram/exempel.ts';
import { diagramregler, exempelregler, ritaDiagram } from '../../../src/diagram/rita.ts';
import { EXEMPEL, KLASSER, visatI } from '../../../src/modell/exempel/index.ts';
import { byggHandbok } from '../../../src/modell/handbok.ts';
import { litenHandbok } from '../../stod/liten-handbok.ts';

const bok = byggHandbok(litenHandbok());
const diagram = exempeldiagram(bok);

describe('the diagrams among the examples for editors', () => {
  it('are apart from those of the handbook, and each has a name and a description', () => {
    expect(diagram.size).toBeGreaterThan(6);
    for (const [id, { titel, beskrivning, exempel }] of diagram) {
      expect(allaDiagram(bok).has(id)).toBe(false);
      expect(exempel).toBe(true);
      expect(titel).not.toMatch(/^Diagram i/);
      expect(beskrivning).not.toBe('');
    }
  });

  it.each([...diagram.keys()])('%s is drawn without a warning', async (id) => {
    const { bred } = await ritaDiagram(diagram.get(id)!, (adress) => adress);
    expect(bred.varningar).toEqual([]);
  });

  it('show every class that an author is told of, and each looks like something', () => {
    const kalla = EXEMPEL.map((ett) => visatI(bok, ett).kalla).join('\n');
    const css = readFileSync('src/styles/diagram.css', 'utf8');
    for (const klass of Object.keys(KLASSER)) {
      expect(kalla).toContain(`:::${klass}`);
      expect(css).toMatch(new RegExp(`\\.${klass}[\\s,):]`));
    }
  });

  it('have rules of their own, which readers need not fetch', async () => {
    const [handbokens, exemplens] = [await diagramregler(bok), await exempelregler(bok)];
    const { bred } = await ritaDiagram(diagram.get('exempel-paj')!, (adress) => adress);
    const egna = bred.klasser.filter((klass) => !handbokens.includes(`.${klass}{`));
    expect(egna.length).toBeGreaterThan(0);
    for (const klass of bred.klasser) expect(exemplens).toContain(`.${klass}{`);
    expect(await diagramregler(bok)).toBe(handbokens);
  });
});
