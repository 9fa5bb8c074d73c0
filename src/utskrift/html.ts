import { parseHTML } from 'linkedom';

/** Reads a piece of HTML, lets `andra` change it, and writes it again. */
export function andraHtml(html: string, andra: (kropp: HTMLElement) => void): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  andra(document.body);
  return document.body.innerHTML;
}
