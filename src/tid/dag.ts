/** Days as ISO strings: "2026-11-22". */

const DAG_MS = 86_400_000;

/** Whether a value is a day that there is: not 2026-02-30, not a year of five digits. */
export function arDag(varde: unknown): varde is string {
  if (typeof varde !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(varde)) return false;
  const ms = Date.parse(`${varde}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(varde);
}

/** The ISO day a number of days later. */
export function dagenEfter(dag: string, antal = 1): string {
  return new Date(Date.parse(`${dag}T00:00:00Z`) + antal * DAG_MS).toISOString().slice(0, 10);
}

/** The day that it is where the reader sits, of the clock that the caller gives. */
export function dagAv(nu: Date): string {
  const tva = (tal: number) => String(tal).padStart(2, '0');
  return `${nu.getFullYear()}-${tva(nu.getMonth() + 1)}-${tva(nu.getDate())}`;
}
