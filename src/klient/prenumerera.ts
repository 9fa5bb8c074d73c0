/** The address with which a calendar program is asked to subscribe to a feed. */
export function prenumereraAdress(adress: string): string {
  return adress.replace(/^https?:/, 'webcal:');
}
