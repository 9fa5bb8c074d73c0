import { parseHTML } from 'linkedom';
import type { AnyNod } from '../modell/typer.ts';

/**
 * The marked passages of a plain-language text, as HTML: what `<Kortversion>` holds, in order.
 * Empty when nothing is marked.
 */
export function markerade(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return [...document.querySelectorAll('.kortversion')]
    .map((passage) => passage.innerHTML)
    .join('');
}

/** Whether a text marks anything for the short version. */
export function harMarkerat({ inne }: AnyNod): boolean {
  return inne.komponenter.some((ett) => ett.namn === 'Kortversion');
}
