import { describe, expect, it } from 'vitest';
import { forstaOsynliga, harOsynligt, utanOsynliga } from '../../../src/svenska/tecken.ts';

describe('characters that nobody sees', () => {
  it('are found wherever they are, though most texts are let through at a glance', () => {
    // Every character of the first planes, alone: the quick look never says that there is none where there is one.
    for (let nummer = 0; nummer < 0x20000; nummer++) {
      const tecken = String.fromCodePoint(nummer);
      const finns = forstaOsynliga(tecken) !== undefined;
      if (harOsynligt(tecken) !== finns || (utanOsynliga(tecken) !== tecken) !== finns)
        throw new Error(`U+${nummer.toString(16)}`);
    }
    expect(harOsynligt('\u{E0041}')).toBe(true);
  });

  it('leave common Swedish text as it is', () => {
    const text = 'Åtgärd – ”så här” … § 5\u00A0kap. → 10 €\n\tétt\r\n';
    expect(harOsynligt(text)).toBe(false);
    expect(utanOsynliga(text)).toBe(text);
  });
});
