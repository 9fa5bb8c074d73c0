/** "Fullmäktige, styrelse" → "fullmäktige, styrelse". Abbreviations keep their letters: "KS förvaltning". */
export function liten(text: string): string {
  return /^[A-ZÅÄÖ][a-zåäö]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
