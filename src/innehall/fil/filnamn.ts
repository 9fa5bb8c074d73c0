/** Names of files and folders: what they should be, and what a wrong one tells of what happened. */

/** A name that can be an id and an address: a–z, 0–9 and single hyphens between them. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function arIdnamn(stam: string): boolean {
  return ID.test(stam);
}

/** "Kommunfullmäktige 2.mdx" → "kommunfullmaktige-2.mdx" */
export function foreslaNamn(namn: string): string {
  const [, stam = '', andelse = ''] = /^(.*?)(\.[A-Za-z0-9]+)?$/s.exec(namn) ?? [];
  return foreslaId(stam) + andelse.toLowerCase();
}

/** "Mål och budget (2018)" → "mal-och-budget-2018" */
export function foreslaId(text: string): string {
  const ascii = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** Files that programs leave behind, and what to do about them. Undefined for other files. */
export function kvarlamnad(namn: string): string | undefined {
  if (namn.startsWith('~$')) {
    const dokument = namn.slice(2);
    return `Filen är Words lås på ett öppet dokument (…${dokument}). Stäng dokumentet, så försvinner den. Ta annars bort den.`;
  }
  if (/^(?:thumbs\.db|desktop\.ini|ehthumbs\.db|icon\r?)$/i.test(namn))
    return 'Filen kommer från datorns filhanterare. Ta bort den.';
  if (/(?:~|\.(?:bak|backup|tmp|temp|swp|orig|rej|old|gammal))$|^#.*#$/i.test(namn))
    return 'Filen är en säkerhetskopia från ett program. Ta bort den.';
  return undefined;
}

const KOPIA = [
  /^(.+?)[ _-]*\(\d+\)$/,
  /^(.+?)[ _-]+(?:kopia|copy)(?:[ _-]*\(?\d+\)?)?$/i,
  /^(?:kopia|copy)[ _-]+(?:av|of)[ _-]+(.+)$/i,
];

/** The name of the file that this one is named as a copy of: "budget (1)", "budget-kopia", "Kopia av budget" → "budget". */
export function kopiaAv(stam: string): string | undefined {
  for (const monster of KOPIA) {
    const original = monster.exec(stam)?.[1];
    if (original !== undefined) return foreslaId(original);
  }
  return undefined;
}
