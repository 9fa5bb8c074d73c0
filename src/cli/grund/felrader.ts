import { Stopp } from './stopp.ts';
import { systemfel } from './systemfel.ts';

/** More of a message than this hides the rest of the screen. */
const RADER = 12;

/**
 * What is written when a command stops: Swedish lines, without stack.
 *
 * @param medStack the stack too, for whoever mends the program (FELSOK=1)
 */
export function felrader(fel: unknown, medStack: boolean): string {
  const text = fel instanceof Stopp ? fel.message : (systemfel(fel) ?? okant(fel, medStack));
  const stack = medStack && fel instanceof Error ? `\n\n${helaStacken(fel)}` : '';
  return text + stack;
}

function okant(fel: unknown, medStack: boolean): string {
  const ord = fel instanceof Error ? fel.message || fel.name : String(fel);
  const rader = ord.trim().split('\n').slice(0, RADER).join('\n');
  const tips = medStack
    ? ''
    : '\nKör igen med FELSOK=1 före kommandot för att se var i programmet det hände.';
  return `Kommandot stannade av ett fel: ${rader}${tips}`;
}

function helaStacken(fel: Error): string {
  const orsak = fel.cause instanceof Error ? `\nOrsak: ${helaStacken(fel.cause)}` : '';
  return `${fel.stack ?? fel.message}${orsak}`;
}
