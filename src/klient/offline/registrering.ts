/** The worker of this very handbook, which only the reader has turned on. */

/** Base path of the handbook that the page belongs to. */
export const BAS = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

/** What the reader has turned on; undefined before that, and after they have removed it. */
export async function egenRegistrering(): Promise<ServiceWorkerRegistration | undefined> {
  const narmast = await navigator.serviceWorker.getRegistration(BAS);
  return narmast && new URL(narmast.scope).pathname === BAS ? narmast : undefined;
}
