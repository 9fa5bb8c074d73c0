/** `npm start`: builds the handbook and serves it on this machine. */
import { servera } from '../webb/server/server.ts';
import type { Miljo } from '../webb/miljo.ts';
import { bygg } from './bygg.ts';
import { INSTALLNINGSHJALP } from './grund/hjalp.ts';
import { kommando, provadMiljo } from './grund/kommando.ts';
import { portfel, provaPort } from './grund/port.ts';
import { skriv } from './grund/skriv.ts';
import { stannaVidAvbrott } from './grund/avbrott.ts';

const KOMMANDO = 'npm start';
const HJALP = `Granskar och bygger en handbok, och visar den på den här datorn.

  npm start                          bygger den förvalda handboken
  HANDBOK=exempel npm start          bygger en annan handbok
  HANDBOK=en,annan npm start         bygger flera till en webbplats
  PORT=8080 npm start                visar den på en annan port

${INSTALLNINGSHJALP}`;

stannaVidAvbrott(() => undefined);
await kommando({ kommando: KOMMANDO, hjalp: HJALP }, async () => {
  const miljo = provadMiljo();
  await provaPort(miljo.port, KOMMANDO);
  if (!(await bygg(miljo, skriv))) return 1;
  await visa(miljo);
  return 0;
});

async function visa({ ut, bas, port, valda }: Miljo): Promise<void> {
  const server = await servera(ut, bas, { port }).catch((fel: unknown) => {
    throw portfel(fel, port, KOMMANDO) ?? fel;
  });
  const vad = valda.length > 1 ? 'handböckerna' : 'handboken';
  skriv(`Läs ${vad} på ${server.ursprung}${bas} (avsluta med Ctrl+C).`);
}
