/** Quotes in YAML: straight ones hold a value together, curly ones are letters like any other. */

const KROKIGA = /^[”“„«»‘’](.*)[”“„«»‘’]$/su;

/** A value without the curly quotes around it. Others, and those with curly quotes inside too, come back as they are. */
export function utanKrokiga(varde: string): string {
  const inne = KROKIGA.exec(varde)?.[1];
  return inne === undefined || /[”“„«»]/.test(inne) ? varde : inne;
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
