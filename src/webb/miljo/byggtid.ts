/**
 * The time that what is built may bear, where a file must bear one: never the clock of the machine. SOURCE_DATE_EPOCH is seconds since 1970,
 * see reproducible-builds.org/specs/source-date-epoch.
 */

/** From 1980, where the time in a zip file begins, to the end of year 9999. */
const [FORST, SIST] = [315_532_800, 253_402_300_799];

/** ISO time of SOURCE_DATE_EPOCH, or undefined when it is not set. */
export function byggtid(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const sekunder = env['SOURCE_DATE_EPOCH'];
  if (!sekunder) return undefined;
  return new Date(Number(sekunder) * 1000).toISOString().replace('.000Z', 'Z');
}

/**
 * The time that a document bears: SOURCE_DATE_EPOCH, or else the day of its text, or else a day that says nothing.
 *
 * @param dag full or partial ISO date, where a missing month or day counts as the first
 */
export function dokumenttid(dag: string | undefined): string {
  const [ar, manad = '01', dagen = '01'] = (dag ?? '2000').split('-');
  return byggtid() ?? `${ar}-${manad}-${dagen}T00:00:00Z`;
}

/** What is wrong with SOURCE_DATE_EPOCH, in Swedish. */
export function byggtidsfel(varde = ''): string[] {
  const sekunder = Number(varde);
  if (varde === '' || (/^\d{1,12}$/.test(varde) && sekunder >= FORST && sekunder <= SIST))
    return [];
  return [
    `SOURCE_DATE_EPOCH=${varde} är ingen tid. Skriv sekunder sedan 1970, från ${FORST} (år 1980). Tiden för den senaste ändringen ger git: SOURCE_DATE_EPOCH=$(git log -1 --format=%ct).`,
  ];
}
