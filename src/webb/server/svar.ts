/** What a server answers with a file: whole, a part of it, packed, or that nothing has changed (RFC 9110). */
import { gzipSync } from 'node:zlib';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import type { Serverfil } from './fil.ts';

export interface Serversvar {
  status: number;
  rubriker: OutgoingHttpHeaders;
  kropp?: Buffer;
}

/** What gains from being packed; pictures, fonts and documents are packed already. */
const PACKAS = /^text\/|javascript|json|xml|svg/;
/** Less than this grows. */
const MINST = 200;

/** The answer with a file that was found, to a question with these headers. */
export function filsvar(fil: Serverfil, fraga: IncomingHttpHeaders): Serversvar {
  const etikett = `W/"${fil.innehall.length.toString(36)}-${fil.andrad.getTime().toString(36)}"`;
  const rubriker: OutgoingHttpHeaders = {
    'content-type': fil.typ,
    etag: etikett,
    'last-modified': fil.andrad.toUTCString(),
    'accept-ranges': 'bytes',
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
  };
  if (arSamma(fil, etikett, fraga)) return { status: 304, rubriker };
  const del = galler(fil, fraga) ? delAv(fraga.range, fil.innehall.length) : undefined;
  if (del) return delsvar(fil.innehall, del, rubriker);
  return helt(fil, rubriker, fraga);
}

/** A condition on the entity tag goes before one on the date (RFC 9110, 13.2.2). */
function arSamma({ andrad }: Serverfil, etikett: string, fraga: IncomingHttpHeaders): boolean {
  const etiketter = fraga['if-none-match'];
  if (etiketter !== undefined)
    return etiketter.split(',').some((en) => [etikett, '*'].includes(en.trim()));
  return !arSenare(andrad, fraga['if-modified-since']);
}

/** A part is asked for of one version: after a change the whole is sent. Weak tags do not do (13.1.5). */
function galler({ andrad }: Serverfil, fraga: IncomingHttpHeaders): boolean {
  const villkor = fraga['if-range'];
  return fraga.range !== undefined && (villkor === undefined || !arSenare(andrad, String(villkor)));
}

/** Dates in headers have no parts of seconds. Without a date, everything is later. */
function arSenare(andrad: Date, datum: string | undefined): boolean {
  const tid = Date.parse(datum ?? '');
  return Number.isNaN(tid) || Math.floor(andrad.getTime() / 1000) > Math.floor(tid / 1000);
}

type Filbit = [fran: number, till: number] | 'utanfor';

/** One range of bytes; several, or what cannot be read, are answered with the whole. */
function delAv(range: string | undefined, langd: number): Filbit | undefined {
  const [, fran = '', till = ''] = /^bytes=(\d*)-(\d*)$/.exec(range?.trim() ?? '') ?? [];
  if (fran === '' && till === '') return undefined;
  const [a, b] =
    fran === ''
      ? [Math.max(0, langd - Number(till)), langd - 1]
      : [Number(fran), till === '' ? langd - 1 : Math.min(Number(till), langd - 1)];
  if (fran !== '' && till !== '' && Number(fran) > Number(till)) return undefined;
  return a > b ? 'utanfor' : [a, b];
}

function delsvar(innehall: Buffer, del: Filbit, rubriker: OutgoingHttpHeaders): Serversvar {
  if (del === 'utanfor')
    return {
      status: 416,
      rubriker: { ...rubriker, 'content-range': `bytes */${innehall.length}` },
    };
  const [fran, till] = del;
  const kropp = innehall.subarray(fran, till + 1);
  const vilka = `bytes ${fran}-${till}/${innehall.length}`;
  return { status: 206, rubriker: { ...rubriker, 'content-range': vilka }, kropp };
}

function helt(
  { innehall, typ }: Serverfil,
  rubriker: OutgoingHttpHeaders,
  fraga: IncomingHttpHeaders,
): Serversvar {
  const packas = innehall.length >= MINST && PACKAS.test(typ) && tarGzip(fraga['accept-encoding']);
  if (!packas) return { status: 200, rubriker, kropp: innehall };
  return {
    status: 200,
    rubriker: { ...rubriker, 'content-encoding': 'gzip' },
    kropp: gzipSync(innehall),
  };
}

function tarGzip(satt: string | string[] | undefined): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/i.test(String(satt ?? ''));
}
