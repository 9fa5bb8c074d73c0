import { parseHTML } from 'linkedom';

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

/** Whether a text marks anything for the short version. Reads the source, as an editor wrote it. */
export function harMarkerat(text: string): boolean {
  return /<Kortversion\b/.test(text);
}
