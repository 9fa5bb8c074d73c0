/** Where a link in a diagram may go. */

const SCHEMES = new Set(['http', 'https', 'mailto', 'tel']);

/** The address as it may stand in a page; undefined for `javascript:`, `data:` and the like. */
export function safeHref(value: string): string | undefined {
  // Browsers drop control characters and spaces before they read the scheme.
  const href = value.replace(/[\p{Cc}\p{Z}\u200b-\u200f\ufeff]/gu, '');
  const scheme = /^([^/?#]*?):/.exec(href)?.[1]?.toLowerCase();
  if (!href || (scheme !== undefined && !SCHEMES.has(scheme))) return undefined;
  if (/^[\\/]{2}/.test(href) || href.includes('\\') || href === 'about:blank') return undefined;
  return href;
}
