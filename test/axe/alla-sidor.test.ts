import { describe, expect, it } from 'vitest';
import { axeFlikar, FARGLAGEN, GRUNDLAGEN, KORTA_LAGEN, provaSidan } from '../lasare/axe-lagen.ts';
import { PROVBYGGEN, provbygge, type Provhandbok } from '../stod/byggd-webbplats.ts';
import { adress, lasning } from '../stod/lasning.ts';
import { sidadresser } from '../stod/sidor.ts';
import { SIDSLAG } from '../stod/sidslag.ts';

/** Every page of the three handbooks: what the accessibility statement says of every page. Takes minutes: `npm run axe`. */
const flik = axeFlikar(lasning());

describe.concurrent.each(Object.keys(PROVBYGGEN) as Provhandbok[])('every page in %s', (bok) => {
  it.each(sidadresser(provbygge(bok)))('/%s', async (vag) => {
    expect(await provaSidan(flik, adress(vag, bok), GRUNDLAGEN)).toEqual([]);
  });
});

describe.concurrent('a page of each kind in every state', () => {
  it.each(SIDSLAG)('/%s', async (vag) => {
    expect(await provaSidan(flik, adress(vag), [...KORTA_LAGEN, ...FARGLAGEN])).toEqual([]);
  });
});
