import { describe, expect, it } from 'vitest';
import { axeFlikar, FARGLAGEN, GRUNDLAGEN, KORTA_LAGEN, provaSidan } from './axe-lagen.ts';
import { adress, lasning } from '../stod/lasning.ts';
import { SIDSLAG } from '../stod/sidslag.ts';

/**
 * A page of each kind, a few tabs side by side; in other colours one kind in three, since all share their sheets. Every page of the
 * handbooks, and every kind in every state: `npm run axe` (test/axe).
 */
const flik = axeFlikar(lasning());

describe.concurrent(
  'axe finds nothing, nothing is clipped, no scrolling sideways, nothing in the console',
  () => {
    it.each(SIDSLAG.map((vag, plats) => ({ vag, plats })))('/$vag', async ({ vag, plats }) => {
      // The whole book for print is what its parts are, twenty times as long.
      const lagen = vag === 'utskrift/' ? GRUNDLAGEN.slice(0, 1) : KORTA_LAGEN;
      const farger = plats % 3 === 0 ? FARGLAGEN : [];
      expect(await provaSidan(flik, adress(vag), [...lagen, ...farger])).toEqual([]);
    });
  },
);
