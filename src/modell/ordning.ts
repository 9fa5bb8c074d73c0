/**
 * Swedish alphabetical order (å, ä, ö last), numbers by value.
 * The locale is named, so the order is the same on any machine.
 */
const svensk = new Intl.Collator('sv', { numeric: true, sensitivity: 'variant' });

/** Compares two strings as a Swedish dictionary does. */
export function jamfor(a: string, b: string): number {
  return svensk.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** A sorted copy, by what `nyckel` gives. */
export function sorteraPa<T>(lista: readonly T[], nyckel: (ett: T) => string): T[] {
  return [...lista].sort((a, b) => jamfor(nyckel(a), nyckel(b)));
}

/** Groups in the order in which the keys first occur. */
export function gruppera<T, K>(lista: readonly T[], nyckel: (ett: T) => K): Map<K, T[]> {
  const grupper = new Map<K, T[]>();
  for (const ett of lista) {
    const grupp = grupper.get(nyckel(ett));
    if (grupp) grupp.push(ett);
    else grupper.set(nyckel(ett), [ett]);
  }
  return grupper;
}
