/** A handbook under attack: every known attack that granskningen lets through, each in a chapter, and a hostile text in every field. */
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isScalar, parseDocument, visit, type Document, type Scalar } from 'yaml';
import { ordnadKalla } from '../../src/diagram/kallor/stangsel.ts';
import { skapaRitare } from '../../src/diagram/mermaid/index.ts';
import { granskaHandbok, type Lasminne } from '../../src/granskning/index.ts';
import { dela } from '../../src/innehall/framsida/framsida.ts';
import {
  ADRESSER,
  DIAGRAM,
  FILER,
  iDiagram,
  iText,
  KOD,
  MARKUP,
  VARDEN,
  type Angrepp,
} from './angrepp.ts';
import { arGodtaget, FRAMSIDA, Provbank } from './provbank.ts';

const BRA = path.join(import.meta.dirname, '../fall/bra');

/** Fields that the good handbook leaves out. */
const MER = `
ingångar:
  - id: ny
    namn: ny här
    beskrivning: Du som är ny börjar här.
    roller: [direktor]
    länkar: [{ namn: Grunden, adress: "kapitel:styrning" }]
tillgänglighet:
  aktör: Exempelköpings kommun
  tjänst: Handboken
  följsamhet: delvis förenlig
  brister: [{ vad: Bilderna saknar text., varför: De är gamla., krav: WCAG 1.1.1, åtgärdas: I höst. }]
  bedömd: "2026-01-01"
  uppdaterad: "2026-01-01"
  metod: Egen prövning.
  meddela: { epost: info@example.se, adress: "https://www.example.se/", telefon: 0142-850 00, svarstid: Två dagar. }
  oskäligt: [{ vad: Gamla filer., motivering: De är många. }]
  omfattasInte: [{ vad: Kartor., motivering: De är kartor. }]
`;

/** A chapter with an attack that was let through. */
export interface Angreppskapitel {
  id: string;
  vad: string;
  /** Its body, as it stands in the file. */
  brod: string;
}

export interface Angreppsbok {
  kapitel: Angreppskapitel[];
  avvisade: number;
  /** Fields with a hostile text in them. */
  falt: number;
}

/** All attacks as whole files. */
export function allaFiler(): Angrepp[] {
  const skrivna = ['Mermaid', 'MERMAID'].flatMap((sprak) =>
    DIAGRAM.slice(0, 4).map((ett) => iDiagram(ett, sprak)),
  );
  const broder = [
    ...KOD,
    ...MARKUP,
    ...ADRESSER.flatMap(iText),
    ...DIAGRAM.map((ett) => iDiagram(ett)),
    ...skrivna,
  ];
  return [...broder.map(({ vad, text }) => ({ vad, text: `${FRAMSIDA}\n${text}\n` })), ...FILER];
}

/**
 * Writes the handbook.
 *
 * @throws Error when granskningen still finds an error in it
 */
export async function skrivAngreppsbok(rot: string): Promise<Angreppsbok> {
  cpSync(BRA, rot, { recursive: true });
  rmSync(path.join(rot, 'versioner'), { recursive: true });
  appendFileSync(path.join(rot, 'handbok.yaml'), MER);
  const falt = await forgifta(rot);
  const bok = { ...(await skrivKapitel(rot)), falt };
  const { problem } = await granskaHandbok(rot, { visa: 'bok', lage: 'publicering' });
  const fel = problem.filter((ett) => ett.niva === 'fel');
  if (fel.length > 0)
    throw new Error(fel.map((ett) => `${ett.fil}:${ett.rad} ${ett.kod} ${ett.text}`).join('\n'));
  return bok;
}

async function skrivKapitel(rot: string): Promise<Omit<Angreppsbok, 'falt'>> {
  const bank = await Provbank.ny();
  const filer = allaFiler();
  const godtas = (text: string, helaBoken: boolean) =>
    arGodtaget(bank.prova({ slag: 'kapitel', text }, { igen: false, helaBoken }).problem);
  // Most are refused for their own form: only the others are laid in a whole handbook.
  const lasta = filer.filter(({ text }) => godtas(text, false) && godtas(text, true));
  bank.stang();
  const godtagna = await ritbara(lasta);
  const kapitel = godtagna.map(({ vad, text }, nr): Angreppskapitel => {
    const id = `angrepp-${nr}`;
    const eget = text
      .replace('titel: Ett kapitel', `titel: Angrepp ${nr}`)
      .replace('ordning: 99', `ordning: ${100 + nr}`);
    writeFileSync(path.join(rot, 'kapitel', `${id}.mdx`), eget);
    return { id, vad, brod: dela(eget)?.brod ?? '' };
  });
  return { kapitel, avvisade: filer.length - godtagna.length };
}

/** Those whose diagrams can be drawn: Mermaid refuses the others with a place, and no page is made. */
async function ritbara(filer: Angrepp[]): Promise<Angrepp[]> {
  const ritare = await skapaRitare();
  const svar = await Promise.allSettled(
    filer.map(async ({ text }) => {
      const kalla = /^```mermaid\n([^]*?)\n```/im.exec(text)?.[1];
      if (kalla) await ritare.rita(ordnadKalla(kalla), { id: 'prov' });
    }),
  );
  return filer.filter((_, nr) => svar[nr]?.status === 'fulfilled');
}

/** Sets a hostile text after each text of each file, where the handbook is still let through with it there. */
async function forgifta(rot: string): Promise<number> {
  const minne: Lasminne = new Map();
  const filer = (readdirSync(rot, { recursive: true }) as string[])
    .filter((fil) => /\.(?:mdx|yaml)$/.test(fil))
    .sort();
  let antal = 0;
  for (const fil of filer) antal += await forgiftaFil(rot, path.join(rot, fil), antal, minne);
  return antal;
}

async function forgiftaFil(
  rot: string,
  fil: string,
  redan: number,
  minne: Lasminne,
): Promise<number> {
  const hel = readFileSync(fil, 'utf8');
  const delad = fil.endsWith('.mdx') ? dela(hel) : { yaml: hel, brod: undefined };
  if (!delad) return 0;
  const dokument = parseDocument(delad.yaml);
  const gar = async () => {
    skriv(fil, dokument, delad.brod);
    return arFelfri(rot, minne);
  };
  const texter = texterI(dokument).map((nod, nr) => ({ nod, fore: nod.value, nr: redan + nr }));
  const antal = await medGift(texter, gar);
  skriv(fil, dokument, delad.brod);
  return antal;
}

interface Falt {
  nod: Scalar<string>;
  fore: string;
  nr: number;
}

/** Sets the hostile texts into all of the fields, or into as many of each half as can take them. */
async function medGift(falt: Falt[], gar: () => Promise<boolean>): Promise<number> {
  if (falt.length === 0) return 0;
  for (const { nod, fore, nr } of falt) {
    nod.value = `${fore} ${VARDEN[nr % VARDEN.length]!.text.replaceAll('\\n', ' ')}`;
    nod.type = 'QUOTE_DOUBLE';
  }
  if (await gar()) return falt.length;
  for (const { nod, fore } of falt) nod.value = fore;
  if (falt.length === 1) return 0;
  const mitt = Math.ceil(falt.length / 2);
  return (await medGift(falt.slice(0, mitt), gar)) + (await medGift(falt.slice(mitt), gar));
}

/** The texts of a file that are no ids and no dates. */
function texterI(dokument: Document): Scalar<string>[] {
  const funna: Scalar<string>[] = [];
  visit(dokument, {
    Scalar: (nyckel, nod) => {
      if (nyckel === 'key' || !isScalar(nod) || typeof nod.value !== 'string') return;
      if (!/^[a-z\d-]+$/.test(nod.value)) funna.push(nod as Scalar<string>);
    },
  });
  return funna;
}

function skriv(fil: string, dokument: Document, brod: string | undefined): void {
  const yaml = dokument.toString({ lineWidth: 0 });
  writeFileSync(fil, brod === undefined ? yaml : `---\n${yaml}---\n${brod}`);
}

async function arFelfri(rot: string, minne: Lasminne): Promise<boolean> {
  const { problem } = await granskaHandbok(rot, {
    visa: 'bok',
    lage: 'publicering',
    arbetare: 0,
    minne,
  });
  return problem.every((ett) => ett.niva !== 'fel');
}
