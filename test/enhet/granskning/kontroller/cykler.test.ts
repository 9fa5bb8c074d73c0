import { describe, expect, it } from 'vitest';
import { byt, koderMed, problemMed } from '../stod.ts';

describe('rings', () => {
  it('reports a ring once, at its first file', async () => {
    const koder = await koderMed(
      byt('kapitel/grund/styrning.mdx', 'del: grund', 'del: grund\nunder: budget'),
    );
    expect(koder.filter((ett) => ett.startsWith('CYKEL'))).toEqual([
      'CYKEL kapitel/budget.mdx:4:8',
    ]);
  });

  it('reports a thing under itself', async () => {
    const alla = await problemMed(
      byt('roller/styrelsen.mdx', 'under: fullmaktige', 'under: styrelsen'),
    );
    expect(alla.map((ett) => ett.text)).toEqual(['"styrelsen" ligger under sig själv.']);
  });

  it('names the way round', async () => {
    const alla = await problemMed({
      ...byt('roller/fullmaktige.mdx', 'slag: politik', 'slag: politik\nunder: direktor'),
    });
    expect(alla[0]?.text).toContain('direktor → styrelsen → fullmaktige → direktor');
  });
});
