/** The report as GitHub workflow commands, which become notes in a pull request. */
import type { Resultat } from '../granska.ts';
import { KODER } from '../../problem/koder.ts';
import type { Problem } from '../../problem/problem.ts';
import { summering } from './text.ts';

export function skrivGithub(resultat: Pick<Resultat, 'problem' | 'antal'>): string {
  return [...resultat.problem.map(kommando), summering(resultat)].join('\n');
}

function kommando(ett: Problem): string {
  const slag = ett.niva === 'fel' ? 'error' : 'warning';
  const egenskaper = {
    file: ett.fil,
    line: ett.rad,
    col: ett.kolumn,
    title: `${ett.kod}: ${KODER[ett.kod].titel}`,
  };
  const lista = Object.entries(egenskaper).map(
    ([namn, varde]) => `${namn}=${iEgenskap(String(varde))}`,
  );
  const text = [ett.text, ett.atgard, ett.rattad?.trim()].filter(Boolean).join('\n');
  return `::${slag} ${lista.join(',')}::${iText(text)}`;
}

/** Escapes as the runner reads it: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function iText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function iEgenskap(text: string): string {
  return iText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
