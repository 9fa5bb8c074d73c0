/**
 * Tables as CSV that Excel in Swedish opens right when it is double-clicked: semicolons, since the comma is the sign of decimals, and a byte
 * order mark, without which å, ä and ö are read as something else. Otherwise as RFC 4180.
 */

const BOM = '\uFEFF';

/** @param rader the first is the heads */
export function skrivCsv(rader: readonly (readonly string[])[]): string {
  return BOM + rader.map((rad) => `${rad.map(cell).join(';')}\r\n`).join('');
}

function cell(varde: string): string {
  const trygg = utanFormel(varde);
  return /[;"\r\n]/.test(trygg) ? `"${trygg.replaceAll('"', '""')}"` : trygg;
}

/**
 * What begins as a formula would be counted out by a program for tables, and may then fetch or run something (OWASP, CSV injection). With an
 * apostrophe before it, it is text.
 */
function utanFormel(varde: string): string {
  return /^[\s]*[=+\-@\t\r]/.test(varde) ? `'${varde}` : varde;
}
