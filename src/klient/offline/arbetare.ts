/**
 * The service worker: keeps what the reader has asked to save. The network goes first for pages, so that nobody reads what is
 * old while the new can be had; what is saved is shown when the network does not answer, and then says so. workbox's own routes
 * answer from the store first: of workbox, the part that fetches, sums and clears away is used.
 * Bundled by buntaArbetare, which gives it UTGAVAN.
 */
import { PrecacheController } from 'workbox-precaching';
import { forradsnamn, type Utgava } from '../../offline/namn.ts';
import { sparadSida, sparatTillbehor, type Sparat } from './hamta.ts';
import { berattare, orsakTill } from './beratta.ts';
import type { Arbetare } from './typer.ts';

declare const UTGAVAN: Utgava;

// Written into the code where it stands: once.
const utgava = UTGAVAN;
const jag = globalThis as unknown as Arbetare;
const namn = forradsnamn(utgava.bas);
const beratta = berattare(jag.clients, utgava.filer.length);
const skotare = new PrecacheController({
  cacheName: namn.sidor,
  plugins: [{ handlerDidComplete: beratta.steg }],
});
skotare.addToCacheList(utgava.filer);
const sparat: Sparat = {
  utgava,
  nyckelFor: (url) => skotare.getCacheKeyForURL(url),
};

jag.addEventListener('install', (handelse) => {
  const klart = skotare
    .install(handelse as never)
    .then(() => caches.open(namn.utgavor))
    .then((forrad) => forrad.put(utgava.id, new Response(new Date().toISOString())));
  // The first time there is nothing to keep of what was half fetched; later the old edition stays.
  const eller = klart.catch(async (fel: unknown) => {
    if (!jag.registration.active) await caches.delete(namn.sidor);
    await beratta.fel(orsakTill(fel));
    throw fel;
  });
  handelse.waitUntil(eller);
});

jag.addEventListener('activate', (handelse) => {
  const stada = skotare.activate(handelse as never).then(async () => {
    const forrad = await caches.open(namn.utgavor);
    const gamla = (await forrad.keys()).filter(({ url }) => !url.endsWith(`/${utgava.id}`));
    await Promise.all(gamla.map((en) => forrad.delete(en)));
    await jag.clients.claim();
  });
  handelse.waitUntil(stada);
});

jag.addEventListener('message', ({ data }) => {
  if ((data as { type?: string } | undefined)?.type === 'SKIP_WAITING') void jag.skipWaiting();
});

jag.addEventListener('fetch', (handelse) => {
  const { request } = handelse;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  if (request.mode === 'navigate') handelse.respondWith(sparadSida(request, sparat));
  else if (sparat.nyckelFor(request.url)) handelse.respondWith(sparatTillbehor(request, sparat));
});
