import type { ServerResponse } from 'node:http';
import { stoppsida } from './problemsida.ts';

interface Fraga {
  headers: { accept?: string | undefined };
}

/** Puts a page in Swedish in the place of the one in English that Astro answers with when it cannot make a page. */
export function medSvenskaStopp({ headers }: Fraga, svar: ServerResponse, bas: string): void {
  if (!headers.accept?.includes('text/html')) return;
  const sluta = svar.end.bind(svar);
  const borja = svar.writeHead.bind(svar);
  svar.writeHead = ((status: number, ...resten: unknown[]) => {
    if (status < 500) return (borja as (...allt: unknown[]) => ServerResponse)(status, ...resten);
    svar.write = (() => true) as typeof svar.write;
    svar.end = (() => sluta(stoppsida(bas))) as typeof svar.end;
    return borja(status, { 'content-type': 'text/html; charset=utf-8' });
  }) as typeof svar.writeHead;
}
