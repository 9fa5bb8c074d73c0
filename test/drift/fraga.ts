/** A question to a server as it is written here: no address is tidied up on the way. */
import { request, type Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';

export interface Svar {
  status: number;
  rubriker: IncomingHttpHeaders;
  kropp: Buffer;
}

const LANGST_MS = 20_000;

/** Asks a server on this machine. */
export function fraga(
  port: number,
  vag: string,
  headers: OutgoingHttpHeaders = {},
  method = 'GET',
  agent: Agent | false = false,
): Promise<Svar> {
  return new Promise((klart, fel) => {
    const fragan = request(
      { port, host: '127.0.0.1', path: vag, method, headers, agent },
      (svar) => {
        const delar: Buffer[] = [];
        svar.on('data', (del: Buffer) => delar.push(del));
        svar.on('error', fel);
        svar.on('end', () =>
          klart({
            status: svar.statusCode ?? 0,
            rubriker: svar.headers,
            kropp: Buffer.concat(delar),
          }),
        );
      },
    );
    fragan.setTimeout(LANGST_MS, () =>
      fragan.destroy(new Error(`Inget svar på ${vag} inom ${LANGST_MS / 1000} s.`)),
    );
    fragan.on('error', fel);
    fragan.end();
  });
}
