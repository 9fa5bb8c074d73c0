/** A game of cards to print and cut. */
export interface Kortspel {
  /** "A": stands on every card, so that the games can be told apart when they lie in a heap. */
  id: string;
  titel: string;
  /** How it is played, three sentences. */
  regler: string[];
  kort: Spelkort[];
  /** The right answer, row by row. */
  facit: { rubrik: string; kort: number[]; not: string }[];
}

export interface Spelkort {
  /** From 1, in an order that tells nothing. */
  nummer: number;
  /** What it is a card of: "nivå", "organ". */
  slag: string;
  text: string;
  /** A line more, in small type. */
  rad?: string | undefined;
}
