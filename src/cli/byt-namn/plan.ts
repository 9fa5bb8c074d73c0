/** Works out what a new name changes, file by file. Nothing is written here. */
import { basename, dirname, posix } from 'node:path';
import { lasText } from '../../innehall/fil/text.ts';
import { FORSLAGSFIL, FORSLAGSMAPP } from '../../innehall/fil/mapp.ts';
import { andringsforslagReferenser } from '../../schema/andringsforslag.ts';
import { handbokReferenser } from '../../schema/handbok.ts';
import { SAMLINGAR } from '../../schema/index.ts';
import { RADLISTOR } from '../../schema/jamforelse.ts';
import { Stopp } from '../grund/stopp.ts';
import { lasForAndring, type Filandring } from '../skrivning/index.ts';
import type { Andradfil } from './andradfil.ts';
import { filbyten } from './fil.ts';
import { framsidebyten } from './framsida.ts';
import { medNyaSummor } from './kontroll.ts';
import { lankslag, type Namnbyte } from './namnbyte.ts';
import { medOmdirigering } from './omdirigering.ts';
import { bytUt, type Textbyte } from '../../innehall/framsida/textbyte.ts';
import type { Sidfil } from './sidfiler.ts';
import { medTitel } from './titel.ts';

export interface Bestallt {
  byte: Namnbyte;
  /** The new title, where it gets one. */
  titel: string | undefined;
  /** What it is called now. */
  gammalTitel: string;
}

/** The file beside the handbooks, as it is named from a handbook's folder. */
export const JAMFORELSE = '../jamforelse.yaml';
const HANDBOK = 'handbok.yaml';
/** A proposal has files of its own, and may replace fields of handbok.yaml. */
const FORSLAGET = `${FORSLAGSMAPP}/${FORSLAGSFIL}`;
const FORSLAGETS_HANDBOK = `${FORSLAGSMAPP}/${HANDBOK}`;

/**
 * All files that change, each with its new text.
 *
 * @param sidor the files of its pages, as they were read
 * @throws Stopp with all the files that cannot be changed safely
 */
export function planera(rot: string, sidor: readonly Sidfil[], bestallt: Bestallt): Andradfil[] {
  const { byte } = bestallt;
  const hinder: string[] = [];
  const forsok = (fil: string, gor: (text: string) => Textbyte[] | undefined) => {
    const last = las(rot, fil);
    if (!last) return [];
    const byten = bytenI(last.text, byte, gor);
    if (!byten) hinder.push(fil);
    const nyText = bytUt(last.text, byten ?? []);
    return [{ ...last, fil, nyFil: fil, nyText, antal: byten?.length ?? 0 }];
  };
  const filer = [
    ...sidor.flatMap(({ fil, post }) =>
      forsok(fil, (text) => filbyten(text, SAMLINGAR[post.samling].referenser, byte)),
    ),
    ...[HANDBOK, FORSLAGETS_HANDBOK].flatMap((fil) =>
      forsok(fil, (text) => framsidebyten(text, handbokReferenser, byte)),
    ),
    ...forsok(FORSLAGET, (text) => framsidebyten(text, andringsforslagReferenser, byte)),
    ...forsok(JAMFORELSE, (text) => jamforelsebyten(text, basename(rot), byte)),
  ];
  if (hinder.length > 0) throw new Stopp(kanInte(hinder));
  return fardiga(filer, sidor, bestallt);
}

function las(rot: string, fil: string) {
  return fil === JAMFORELSE
    ? lasForAndring(dirname(rot), basename(JAMFORELSE))
    : lasForAndring(rot, fil);
}

/** Most files do not name the thing at all. Undefined: it is named in a way that cannot be changed safely. */
function bytenI(
  text: string,
  { fran }: Namnbyte,
  gor: (text: string) => Textbyte[] | undefined,
): Textbyte[] | undefined {
  if (!text.includes(fran)) return [];
  // A mark of UTF-8 first in the file is no part of its first line.
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const ren = text.slice(start);
  const byten = arRen(ren) ? gor(ren) : undefined;
  return byten?.map((ett) => ({ ...ett, fran: ett.fran + start, till: ett.till + start }));
}

/** Whether places in what is read are places in the file. */
function arRen(text: string): boolean {
  const { text: last, problem } = lasText('', Buffer.from(text));
  return last === text && problem.length === 0;
}

/** Only this handbook's own cells: others have things of the same name. */
function jamforelsebyten(text: string, handbok: string, byte: Namnbyte): Textbyte[] | undefined {
  const rutor = RADLISTOR.map((lista) => `${lista}[].rutor.${handbok}`);
  const egna = rutor.flatMap((ruta) => [ruta, `${ruta}[]`]);
  return framsidebyten(text, {}, byte, (monster) => egna.includes(monster));
}

function fardiga(filer: Andradfil[], sidor: readonly Sidfil[], bestallt: Bestallt): Andradfil[] {
  const { byte } = bestallt;
  const egna = sidor.filter(({ post }) => post.samling === byte.samling && post.id === byte.fran);
  // What is only proposed has no address that anybody has kept.
  const publicerad = egna.some(({ iForslag }) => !iForslag) && byte.fran !== byte.till;
  const klara = filer.map((ett) => {
    const egen = egna.find(({ fil }) => fil === ett.fil);
    if (egen) return medEgetNamn(ett, egen, bestallt);
    return ett.fil === HANDBOK && publicerad ? medGammalAdress(ett, bestallt) : ett;
  });
  const medSummor = medNyaSummor(klara, sidor);
  return medSummor.filter(({ text, nyText, fil, nyFil }) => text !== nyText || fil !== nyFil);
}

/** The thing's own file: where it lies, and its title where that is the one that changes. */
function medEgetNamn(
  ett: Andradfil,
  { post }: Sidfil,
  { byte, titel, gammalTitel }: Bestallt,
): Andradfil {
  const nyFil = posix.join(posix.dirname(ett.fil), `${byte.till}.mdx`);
  if (titel === undefined || post.ra[SAMLINGAR[byte.samling].namn] !== gammalTitel)
    return { ...ett, nyFil };
  const nyText = medTitel(ett.nyText, byte.samling, titel);
  if (nyText === undefined) throw new Stopp(kanInte([ett.fil]));
  return { ...ett, nyFil, nyText, antal: ett.antal + 1 };
}

function medGammalAdress(ett: Andradfil, { byte, titel, gammalTitel }: Bestallt): Andradfil {
  const slag = lankslag(byte.samling);
  const ny = { fran: `${slag}:${byte.fran}`, till: `${slag}:${byte.till}` };
  const namn = titel === undefined || titel === gammalTitel ? undefined : gammalTitel;
  const nyText = medOmdirigering(ett.nyText, { ...ny, namn });
  if (nyText === undefined) throw new Stopp(kanInte([ett.fil]));
  return { ...ett, nyText, antal: ett.antal + 1 };
}

function kanInte(filer: string[]): string {
  const vilka = filer.map((fil) => `  ${fil}`).join('\n');
  return `Inget ändrades. De här filerna nämner det gamla namnet, men har fel så att de inte kan ändras säkert:\n${vilka}\nRätta dem först: npm run granska.`;
}

/** The changes as they are written. */
export function andringar(filer: readonly Andradfil[]): Filandring[] {
  return filer.flatMap(({ fil, nyFil, nyText, sett }): Filandring[] => {
    if (fil === nyFil) return [{ fil, innehall: nyText, sett }];
    return [
      { fil, innehall: null, sett },
      { fil: nyFil, innehall: nyText, sett: undefined },
    ];
  });
}
