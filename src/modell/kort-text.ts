import type { AnyNod } from './typer.ts';

/** The first sentence of what a page says of itself: its summary, or a term's meaning. */
export function kortText(nod: AnyNod): string {
  const hela = langText(nod);
  return /^.*?[.!?](?=\s|$)/s.exec(hela)?.[0] ?? hela;
}

/** The summary of a page, or a term's meaning; empty where a kind has none. */
function langText(nod: AnyNod): string {
  if ('sammanfattning' in nod.data) return nod.data.sammanfattning;
  if ('betydelse' in nod.data) return nod.data.betydelse;
  return '';
}
