/** The known attacks, from the data files of angrepp/. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';

const ANGREPP = z.array(
  z.strictObject({ vad: z.string().describe('What it tries.'), text: z.string() }),
);
export type Angrepp = z.infer<typeof ANGREPP>[number];

/** What an attack would run: it writes a file, and leaves a mark in the world it runs in. */
export const SPAR = '.bygg/kanarie-spar.txt';
const KANARIE = `globalThis.process.getBuiltinModule('node:fs').writeFileSync('${SPAR}', 'x')`;
const FRAM = 'titel: Ett kapitel\ndel: grund\nordning: 99\nsammanfattning: En sak.';

function las(namn: string): Angrepp[] {
  const fil = path.join(import.meta.dirname, 'angrepp', `${namn}.yaml`);
  const lista = ANGREPP.parse(load(readFileSync(fil, 'utf8'), { schema: CORE_SCHEMA }));
  return lista.map(({ vad, text }) => ({
    vad: `${namn}: ${vad}`,
    text: text.replaceAll('KANARIE', () => KANARIE).replaceAll('FRAM', () => FRAM),
  }));
}

/** Bodies. */
export const KOD = las('kod');
export const MARKUP = las('markup');
/** Addresses. */
export const ADRESSER = las('adresser');
/** Whole files. */
export const FILER = las('filer');
/** Texts of fields. */
export const VARDEN = las('varden');
/** Lines of a flowchart. */
export const DIAGRAM = las('diagram');

/** A flowchart with an attack in it, as a fence. */
export function iDiagram({ vad, text }: Angrepp, sprak = 'mermaid'): Angrepp {
  const kalla = `flowchart LR\n  accTitle: Ett diagram\n  accDescr: Två rutor.\n  a[En] --> b[Två]\n  ${text.replaceAll('\n', '\n  ')}`;
  return { vad, text: `${'```'}${sprak}\n${kalla}\n${'```'}` };
}

/** An address where a text may have one. */
export function iText({ vad, text }: Angrepp): Angrepp[] {
  return [
    { vad: `${vad}, i en länk`, text: `[a](${text})` },
    { vad: `${vad}, i en länk inom tecken`, text: `[a](<${text}>)` },
    { vad: `${vad}, i en definition`, text: `[a][b]\n\n[b]: ${text}` },
    { vad: `${vad}, i en bild`, text: `![a](${text})` },
    { vad: `${vad}, naken`, text: `<${text}>` },
    iDiagram({ vad: `${vad}, i ett diagram`, text: `click a href "${text}"` }),
  ];
}

/** All bodies: what the fuzz sets in anywhere. */
export const ATTACKER: readonly string[] = [
  ...KOD,
  ...MARKUP,
  ...ADRESSER.flatMap(iText),
  ...DIAGRAM.map((ett) => iDiagram(ett)),
].map(({ text }) => text);
