/**
 * Front matter keys are ASCII in the code and may be proper Swedish in the files:
 * an editor writes `gällerFrån` or `gallerFran`, the schema sees `gallerFran`.
 */

const FALT: Record<string, string> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u' };

/** Folds å, ä, ö, é and ü in one word to their ASCII letters, keeping case. */
export function vik(ord: string): string {
  return ord.normalize('NFC').replace(/[åäöéü]/gi, (tecken) => {
    const liten = FALT[tecken.toLowerCase()] ?? tecken;
    return tecken === tecken.toLowerCase() ? liten : liten.toUpperCase();
  });
}

/**
 * Folds every key of a parsed YAML value, at all depths. Values are left as they are.
 * Dates that a YAML reader made are turned back into the ISO text the editor wrote.
 */
export function vikNycklar(varde: unknown): unknown {
  if (varde instanceof Date) return varde.toISOString().slice(0, 10);
  if (Array.isArray(varde)) return varde.map(vikNycklar);
  if (varde === null || typeof varde !== 'object') return varde;
  return Object.fromEntries(
    Object.entries(varde).map(([nyckel, inre]) => [vik(nyckel), vikNycklar(inre)]),
  );
}
