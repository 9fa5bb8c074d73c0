import { createServer } from 'node:net';
import { Stopp } from './stopp.ts';
import { felkod } from './systemfel.ts';

const VARD = '127.0.0.1';

/** Asks whether a port can be used, before anything is done that takes time. @throws Stopp when not */
export async function provaPort(port: number, kommando: string): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((klart, avbryt) => {
      server.once('error', avbryt);
      server.listen(port, VARD, klart);
    });
  } catch (fel) {
    throw portfel(fel, port, kommando) ?? fel;
  }
  await new Promise((klart) => server.close(klart));
}

/** Why a port could not be used, and how to use another; undefined for other errors. */
export function portfel(fel: unknown, port: number, kommando: string): Stopp | undefined {
  const annan = port < 1024 || port > 65000 ? 4321 : port + 1;
  const atgard = `välj en annan port: PORT=${annan} ${kommando}`;
  if (felkod(fel) === 'EADDRINUSE')
    return new Stopp(
      `Port ${port} används redan, kanske av en handbok i ett annat fönster. Stäng den, eller ${atgard}`,
      { cause: fel },
    );
  if (felkod(fel) === 'EACCES')
    return new Stopp(`Port ${port} får inte användas på den här datorn. V${atgard.slice(1)}`, {
      cause: fel,
    });
  return undefined;
}
