import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filerna, lasDokument } from '../../../../src/cli/importera/kor.ts';
import { importera } from '../../../../src/cli/importera/importera.ts';
import type { Svarare } from '../../../../src/cli/ny/fragor.ts';
import { granskaAllt } from '../../../../src/diagram/granska.ts';
import type { Resultat } from '../../../../src/granskning/index.ts';
import { BRA, iTillfalligMapp } from '../../../fall/stod.ts';

const DOKUMENT = join(import.meta.dirname, 'dokument');

export interface Importerat {
  rader: string[];
  kod: number;
  /** What was asked, in order. */
  fragor: string[];
  /** The files of the handbook afterwards, by their path in it. */
  filer: Map<string, Buffer>;
  /** One of them as text. */
  las: (fil: string) => string;
}

interface Svar {
  flaggor?: Record<string, string>;
  /** Answers, one for each question. */
  rader?: string[];
  prova?: boolean;
}

/** The good handbook is checked once, before the first import. */
let fore: Resultat | undefined;

/**
 * Imports a document into a copy of the good handbook.
 *
 * @param dokument the name of one in `dokument`, or the bytes of one
 */
export function iHandbok(dokument: string | Buffer, svar: Svar = {}): Promise<Importerat> {
  return iTillfalligMapp(async (mapp) => {
    const rot = join(mapp, 'exempel');
    cpSync(BRA, rot, { recursive: true });
    const namn = typeof dokument === 'string' ? dokument : 'dokument.docx';
    const byte = typeof dokument === 'string' ? readFileSync(join(DOKUMENT, dokument)) : dokument;
    const sokvag = join(mapp, namn);
    writeFileSync(sokvag, byte);
    const fragor: string[] = [];
    const svarare = svararen(svar, fragor);
    let varv = 0;
    const granska = async (visa: string) => {
      const nu = () => granskaAllt(rot, { visa, arbetare: 0 });
      return varv++ === 0 ? (fore ??= await nu()) : nu();
    };
    const bestallning = { sokvag, rot, visa: 'content/exempel', svarare, granska };
    const resultat = await importera({ ...bestallning, prova: svar.prova ?? false });
    const filer = filerI(rot);
    return { ...resultat, fragor, filer, las: (fil) => filer.get(fil)?.toString() ?? '' };
  });
}

function svararen({ flaggor = {}, rader = [] }: Svar, fragor: string[]): Svarare {
  return {
    flagga: (namn) => flaggor[namn],
    rad: (fraga) => Promise.resolve(rader[fragor.push(fraga) - 1]),
    igen: undefined,
  };
}

function filerI(rot: string): Map<string, Buffer> {
  const poster = readdirSync(rot, { recursive: true, withFileTypes: true });
  return new Map(
    poster
      .filter((post) => post.isFile())
      .map((post) => join(post.parentPath, post.name))
      .map((sokvag) => [relative(rot, sokvag).replaceAll('\\', '/'), readFileSync(sokvag)]),
  );
}

/**
 * The files that a document becomes, beside one chapter that is there, without a handbook and without granskning.
 *
 * @param niva the deepest level of heading that begins a chapter
 */
export function kapitlen(dokument: string | Buffer, niva = 1): Promise<Map<string, string>> {
  return iTillfalligMapp(async (mapp) => {
    const sokvag = join(mapp, 'dokument.docx');
    writeFileSync(
      sokvag,
      typeof dokument === 'string' ? readFileSync(join(DOKUMENT, dokument)) : dokument,
    );
    const last = await lasDokument(sokvag);
    const fragaBild = ({ forslag }: { forslag: string }) => Promise.resolve(forslag);
    const val = { del: 'grund', niva, titel: last.titel, fragaBild };
    const filer = await filerna(last, val, { kapitel: [FINNS], bilder: new Set() });
    return new Map(filer.map(({ fil, innehall }) => [fil, innehall.toString()]));
  });
}

const FINNS = {
  id: 'broar',
  rel: 'kapitel/grund/broar.mdx',
  titel: 'Broar',
  del: 'grund',
  under: undefined,
  ordning: 7,
};

/** The text of a file below its front matter. */
export function brodI(text: string): string {
  return text.split('\n---\n')[1]?.trim() ?? '';
}
