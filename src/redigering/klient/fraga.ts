/** Questions to the program that serves the page. */
import { NYCKELRUBRIK } from '../protokoll.ts';

const PLATS = 'redigera-nyckel';
const NERE =
  'Programmet svarar inte. Det du har skrivit finns kvar i webbläsaren. Kör npm run redigera igen och öppna den nya adressen.';

/** The key of the address. It is kept for this tab alone and taken out of the address, so that it is not copied by mistake. */
export function taNyckeln(): string {
  const [, ur] = /[#&]nyckel=([\w-]+)/.exec(location.hash) ?? [];
  if (ur) {
    sessionStorage.setItem(PLATS, ur);
    history.replaceState(null, '', location.pathname);
  }
  return sessionStorage.getItem(PLATS) ?? '';
}

/** Asks, and gives the answer. @throws Error with a Swedish sentence */
export async function fraga<T>(vad: string, innehall: object = {}): Promise<T> {
  const svar = await fetch(`/api/${vad}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [NYCKELRUBRIK]: taNyckeln() },
    body: JSON.stringify(innehall),
  }).catch(() => undefined);
  if (!svar) throw new Error(NERE);
  const kropp = (await svar.json().catch(() => ({}))) as T & { fel?: string };
  if (!svar.ok) throw new Error(kropp.fel ?? 'Programmet kunde inte svara.');
  return kropp;
}
