/** The report as Azure Pipelines logging commands, which become notes in the run and in a pull request. */
import type { Resultat } from '../granska.ts';
import type { Problem } from '../../problem/problem.ts';
import { summering } from './text.ts';

export function skrivAzure(resultat: Pick<Resultat, 'problem' | 'antal'>): string {
  return [...resultat.problem.map(kommando), summering(resultat)].join('\n');
}

function kommando(ett: Problem): string {
  const egenskaper = {
    type: ett.niva === 'fel' ? 'error' : 'warning',
    sourcepath: ett.fil,
    linenumber: ett.rad,
    columnnumber: ett.kolumn,
    code: ett.kod,
  };
  const lista = Object.entries(egenskaper).map(
    ([namn, varde]) => `${namn}=${iEgenskap(String(varde))};`,
  );
  const text = [ett.text, ett.atgard, ett.rattad?.trim()].filter(Boolean).join('\n');
  return `##vso[task.logissue ${lista.join('')}]${iText(text)}`;
}

/** Escapes as the agent reads it: https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands */
function iText(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function iEgenskap(text: string): string {
  return iText(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
}
