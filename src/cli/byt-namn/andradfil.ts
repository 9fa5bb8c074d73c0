/** A file as it was and as it will be. */
export interface Andradfil {
  /** Where it lies, from the handbook's folder; jamforelse.yaml lies beside it. */
  fil: string;
  /** Where it will lie. */
  nyFil: string;
  text: string;
  nyText: string;
  sett: string;
  /** How many places change, beside its name. */
  antal: number;
}
