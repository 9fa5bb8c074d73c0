/** Writes what the meeting needs to a folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMLINGSNAMN } from '../../modell/samlingsnamn.ts';
import type { Samling } from '../../schema/index.ts';
import { skillnadssida, type Skillnad } from '../../skillnad/index.ts';
import { beslutsdokument } from '../../underlag/beslutsdokument.ts';
import type { Underlag } from '../../underlag/innehall.ts';
import { somPdf } from '../../underlag/pdf.ts';
import { underlagsblock } from '../../underlag/text.ts';
import { webbdelar } from '../../underlag/webbdelar.ts';
import { Docxdelar } from '../../underlag/word/docxdelar.ts';
import { worddokument } from '../../underlag/word/dokument.ts';
import type { Underlagstexter } from './texter.ts';

export const FILER = {
  beslut: 'forslag-till-beslut.docx',
  text: 'text-med-andringar.docx',
  pdf: 'andringar.pdf',
  webb: 'andringar.html',
} as const;

export interface Skrivning {
  mapp: string;
  texter: Underlagstexter;
  skillnad: Skillnad;
  underlag: Underlag;
  /** Who the changes are told to be made by, and the ISO day that all files bear. */
  avsandare: string;
  dag: string;
}

/** Writes the files. @returns a line about each, in Swedish */
export async function skrivUnderlag(arbete: Skrivning): Promise<string[]> {
  const { mapp, texter, skillnad, underlag, avsandare, dag } = arbete;
  await mkdir(mapp, { recursive: true });
  const tid = `${dag}T00:00:00Z`;
  const fakta = { titel: underlag.titel, avsandare, tid, sidfot: `${underlag.titel}, utkast` };
  const block = underlagsblock(texter.fore, texter.efter, skillnad, samlingsnamn);
  const delar = new Docxdelar({ author: avsandare, date: tid });
  const lagg = (namn: string, innehall: Uint8Array | string) =>
    writeFile(join(mapp, namn), innehall);
  await lagg(FILER.beslut, await worddokument(beslutsdokument(underlag), fakta));
  await lagg(FILER.text, await worddokument(delar.alla(block), fakta));
  await lagg(FILER.webb, sidan(arbete, false));
  const tryckt = await somPdf(sidan(arbete, true), FILER.pdf);
  if ('pdf' in tryckt) await lagg(FILER.pdf, tryckt.pdf);
  return [
    `${FILER.beslut}: utkast till att-satser, vad som ändras för vem, och ändrade uppgifter`,
    `${FILER.text}: texten med spårade ändringar`,
    'pdf' in tryckt
      ? `${FILER.pdf}: alla ändringar på papper, ${tryckt.sidor} sidor`
      : `${FILER.pdf} skrevs inte. ${tryckt.hinder}`,
    `${FILER.webb}: samma sak att läsa på skärm`,
  ];
}

function sidan({ texter, skillnad, underlag, dag }: Skrivning, papper: boolean): string {
  const { handbok } = texter.efter as { handbok: { tema?: object } };
  return skillnadssida(
    skillnad,
    {
      titel: `Underlag till beslut: ${underlag.titel}`,
      fore: underlag.fore,
      efter: underlag.efter,
      anmarkningar: texter.anmarkningar,
      dag,
      tema: handbok.tema ?? {},
      delar: webbdelar(underlag),
      medTypsnitt: papper,
    },
    { samlingsnamn, oppet: papper },
  );
}

function samlingsnamn(samling: string): string {
  return SAMLINGSNAMN[samling as Samling]?.namn ?? samling;
}
