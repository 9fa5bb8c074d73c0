/** A page next to this one, as a link shows it. */
export interface Granne {
  namn: string;
  adress: string;
}
