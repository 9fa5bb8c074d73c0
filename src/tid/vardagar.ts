import { isodag, sistaDagen } from './manad.ts';

/**
 * Days on which an office is open: lag (1989:253) om allmänna helgdagar names the public holidays, and
 * 2 § lag (1930:173) om beräkning av lagstadgad tid puts Saturdays and the eves of midsummer, Christmas and New Year with them.
 */

const DYGN = 86_400_000;

/** The last day of a month that is no Saturday, Sunday, public holiday or such an eve. */
export function sistaVardagen(ar: number, manad: number): string {
  const lediga = ledigaDagar(ar);
  let dag = sistaDagen(ar, manad);
  while (arHelg(ar, manad, dag) || lediga.has(isodag(ar, manad, dag))) dag -= 1;
  return isodag(ar, manad, dag);
}

function arHelg(ar: number, manad: number, dag: number): boolean {
  return [0, 6].includes(new Date(Date.UTC(ar, manad - 1, dag)).getUTCDay());
}

/** The public holidays of a year and the three eves, Sundays left out. */
export function ledigaDagar(ar: number): Set<string> {
  const fasta = ['01-01', '01-06', '05-01', '12-24', '12-25', '12-26', '12-31'];
  // The national day took the place of Whit Monday in 2005: lag (2004:1320).
  const [nationaldag, pingst] = ar >= 2005 ? [['06-06'], []] : [[], [50]];
  const pask = paskdagen(ar);
  const midsommar = lordagen(ar, 6, 20);
  return new Set([
    ...[...fasta, ...nationaldag].map((dag) => `${ar}-${dag}`),
    ...[-2, 0, 1, 39, 49, ...pingst].map((dagar) => iso(pask + dagar * DYGN)),
    ...[midsommar, midsommar - DYGN, lordagen(ar, 10, 31)].map(iso),
  ]);
}

/** Easter Sunday by the Gregorian reckoning (Meeus, Jones and Butcher; Nature, 20 April 1876), in milliseconds. */
function paskdagen(ar: number): number {
  const [gyllental, sekel, rest] = [ar % 19, Math.floor(ar / 100), ar % 100];
  const korrigerat = Math.floor((sekel - Math.floor((sekel + 8) / 25) + 1) / 3);
  const epakt = (19 * gyllental + sekel - Math.floor(sekel / 4) - korrigerat + 15) % 30;
  const veckodag = (32 + 2 * (sekel % 4) + 2 * Math.floor(rest / 4) - epakt - (rest % 4)) % 7;
  const undantag = Math.floor((gyllental + 11 * epakt + 22 * veckodag) / 451);
  const dagar = epakt + veckodag - 7 * undantag + 114;
  return Date.UTC(ar, Math.floor(dagar / 31) - 1, (dagar % 31) + 1);
}

/** The first Saturday from a day on. */
function lordagen(ar: number, manad: number, dag: number): number {
  const fran = Date.UTC(ar, manad - 1, dag);
  return fran + ((6 - new Date(fran).getUTCDay() + 7) % 7) * DYGN;
}

function iso(dag: number): string {
  return new Date(dag).toISOString().slice(0, 10);
}
