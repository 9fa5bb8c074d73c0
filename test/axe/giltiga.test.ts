import { describe, expect, it } from 'vitest';
import { PROVBYGGEN, provbygge, type Provhandbok } from '../stod/byggd-webbplats.ts';
import { ogiltigt } from '../stod/htmlprov.ts';
import { sidorna } from '../stod/sidor.ts';

/** Every page of the three handbooks. `npm test` tries some of each kind. */
describe.each(Object.keys(PROVBYGGEN) as Provhandbok[])('%s', (bok) => {
  it('is valid HTML on every page', async () => {
    const fel: string[] = [];
    for (const sida of sidorna(provbygge(bok))) fel.push(...(await ogiltigt(sida)));
    expect(fel).toEqual([]);
  });
});
