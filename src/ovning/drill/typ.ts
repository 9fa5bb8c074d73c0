/** Drills: short questions made from what the handbook's data say. Plain data, for Node and browser. */

export const DRILLSLAG = ['tid', 'organ', 'ord'] as const;
export type Drillslag = (typeof DRILLSLAG)[number];

/** Two things that belong together, to be asked for from either side. */
export interface Drillsak {
  fram: Drillpar;
  bak: Drillpar;
  /** What it is: another is offered as a wrong answer only where the two have nothing in common … */
  ar: string[];
  /** … with what would be right of it too. */
  inte: string[];
  /** Things of one group are the likeliest wrong answers. */
  grupp: string;
  forklaring: string;
  /** A link of the handbook, handelse:rambeslut, and what the page is called. */
  lank: string;
  namn: string;
}

export interface Drillpar {
  fraga: string;
  svar: string;
}

export interface Drillfraga {
  fraga: string;
  svar: { text: string; ratt: boolean }[];
  forklaring: string;
  lank: string;
  namn: string;
}
