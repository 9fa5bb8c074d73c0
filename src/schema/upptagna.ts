/**
 * Ids that are taken by pages of the site's own: /arshjul/mandatskifte/ is the year of an election, so no event can have that id.
 * A test compares the list with src/pages.
 */
import type { Samling } from './index.ts';

export const UPPTAGNA: Partial<Record<Samling, readonly string[]>> = {
  arshjul: ['mandatskifte'],
  styrdokument: ['oversyn'],
  utbildning: ['fragor', 'genvag', 'intyg', 'kort', 'ledare', 'offline', 'ova'],
};
