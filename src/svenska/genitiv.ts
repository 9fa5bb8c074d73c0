/** "målkedjan" → "målkedjans"; words that end in s, x or z stay as they are. */
export function genitiv(ord: string): string {
  return /[sxz]$/i.test(ord) ? ord : `${ord}s`;
}
