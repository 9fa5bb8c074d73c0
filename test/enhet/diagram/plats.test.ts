import { describe, expect, it } from 'vitest';
import { bildformer } from '../../../src/diagram/egen-sida.ts';
import { uppifranOchNed } from '../../../src/diagram/kallor/stangsel.ts';
import type { Ritning } from '../../../src/diagram/mermaid/index.ts';
import { rumsbehov, rumsklasser, rumsregler } from '../../../src/diagram/plats.ts';

const ritning = (bredd: number, slag = 'flowchart-v2'): Ritning => ({
  svg: '<svg/>',
  bredd,
  hojd: 100,
  slag,
  varningar: [],
  klasser: [],
});

describe('the room that a drawing asks for', () => {
  it.each([
    ['a flowchart may shrink to three quarters', 800, 'flowchart-v2', 612],
    ['our own from fifteen pixels to twelve', 800, 'tavla', 652],
    ['a gantt has small type already', 800, 'gantt', 812],
  ])('%s', (_, bredd, slag, rum) => {
    expect(rumsbehov({ bredd, slag })).toBe(rum);
  });

  it('has a rule for each that is used, and none for what fits everywhere', () => {
    const css = rumsregler([200, 620, 620]);
    expect(css.match(/@container bild \(width<620px\)/g)).toHaveLength(1);
    expect(css).not.toContain('200px');
    expect(rumsklasser(200, true)).toEqual(['bild-fran-0']);
  });

  it('marks the last drawing, after which the words open', () => {
    const former = bildformer({ bred: ritning(800), smal: ritning(500) });
    expect(former.map(({ klasser }) => klasser)).toEqual([
      ['bild-bred', 'bild-fran-612'],
      ['bild-smal bild-annars', 'bild-fran-388', 'bild-sist-388'],
    ]);
  });
});

describe('an author’s flowchart on a phone', () => {
  it('goes down instead of sideways', () => {
    expect(uppifranOchNed('flowchart LR\n  a --> b')).toBe('flowchart TD\n  a --> b');
    expect(uppifranOchNed('%% RL\ngraph RL\n  a --> b')).toBe('%% RL\ngraph TD\n  a --> b');
    expect(uppifranOchNed('flowchart TD\n  a["x LR"] --> b')).toBeUndefined();
    expect(uppifranOchNed('gantt\n  title flowchart LR')).toBeUndefined();
  });
});
