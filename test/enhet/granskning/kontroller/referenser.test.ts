import { describe, expect, it } from 'vitest';
import { varderVid } from '../../../../src/granskning/kontroller/referenser.ts';
import { byt, koderMed, problemMed } from '../stod.ts';

describe('paths to references', () => {
  const varde = {
    a: 'x',
    b: ['y', 1, 'z'],
    c: [{ d: 'p' }, {}, { d: 'q' }],
    e: [{ f: [{ g: 'r' }] }],
  };

  it.each([
    ['a', [['x', 'a']]],
    [
      'b[]',
      [
        ['y', 'b.0'],
        ['z', 'b.2'],
      ],
    ],
    [
      'c[].d',
      [
        ['p', 'c.0.d'],
        ['q', 'c.2.d'],
      ],
    ],
    ['e[].f[].g', [['r', 'e.0.f.0.g']]],
    ['finns.inte[]', []],
    ['a.b', []],
  ])('%s', (monster, vantat) => {
    expect(varderVid(varde, monster).map(({ id, vag }) => [id, vag.join('.')])).toEqual(vantat);
  });
});

describe('references', () => {
  it('proposes the nearest and gives the corrected line', async () => {
    const [fel] = await problemMed(
      byt('arshjul/budgetbeslut.mdx', 'mottagare: [styrelsen]', 'mottagare: [styrlesen]'),
    );
    expect(fel).toMatchObject({
      kod: 'ROLL-SAKNAS',
      rad: 7,
      kolumn: 13,
      text: 'Rollen "styrlesen" finns inte. Menade du "styrelsen"?',
      rattad: 'mottagare: [styrelsen]',
    });
  });

  it('lists what there is when nothing is near', async () => {
    const [fel] = await problemMed(byt('roller/direktor.mdx', 'slag: tjanst', 'slag: xyz'));
    expect(fel?.text).toBe('Slaget av roll "xyz" finns inte. Det som finns är politik, tjanst.');
  });

  it('accepts okänd where the field does', async () => {
    expect(
      await koderMed(
        byt('styrdokument/plan.mdx', 'dokumentansvarig: direktor', 'dokumentansvarig: okand'),
      ),
    ).toEqual([]);
  });

  it('does not accept okand as a role elsewhere', async () => {
    const koder = await koderMed(
      byt('kapitel/grund/styrning.mdx', 'ansvarig: direktor', 'ansvarig: okand'),
    );
    expect(koder).toEqual(['ROLL-SAKNAS kapitel/grund/styrning.mdx:8:11']);
  });

  it('finds broken references in a file that has other faults too', async () => {
    const koder = await koderMed(
      byt('kapitel/grund/styrning.mdx', 'ansvarig: direktor', 'ansvarig: vem\nfel: 1'),
    );
    expect(koder.map((kod) => kod.split(' ')[0])).toEqual(['ROLL-SAKNAS', 'FALT-OKANT']);
  });

  it('does not complain of lists in a handbok.yaml that cannot be read', async () => {
    expect(await koderMed({ 'handbok.yaml': 'titel: [\n}\n' })).toEqual([
      'YAML-FEL handbok.yaml:1:8',
    ]);
  });

  it('does not complain of lists that a handbok.yaml cut short has lost', async () => {
    const halv = (text: string) => text.slice(0, text.indexOf('delar:'));
    expect(await koderMed({ 'handbok.yaml': halv })).toEqual(['FALT-SAKNAS handbok.yaml:1:1']);
  });
});
