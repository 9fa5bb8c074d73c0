/** What lies in the browser: how much it is, from when, and how it goes away. */
import { dagIOrd, forradsnamn } from '../../offline/namn.ts';
import { BAS, egenRegistrering } from './registrering.ts';

const namn = forradsnamn(BAS);

/** "Sparat 22 november 2026 (utgåva 3f9a2c1): 256 filer, 2,9 MB i den här webbläsaren." */
export async function lasSparat(): Promise<string> {
  const [utgavor, sidor] = await Promise.all([caches.open(namn.utgavor), caches.open(namn.sidor)]);
  // In the order in which they were saved: the first is the one that is read.
  const [forst] = await utgavor.matchAll();
  const [nyckel] = await utgavor.keys();
  const filer = await sidor.matchAll();
  const storlekar = await Promise.all(filer.map(async (en) => (await en.blob()).size));
  const mb = storlekar.reduce((summa, en) => summa + en, 0) / 1e6;
  const nar = forst ? dagIOrd(new Date(await forst.text())) : 'okänd dag';
  const utgava = nyckel?.url.split('/').at(-1) ?? 'okänd';
  return `Sparat ${nar} (utgåva ${utgava}): ${filer.length} filer, ${mb.toFixed(1).replace('.', ',')} MB i den här webbläsaren.`;
}

/** Turns the worker off and empties what is this handbook's. Other handbooks on the same host keep theirs. */
export async function taBort(): Promise<void> {
  await (await egenRegistrering())?.unregister();
  await Promise.all([caches.delete(namn.sidor), caches.delete(namn.utgavor)]);
}
