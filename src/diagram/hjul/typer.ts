import type { RINGAR } from '../../schema/handbok.ts';

/** What the wheel is drawn from: plain values, nothing of the handbook's objects. */
export interface Hjul {
  /** Accessible name of the drawing. */
  namn: string;
  /** Words in the middle, one line each. Only in the large wheel. */
  mitt: string[];
  manader: Hjulmanad[];
  poster: Hjulpost[];
}

export interface Hjulmanad {
  /** 1–12. */
  manad: number;
  namn: string;
  /** Where the month leads: its heading in the list. */
  adress: string;
}

export interface Hjulpost {
  id: string;
  nummer: number;
  /** Accessible name after the number. */
  namn: string;
  /** Short name, written along a span where there is room. */
  kort: string;
  adress: string;
  ring: Ring;
  beslut: boolean;
  /** First month, 1–12. */
  fran: number;
  /** Last month; above 12 when past New Year. */
  till: number;
  /** Day, for the order within a month. */
  dag: number;
  aretEfter: boolean;
}

export type Ring = (typeof RINGAR)[number];

/** Measures of a wheel in units of its own coordinate system, (0, 0) in the middle. */
export interface Hjulmatt {
  /** Class name, and prefix of ids. */
  namn: 'stor' | 'liten';
  /** Diameter of a marker. */
  marke: number;
  /** Distance between the middles of two markers: also the thickness of a lane. */
  steg: number;
  /** Smallest radius of the hole in the middle. */
  hal: number;
  /** Space between the rings. */
  mellanrum: number;
  /** Thickness of the band with the names of the months. */
  manadsband: number;
  /** Smallest outer radius: with few events the hole grows instead. */
  minstaRadie: number;
  /** Font size of the months. */
  text: number;
  /** true: markers are numbered links. false: they are only marks, and the months are the links. */
  lankade: boolean;
}

/** A post with its place: lane radius and the middle of its marker. */
export interface Hjulplats {
  post: Hjulpost;
  /** Radius of the lane's middle. */
  radie: number;
  /** Degrees clockwise from the top, where January begins. */
  vinkel: number;
  /** The arc of a span, in degrees; undefined for what stands in one month. */
  bage: { fran: number; till: number } | undefined;
}

export interface Hjullayout {
  platser: Hjulplats[];
  /** Radii from the middle outwards. */
  /** Radii of the rings from the middle outwards; the last ends where the band of months begins. */
  ringar: Ringradie[];
  /** Radius of the hole, of the outer edge of the rings, and of the whole wheel. */
  radier: { hal: number; yttre: number; kant: number };
}

/** Where a ring begins and ends. */
export interface Ringradie {
  ring: Ring;
  fran: number;
  till: number;
}
