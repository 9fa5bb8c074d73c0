/** The properties that decide where text lands and how much room it takes. */
import type { Property } from './cascade.ts';

export const TEXT_PROPERTIES = {
  'font-size': { initial: '16px', inherited: true },
  'font-weight': { initial: '400', inherited: true },
  'font-style': { initial: 'normal', inherited: true },
  'text-anchor': { initial: 'start', inherited: true },
  'dominant-baseline': { initial: 'auto', inherited: true },
  'alignment-baseline': { initial: 'auto', inherited: false },
  'white-space': { initial: 'normal', inherited: true },
  display: { initial: 'inline', inherited: false },
} as const satisfies Record<string, Property>;
