import type { Manad, Nar } from './nar.ts';

/** Times in Swedish words: "senast sista januari", "varje månad utom januari och juli". */

/** One time in words, in lower case, without full stop. */
export function narIOrd(nar: Nar): string {
  if ('okand' in nar) return nar.okand;
  if ('varjeManad' in nar) {
    return nar.utom.length ? `varje månad utom ${uppraknad(nar.utom)}` : 'varje månad';
  }
  return narsagt(nar) + (nar.ar ? ` ${nar.ar}` : intervall(nar.vartNteAr));
}

/** A list of times in words. Last-day times are joined: "sista april, augusti och oktober". */
export function allaIOrd(lista: Nar[]): string {
  const sista = lista.flatMap((nar) =>
    'sista' in nar && !nar.vartNteAr && !nar.ar ? [nar.sista] : [],
  );
  if (sista.length === lista.length && sista.length > 1) return `sista ${uppraknad(sista)}`;
  return uppraknad(lista.map(narIOrd));
}

/** Joins words as Swedish does: "a, b och c". */
export function uppraknad(delar: readonly string[], bindeord = 'och'): string {
  if (delar.length < 2) return delar[0] ?? '';
  return `${delar.slice(0, -1).join(', ')} ${bindeord} ${delar.at(-1)}`;
}

function narsagt(nar: Exclude<Nar, { okand: string } | { varjeManad: true }>): string {
  if ('manad' in nar) return dagIManad(nar.manad, nar.dag);
  if ('sista' in nar) return `sista ${nar.sista}`;
  if ('senast' in nar)
    return `senast ${nar.dag ? dagIManad(nar.senast, nar.dag) : `sista ${nar.senast}`}`;
  return `${nar.fran}–${nar.till}`;
}

function dagIManad(manad: Manad, dag: number | undefined): string {
  return dag ? `${dag} ${manad}` : manad;
}

function intervall(n: number | undefined): string {
  if (!n) return '';
  if (n === 2) return ', vartannat år';
  return `, vart ${['', '', '', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde'][n]} år`;
}
