/** Writes statutes as a handbook: a part for each department, a chapter for each statute, and below it one for each of its chapters. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { vik } from '../../svenska/vikning.ts';
import type { Forfattning } from './forfattning.ts';
import { tillBrod } from './text.ts';

/** @returns the number of chapters */
export async function skrivKorpus(
  mapp: string,
  forfattningar: readonly Forfattning[],
): Promise<number> {
  const delar = delarAv(forfattningar);
  const filer = new Map<string, string>([['handbok.yaml', huvud(delar)]]);
  for (const { id, namn } of delar) filer.set(`roller/${id}.mdx`, enRoll(namn));
  const finns = new Map(forfattningar.map((ett) => [ett.beteckning, idFor(ett)]));
  forfattningar.forEach((ett, nr) => laggTill(filer, ett, { nr, finns }));
  for (const [fil, text] of filer) {
    const hel = join(mapp, fil);
    await mkdir(dirname(hel), { recursive: true });
    await writeFile(hel, text);
  }
  return filer.size - delar.length - 1;
}

interface Del {
  id: string;
  namn: string;
}

function delarAv(forfattningar: readonly Forfattning[]): Del[] {
  const namn = [...new Set(forfattningar.map(({ departement }) => departement))].sort();
  return namn.map((ett) => ({ id: namnId(ett), namn: ett }));
}

/** All files of one statute. */
function laggTill(
  filer: Map<string, string>,
  ett: Forfattning,
  { nr, finns }: { nr: number; finns: ReadonlyMap<string, string> },
): void {
  const id = idFor(ett);
  const del = namnId(ett.departement);
  const grund = { del, ansvarig: del };
  const brod = (text: string) => tillBrod(text, (beteckning) => finns.get(beteckning));
  const titel = `${ett.rubrik.replace(/ *\(\d{4}:.*?\)/, '')} (${ett.beteckning})`;
  const sammanfattning = `Författningen utfärdades ${ett.utfardad}. ${ett.departement} svarar för den.`;
  const egen = brod(ett.text) || `Författningen har ${ett.kapitel.length} kapitel.`;
  filer.set(
    `kapitel/${id}.mdx`,
    medFramsida({ titel, ...grund, ordning: nr + 1, sammanfattning }, egen),
  );
  ett.kapitel.forEach(({ nummer, rubrik, text }, plats) => {
    const fakta = {
      // Many statutes have a chapter of the same name.
      titel: `${renText(rubrik) || `Kapitel ${nummer}`} (${ett.beteckning})`,
      ...grund,
      under: id,
      ordning: plats + 1,
      sammanfattning: `Kapitel ${nummer} i ${titel}.`,
    };
    const fil = `kapitel/${id}/${id}-kap-${nummer}-${plats + 1}.mdx`;
    filer.set(fil, medFramsida(fakta, brod(text) || 'Kapitlet är tomt.'));
  });
}

function medFramsida(fakta: Record<string, unknown>, brod: string): string {
  return `---\n${stringify(fakta, { lineWidth: 0 })}---\n\n${brod}\n`;
}

/** A title shows no links. */
function renText(text: string): string {
  return text.replace(/\[([^\][]*)\]\([^)]*\)/g, '$1');
}

function idFor({ beteckning }: Forfattning): string {
  return `sfs-${namnId(beteckning)}`;
}

function namnId(namn: string): string {
  return vik(namn)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function enRoll(namn: string): string {
  const fakta = {
    namn,
    slag: 'organ',
    sammanfattning: `${namn} svarar för författningar.`,
    ansvar: ['Svarar för författningar.'],
  };
  return medFramsida(fakta, 'Rollen är till för prov.');
}

function huvud(delar: readonly Del[]): string {
  return stringify({
    titel: 'Författningar som handbok',
    kommun: 'Provkommun',
    slag: 'handbok',
    slagBestämd: 'handboken',
    ingress: 'Svenska författningar, till för att pröva programmet med riktig text.',
    beslut: { organ: 'okänd', datum: '2026-01-01', paragraf: 'okänd', diarienummer: 'okänd' },
    dokumentansvarig: 'okänd',
    gäller: { från: '2026-01-01' },
    läge: '2026-01-01',
    original: { titel: 'Svensk författningssamling', adress: 'https://github.com/se-lex/sfs' },
    delar: delar.map(({ id, namn }) => ({ id, namn, ingress: `Det som ${namn} svarar för.` })),
    rollslag: [{ id: 'organ', namn: 'organ', plural: 'Organ', fråga: 'båda' }],
    kategorier: [{ id: 'vad', namn: 'VAD-dokument', beskrivning: 'Politiskt beslutade.' }],
    dokumenttyper: [{ id: 'plan', namn: 'plan', kategori: 'vad', beskrivning: 'En plan.' }],
    händelseslag: [{ id: 'planering', namn: 'planering', ring: 'inre' }],
    mandatperiod: { valår: 2026 },
  });
}
