/** `npm run dev`: serves the handbook while it is written. */
import './grund/avskilt.ts';
import { PROJEKT } from '../webb/miljo/projekt.ts';
import { stannaVidAvbrott } from './grund/avbrott.ts';
import { INSTALLNINGSHJALP } from './grund/hjalp.ts';
import { kommando, provadMiljoForEn } from './grund/kommando.ts';
import { provaPort } from './grund/port.ts';
import { skriv } from './grund/skriv.ts';
import { handboksrot } from '../webb/miljo.ts';
import { stadaEfterAvbrott } from './skrivning/index.ts';

const KOMMANDO = 'npm run dev';
const HJALP = `Visar handboken medan du skriver. Sidan läses om när du sparar en fil.

  npm run dev                        visar den förvalda handboken
  HANDBOK=exempel npm run dev        visar en annan handbok
  PORT=8080 npm run dev              visar den på en annan port
  MALGRUPP=publik npm run dev        visar bara det som alla får läsa

Utan MALGRUPP visas allt, och det som är internt är märkt.

${INSTALLNINGSHJALP}`;

// Whoever writes sees everything; what is internal is marked. Astro reads the same environment.
process.env['MALGRUPP'] ||= 'intern';
stannaVidAvbrott(() => undefined);
await kommando({ kommando: KOMMANDO, hjalp: HJALP }, async () => {
  const miljo = provadMiljoForEn(KOMMANDO);
  await provaPort(miljo.port, KOMMANDO);
  (await stadaEfterAvbrott(handboksrot(miljo))).forEach(skriv);
  const vad = miljo.malgrupp === 'intern' ? 'allt, med det interna märkt' : 'det som alla får läsa';
  skriv(`Startar handboken ${miljo.handbok}. Visar ${vad}.`);
  const { dev } = await import('astro');
  const server = await dev({
    root: PROJEKT,
    // Astro's words are in English; what an editor needs to know stands in the page.
    logLevel: process.env['FELSOK'] ? 'error' : 'silent',
    server: { port: miljo.port },
    // Otherwise Vite goes on to the next port, and says so only in English.
    // What is wrong is told in the page, in Swedish.
    vite: { server: { strictPort: true, hmr: { overlay: false } } },
    // An address without its last slash shows the page. Otherwise Astro answers with a page in English.
    trailingSlash: 'ignore',
  });
  const port = server.address.port;
  skriv(`Läs handboken på http://127.0.0.1:${port}${miljo.bas} (avsluta med Ctrl+C).`);
  return 0;
});
