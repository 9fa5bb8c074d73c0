import type { Andelar, Fragautfall } from './resultat.ts';
import type { Svarsutfall } from './svar.ts';

/** A table of shares, in whole per cent. */
export function tabell(rubrik: string, rader: Andelar[]): string {
  const procent = (andel: number) => `${Math.round(andel * 100)} %`.padStart(7);
  const huvud = `${rubrik.padEnd(24)} frågor  först  bland tre  saknas`;
  return [
    huvud,
    ...rader.map(
      ({ slag, antal, forst, blandTre, saknas }) =>
        `  ${slag.padEnd(22)} ${String(antal).padStart(6)}${procent(forst)}   ${procent(blandTre)} ${procent(saknas)}`,
    ),
  ].join('\n');
}

/** The questions whose wanted page did not come first. */
export function missar(utfallen: Fragautfall[]): string {
  return utfallen
    .filter(({ plats }) => plats !== 1)
    .map(
      ({ plats, slag, fraga, forst }) =>
        `  ${plats || 'saknas'}\t${slag}\t${fraga}\t(först: ${forst})`,
    )
    .join('\n');
}

/** The questions that did not get the answer that was expected. */
export function felsvar(utfallen: Svarsutfall[]): string {
  return utfallen
    .filter(({ ratt }) => ratt === false)
    .map(({ fraga, svar, gavs }) => `  ${fraga}\t${gavs}\t(väntat: ${svar!.slag} ${svar!.adress})`)
    .join('\n');
}
