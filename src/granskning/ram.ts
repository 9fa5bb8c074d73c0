import type { Lagnamn } from '../lagrum/tolka.ts';

/** What the checks of a single file need to know of handbok.yaml and lagar.yaml. */
export interface Ram {
  lixTak: number;
  lixTakPopular: number;
  lagar: Lagram;
}

/** The laws, in few words. */
export interface Lagram {
  namn: Lagnamn[];
  /** The day that the handbook describes; empty where it says none. */
  dag: string;
  /** Each paragraph by its form ("KL 11:10"), and the day it came into force where that was after the handbook's day. */
  paragrafer: Record<string, { efter?: string }>;
}
