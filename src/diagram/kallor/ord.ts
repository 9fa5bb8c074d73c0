/** "Fullmäktige, styrelse" → "fullmäktige, styrelse". Abbreviations keep their letters: "KS förvaltning". */
export function liten(text: string): string {
  return /^[A-ZÅÄÖ][a-zåäö]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "a, b och c" */
export function uppraknat(ord: readonly string[]): string {
  if (ord.length < 2) return ord.join('');
  return `${ord.slice(0, -1).join(', ')} och ${ord.at(-1)}`;
}
