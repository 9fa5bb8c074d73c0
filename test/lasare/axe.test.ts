import { describe, expect, it } from 'vitest';
import { ALLA_LAGEN, axeFlikar, GRUNDLAGEN, provaSidan } from './axe-lagen.ts';
import { adress, lasning } from '../stod/lasning.ts';
import { SIDSLAG } from '../stod/sidslag.ts';

/**
 * A page of each kind in every state, a few tabs side by side. Every page of both handbooks in two states:
 * `npm run axe` (test/axe).
 */
const flik = axeFlikar(lasning());

describe.concurrent(
  'axe finds nothing, nothing is clipped, no scrolling sideways, nothing in the console',
  () => {
    it.each(SIDSLAG)('/%s', async (vag) => {
      // The whole book for print is what its parts are, twenty times as long.
      const lagen = vag === 'utskrift/' ? GRUNDLAGEN : ALLA_LAGEN;
      expect(await provaSidan(flik, adress(vag), lagen)).toEqual([]);
    });
  },
);
