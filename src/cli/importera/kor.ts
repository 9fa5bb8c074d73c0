/** From a Word document to the files of a handbook. Nothing is written here. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { medVersal } from '../../svenska/versal.ts';
import { Stopp } from '../grund/stopp.ts';
import { andringsfel } from './las/andringar.ts';
import { lasArkiv } from './las/arkiv.ts';
import { forkoll, type Forkoll } from './las/forkoll.ts';
import { lasHtml } from './las/html.ts';
import { egenskapstitel, lasStilar } from './las/stilar.ts';
import { laggBilder, type Bildfil, type Fragabild } from './kapitel/bilder.ts';
import { antalRubriker, dela, skrivenTitel, type Avsnitt } from './kapitel/dela.ts';
import { kapitelfil, type Stalle } from './kapitel/fil.ts';
import { medFotnoter } from './kapitel/fotnoter.ts';
import { knytLankar } from './kapitel/lankar.ts';
import { platserFor, type Befintligt, type Kapitelplats } from './kapitel/plats.ts';
import { sammanfattningAv } from './kapitel/sammanfattning.ts';
import { blockUr, lasFotnoter } from './trad/block.ts';
import { Lage } from './trad/lage.ts';
import type { RootContent } from 'mdast';

/** A Word document that has been read. */
export interface Dokument {
  block: RootContent[];
  lage: Lage;
  forkoll: Forkoll;
  /** Headings of each level, from level 1 at place 0. */
  rubriker: number[];
  /** What the document calls itself, or else what the file is called. */
  titel: string;
}

/** A file to write, and what is to be looked at in it. */
export interface Importfil {
  fil: string;
  innehall: string | Buffer;
  stallen: Stalle[];
}

/**
 * Reads a Word document.
 *
 * @throws Stopp when it cannot be imported, with why and what to do
 */
export async function lasDokument(sokvag: string): Promise<Dokument> {
  const namn = basename(sokvag);
  const byte = readFileSync(sokvag);
  const delar = await lasArkiv(byte, namn);
  const stilar = lasStilar(delar.get('word/styles.xml'));
  const koll = forkoll(delar, stilar, namn);
  const spart = andringsfel(koll.andringar, namn);
  if (spart) throw new Stopp(spart);
  const { noder, bilder } = await lasHtml(byte, stilar, namn);
  const lage = new Lage(bilder);
  const block = blockUr(lasFotnoter(noder, lage), lage);
  if (block.length === 0) throw new Stopp(`${namn} har ingen text. Inget skrevs.`);
  const egen = egenskapstitel(delar.get('docProps/core.xml'));
  return {
    block,
    lage,
    forkoll: koll,
    rubriker: antalRubriker(block),
    titel: skrivenTitel(block) ?? egen ?? avFilnamnet(namn),
  };
}

function avFilnamnet(namn: string): string {
  return medVersal(namn.replace(/\.[^.]*$/, '').replace(/[-_]+/g, ' '));
}

/** What the editor has chosen. */
export interface Val {
  del: string;
  niva: number;
  /** The chapter with the text before the first heading. */
  titel: string;
  fragaBild: Fragabild;
}

/** The files that a document becomes, chapters first. */
export async function filerna(
  { block, lage }: Dokument,
  val: Val,
  finns: { kapitel: readonly Befintligt[]; bilder: ReadonlySet<string> },
): Promise<Importfil[]> {
  const tagna = finns.kapitel.map(({ titel }) => titel);
  const avsnitt = dela(block, { ...val, tagna }, lage);
  const platser = platserFor(avsnitt, val.del, finns.kapitel);
  const plats = (ett: Avsnitt) => platser.get(ett)!;
  knytLankar(avsnitt, lage, (ett) => plats(ett).id);
  const bilder = await laggBilder(avsnitt, lage, {
    finns: finns.bilder,
    filFor: (ett) => plats(ett).fil,
    fraga: val.fragaBild,
  });
  const kapitel = avsnitt.map((ett) => kapitlet(ett, avsnitt, plats(ett), val.del, lage));
  return [...kapitel, ...bilder.map(bildfil)];
}

function kapitlet(
  ett: Avsnitt,
  alla: readonly Avsnitt[],
  { fil, ordning, under }: Kapitelplats,
  del: string,
  lage: Lage,
): Importfil {
  const nedanfor = alla.filter((annat) => annat.under === ett).map(({ titel }) => titel);
  const sammanfattning = sammanfattningAv(ett, nedanfor);
  const falt = { titel: ett.titel, del, under, ordning, sammanfattning };
  const { text, stallen } = kapitelfil(falt, ett.rubrik, medFotnoter(ett.block, lage), lage);
  return { fil, innehall: text, stallen };
}

function bildfil({ fil, innehall }: Bildfil): Importfil {
  return { fil, innehall, stallen: [] };
}
