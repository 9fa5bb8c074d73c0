import { MANADER, type Manad, type Nar } from './nar.ts';
import { dagpunkt, veckopunkt } from './punkt.ts';

/** Times in Swedish words: "senast sista januari", "varje månad utom januari och juli". */

/** One time in words, in lower case, without full stop. */
export function narIOrd(nar: Nar): string {
  if ('okand' in nar) return nar.okand;
  if ('varjeManad' in nar) {
    return nar.utom.length ? `varje månad utom ${uppraknad(nar.utom)}` : 'varje månad';
  }
  if (nar.ar) return narsagt(nar) + (/\d$/.test(narsagt(nar)) ? ` år ${nar.ar}` : ` ${nar.ar}`);
  return narsagt(nar) + intervall(nar.vartNteAr);
}

/** A list of times in words. Times of one form are joined: "sista april, augusti och oktober". */
export function allaIOrd(lista: Nar[]): string {
  if (lista.length < 2) return uppraknad(lista.map(narIOrd));
  return gemensamt(lista) ?? uppraknad(lista.flatMap(delarna));
}

/** Joins words as Swedish does: "a, b och c". */
export function uppraknad(delar: readonly string[], bindeord = 'och'): string {
  if (delar.length < 2) return delar[0] ?? '';
  return `${delar.slice(0, -1).join(', ')} ${bindeord} ${delar.at(-1)}`;
}

type Enkel = Exclude<Nar, { okand: string } | { varjeManad: true }>;

function narsagt(nar: Enkel): string {
  if ('manad' in nar) return dagIManad(nar.manad, nar.dag);
  if ('manader' in nar) return uppraknad(iOrdning(nar.manader));
  if ('kvartal' in nar) return `${ORDNING[nar.kvartal]} kvartalet`;
  if ('tertial' in nar) return `${ORDNING[nar.tertial]} tertialet`;
  if ('vecka' in nar) return `vecka ${nar.vecka}`;
  if ('sista' in nar) return `sista ${nar.sista}`;
  if ('sistaVardagen' in nar) return `sista vardagen i ${nar.sistaVardagen}`;
  if ('senast' in nar)
    return `senast ${nar.dag ? dagIManad(nar.senast, nar.dag) : `sista ${nar.senast}`}`;
  return spannsagt(nar.fran, nar.till);
}

const ORDNING = ['', 'första', 'andra', 'tredje', 'fjärde'];

/** "januari–mars", "3 maj–14 juni", "3–14 maj", "vecka 20–22" */
function spannsagt(fran: string, till: string): string {
  const sista = veckopunkt(till);
  if (sista !== undefined) return `${fran}–${sista}`;
  const [forst, sist] = [dagpunkt(fran), dagpunkt(till)];
  if (forst?.dag && sist?.dag && forst.manad === sist.manad) return `${forst.dag}–${till}`;
  return `${fran}–${till}`;
}

/** Several times of one form: what they share is said once. Undefined where they share nothing. */
function gemensamt(lista: Nar[]): string | undefined {
  const vanliga = lista.filter((nar) => !('ar' in nar && nar.ar) && !('vartNteAr' in nar));
  if (vanliga.length < lista.length) return undefined;
  const om = <N>(valj: (nar: Nar) => N | undefined): N[] | undefined => {
    const valda = lista.map(valj);
    return valda.every((ett) => ett !== undefined) ? (valda as N[]) : undefined;
  };
  const sista = om((nar) => ('sista' in nar ? nar.sista : undefined));
  if (sista) return `sista ${uppraknad(sista)}`;
  const vardag = om((nar) => ('sistaVardagen' in nar ? nar.sistaVardagen : undefined));
  if (vardag) return `sista vardagen i ${uppraknad(vardag)}`;
  const kvartal = om((nar) => ('kvartal' in nar ? ORDNING[nar.kvartal] : undefined));
  if (kvartal) return `${uppraknad(kvartal)} kvartalet`;
  const tertial = om((nar) => ('tertial' in nar ? ORDNING[nar.tertial] : undefined));
  if (tertial) return `${uppraknad(tertial)} tertialet`;
  const vecka = om((nar) => ('vecka' in nar ? String(nar.vecka) : undefined));
  return vecka && `vecka ${uppraknad(vecka)}`;
}

/** Months that are counted up in one time are counted up with the other times. */
function delarna(nar: Nar): string[] {
  return 'manader' in nar && !nar.ar && !nar.vartNteAr ? iOrdning(nar.manader) : [narIOrd(nar)];
}

function iOrdning(manader: Manad[]): Manad[] {
  return MANADER.filter((manad) => manader.includes(manad));
}

function dagIManad(manad: Manad, dag: number | undefined): string {
  return dag ? `${dag} ${manad}` : manad;
}

function intervall(n: number | undefined): string {
  if (!n) return '';
  if (n === 2) return ', vartannat år';
  return `, vart ${['', '', '', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde'][n]} år`;
}
