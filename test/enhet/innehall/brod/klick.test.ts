import { describe, expect, it } from 'vitest';
import { ordnadKalla } from '../../../../src/diagram/kallor/stangsel.ts';
import { klickanrop, klicklankar } from '../../../../src/innehall/brod/klick.ts';

describe('links in Mermaid', () => {
  it.each([
    ['click a "roll:x"', ['roll:x']],
    ['click a href "roll:x" "tips" _blank', ['roll:x']],
    ['  CLICK a HREF "roll:x"', ['roll:x']],
    ['a --> b; click a "roll:x"; click b "roll:y"', ['roll:x', 'roll:y']],
    ['click a-b "roll:x"\r\nclick å "roll:y"', ['roll:x', 'roll:y']],
    ['link Klass "roll:x" "tips"', ['roll:x']],
    ['link Anna: Sidan @ roll:x', ['roll:x']],
    ['links Anna: {"En": "roll:x", "Två": "roll:y"}', ['roll:x', 'roll:y']],
    ['link -- "ja" --> b', []],
    ['a["click b \\"x\\""] --> c', []],
  ])('%j', (kalla, vantat) => {
    const funna = klicklankar(kalla);
    expect(funna.map(({ adress }) => adress)).toEqual(vantat);
    for (const { adress, index } of funna)
      expect(kalla.slice(index, index + adress.length)).toBe(adress);
  });

  it('become addresses where they are drawn', () => {
    const kalla = 'flowchart LR\n  a --> b; click a "roll:x"\n  click b href "kapitel:y#z" "t"';
    expect(ordnadKalla(kalla)).toBe(
      'flowchart LR\n  a --> b; click a "/roller/x/"\n  click b href "/kapitel/y/#z" "t"',
    );
  });

  it.each([
    ['click a call f()', [0]],
    ['  click a f', [2]],
    ['a; click a f "tips"', [3]],
    ['click a roll:x', [0]],
    ['callback A "f"', [0]],
    ['click a "x"', []],
    ['click a  href "x"', []],
  ])('that run code: %j', (kalla, vantat) => {
    expect(klickanrop(kalla)).toEqual(vantat);
  });
});
