/** With a capital first letter, as a label or a heading begins. */
export function medVersal(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
