/** An address under the site's base path: /roller/ → /handbok/roller/. Other addresses are kept. */
export function url(adress: string): string {
  if (!adress.startsWith('/')) return adress;
  return import.meta.env.BASE_URL.replace(/\/$/, '') + adress;
}

/** The address of a page without the site's base path: /handbok/roller/ → /roller/. */
export function underBas(vag: string): string {
  return `/${vag.slice(import.meta.env.BASE_URL.length).replace(/^\//, '')}`;
}
