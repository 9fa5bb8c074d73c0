/** The middle of a row of numbers; the mean of the two in the middle when they are even in number. */
export function median(varden: number[]): number {
  const ordnade = [...varden].sort((a, b) => a - b);
  const mitt = Math.floor(ordnade.length / 2);
  const ovre = ordnade[mitt] ?? NaN;
  return ordnade.length % 2 === 1 ? ovre : ((ordnade[mitt - 1] ?? NaN) + ovre) / 2;
}

/** "21,30 (20,90–22,10)": the middle, and the least and the most. */
export function medSpridning(varden: number[]): string {
  return `${tal(median(varden))} (${tal(Math.min(...varden))}–${tal(Math.max(...varden))})`;
}

/** A number as Swedes write it, with two decimals. */
export function tal(varde: number): string {
  return varde.toFixed(2).replace('.', ',');
}
