import type { Mdastnod, Mdxelement, Trad } from '../../innehall/brod/trad.ts';
import { iderI, KOMPONENTER } from '../../innehall/brod/komponenter.ts';
import { attribut } from '../../innehall/brod/attribut.ts';
import { klicklankar } from '../../innehall/brod/klick.ts';
import { arMermaid } from '../../innehall/brod/stangslar.ts';
import { lankarI, lederDit, type Namnbyte } from './namnbyte.ts';
import type { Textbyte } from '../../innehall/framsida/textbyte.ts';
import { radstarter } from './radstarter.ts';

/**
 * What must change in a body: links, links of diagrams, and attributes of components that name the thing.
 *
 * @param text the whole file: the tree's lines and columns are counted in it
 * @returns undefined when something is written in a way that cannot be changed safely
 */
export function brodbyten(text: string, trad: Trad, byte: Namnbyte): Textbyte[] | undefined {
  const starter = radstarter(text);
  const plats = ({ line, column }: { line: number; column: number }) =>
    (starter[line - 1] ?? 0) + column - 1;
  const stycken = [...lankar(trad, byte), ...diagram(trad, byte), ...komponenter(trad, byte)];
  const byten = stycken.map(({ nod, efter, hitta }) => {
    if (!nod.position) return [];
    const fran = plats(efter?.position?.end ?? nod.position.start);
    const kalla = text.slice(fran, plats(nod.position.end));
    const platser = hitta(kalla);
    return platser.map((vid) => ({
      fran: fran + vid,
      till: fran + vid + byte.fran.length,
      text: byte.till,
    }));
  });
  return byten.every((ett) => ett.length > 0) ? unika(byten.flat()) : undefined;
}

/** A piece of source that holds the old id, and how it is found there. */
interface Stycke {
  nod: Mdastnod;
  /** The last thing before the address: the words of a link. */
  efter?: Mdastnod | undefined;
  hitta: (kalla: string) => number[];
}

function lankar(trad: Trad, byte: Namnbyte): Stycke[] {
  const alla = [...trad.av('link'), ...trad.av('definition')];
  return alla
    .filter(({ url }) => lederDit(url, byte))
    .map((nod) => ({
      nod,
      efter: 'children' in nod ? nod.children.at(-1) : undefined,
      hitta: (kalla) => lankarI(kalla, byte).slice(0, 1),
    }));
}

function diagram(trad: Trad, byte: Namnbyte): Stycke[] {
  return trad
    .av('code')
    .filter(
      (nod) => arMermaid(nod) && klicklankar(nod.value).some((ett) => lederDit(ett.adress, byte)),
    )
    .map((nod) => ({ nod, hitta: (kalla) => lankarI(kalla, byte) }));
}

function komponenter(trad: Trad, byte: Namnbyte): Stycke[] {
  return trad.element().flatMap((nod) =>
    pekare(nod, byte).map((namn) => ({
      nod,
      hitta: (kalla) => iAttribut(kalla, namn, byte.fran),
    })),
  );
}

/** The attributes of a component that name the thing. */
function pekare(nod: Mdxelement, { samling, fran }: Namnbyte): string[] {
  const regler = KOMPONENTER[nod.name ?? '']?.attribut ?? {};
  return Object.entries(attribut(nod)).flatMap(([namn, varde]) => {
    const regel = Object.hasOwn(regler, namn) ? regler[namn] : undefined;
    if (regel?.pekar !== samling) return [];
    return (regel.flera ? iderI(varde) : [varde]).includes(fran) ? [namn] : [];
  });
}

/** The element begins with its tag: the first attribute of the name is its own. */
function iAttribut(kalla: string, namn: string, id: string): number[] {
  const hela = new RegExp(`\\s${namn}\\s*=\\s*("[^"]*"|'[^']*')`).exec(kalla);
  if (!hela) return [];
  const start = hela.index + hela[0].length - hela[1]!.length;
  const monster = new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`, 'g');
  return [...hela[1]!.matchAll(monster)].map(({ index }) => start + index);
}

/** A link in a box in a link's text would be found twice. */
function unika(byten: Textbyte[]): Textbyte[] {
  return byten.filter((ett, nr) => byten.findIndex(({ fran }) => fran === ett.fran) === nr);
}
