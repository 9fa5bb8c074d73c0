/**
 * Names of the places on a print page. Many pages of the site stand on one print page there, so an
 * id says which page it comes from: /kapitel/malkedjan/ → `kapitel-malkedjan`, and the heading
 * `#atagen` on it → `kapitel-malkedjan--atagen`.
 */

/** The id of a page of the site on a print page. */
export function sidankare(adress: string): string {
  return adress.split('/').filter(Boolean).join('-');
}

/** The id of something within that page. */
export function underankare(sida: string, id: string): string {
  return `${sida}--${id}`;
}

/** The id that an address points to. One that is not encoded as addresses are (`#100%`, `#%E5`) stands for itself. */
export function avkodad(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
