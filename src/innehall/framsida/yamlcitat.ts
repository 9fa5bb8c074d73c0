/** Quotes in YAML: straight ones hold a value together, curly ones are letters like any other. */

const KROKIGA = /^[”“„«»‘’](.*)[”“„«»‘’]$/su;

/** A value without the curly quotes around it. Others, and those with curly quotes inside too, come back as they are. */
export function utanKrokiga(varde: string): string {
  const inne = KROKIGA.exec(varde)?.[1];
  return inne === undefined || /[”“„«»]/.test(inne) ? varde : inne;
}

/** A value without the straight quotes first and last, where there are others of the same kind between: "Säg "ja" nu" */
export function utanYttre(varde: string): string {
  const [, tecken = '', inne = ''] = /^(["'])(.+)\1$/s.exec(varde) ?? [];
  return tecken !== '' && inne.includes(tecken) ? inne : varde;
}

/** A value in straight quotes, double where that needs no escape. */
export function citerad(varde: string): string {
  if (!/["\\]/.test(varde)) return `"${varde}"`;
  if (!varde.includes("'")) return `'${varde}'`;
  return `"${varde.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** A value that begins in bold or italics, without the stars: a field is shown as it stands. */
export function utanFetStil(varde: string): string {
  return varde.replace(/^(\*{1,2})(.+?)\1/, '$2');
}
