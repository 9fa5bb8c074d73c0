/** What a reader who has saved the handbook is given: from the network when it answers, else what was saved. */
import { dagIOrd, forradsnamn, SAKNASSIDA, type Utgava } from '../../offline/namn.ts';
import { medSparrad } from '../../offline/sparrad.ts';

export interface Sparat {
  utgava: Utgava;
  /** The name in the store of an address that is saved. */
  nyckelFor: (url: string) => string | undefined;
}

/** A saved page is shown when the network has not answered in this time. Milliseconds. */
const TALAMOD = 5000;

/** A page: new from the network, else as it was saved, with the day said; else our own page that says it is not saved. */
export async function sparadSida(request: Request, sparat: Sparat): Promise<Response> {
  const nyckel = sparat.nyckelFor(utanFraga(request.url));
  const natet = fetch(request).catch(() => undefined);
  const svar = await (nyckel ? Promise.race([natet, efter(TALAMOD)]) : natet);
  if (svar) return svar;
  const sida = nyckel && (await urForradet(nyckel, sparat));
  if (sida) return medBesked(sida, sparat);
  return (await saknassidan(sparat)) ?? Response.error();
}

/** A style, script or picture. A file whose name changes with its content is never old. */
export async function sparatTillbehor(request: Request, sparat: Sparat): Promise<Response> {
  const nyckel = sparat.nyckelFor(request.url)!;
  const byterNamn = nyckel === request.url;
  const sparad = () => urForradet(nyckel, sparat);
  if (byterNamn) return (await sparad()) ?? fetch(request);
  return (await fetch(request).catch(() => undefined)) ?? (await sparad()) ?? Response.error();
}

/** The line says which edition it is: nobody takes the saved page for what applies today. */
async function medBesked(sida: Response, { utgava }: Sparat): Promise<Response> {
  const dag = await sparades(utgava);
  const nar = dag ? ` från ${dagIOrd(dag)}` : '';
  const text = `<p><b>Du läser den sparade versionen${nar}</b> (utgåva ${utgava.id}). Nätet svarar inte.</p>`;
  return somSida(medSparrad(await sida.text(), text, utgava.ark));
}

async function saknassidan(sparat: Sparat): Promise<Response | undefined> {
  const { bas } = sparat.utgava;
  const nyckel = sparat.nyckelFor(bas + SAKNASSIDA.slice(1));
  const sida = nyckel && (await urForradet(nyckel, sparat));
  return sida ? somSida(await sida.text(), 503) : undefined;
}

/** Looked for in our own store alone, which is not made anew when the reader has removed it. */
function urForradet(nyckel: string, { utgava }: Sparat): Promise<Response | undefined> {
  return caches.match(nyckel, { cacheName: forradsnamn(utgava.bas).sidor, ignoreVary: true });
}

async function sparades({ bas, id }: Utgava): Promise<Date | undefined> {
  const svar = await caches.match(id, { cacheName: forradsnamn(bas).utgavor });
  return svar && new Date(await svar.text());
}

function somSida(html: string, status = 200): Response {
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** A page is the same whatever is asked of it: forms are read by its script. */
function utanFraga(url: string): string {
  return url.split(/[?#]/, 1)[0]!;
}

function efter(tid: number): Promise<undefined> {
  return new Promise((klart) => setTimeout(() => klart(undefined), tid));
}
