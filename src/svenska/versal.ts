/** With a capital first letter, as a label or a heading begins. */
export function medVersal(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With a small first letter, as inside a sentence: "Nämnder" → "nämnder". Abbreviations keep theirs: "KS förvaltning", "HUR". */
export function medGemen(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
