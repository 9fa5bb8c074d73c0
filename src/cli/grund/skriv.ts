/**
 * Characters that a terminal obeys instead of showing: control characters but tab and line break,
 * and those that turn the direction of text.
 */
// eslint-disable-next-line no-control-regex
const STYRTECKEN = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Writes a line of text to the user. What content files hold is shown, never obeyed. */
export function skriv(text: string): void {
  console.log(synligt(text));
}

/** As `skriv`, to the error stream. */
export function skrivFel(text: string): void {
  console.error(synligt(text));
}

/** Text with its control characters written as their numbers: ESC becomes ‹1B›. */
export function synligt(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(STYRTECKEN, (tecken) => {
    const nummer = tecken.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
    return `‹${nummer}›`;
  });
}
