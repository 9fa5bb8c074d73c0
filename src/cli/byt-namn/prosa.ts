/** Finds where texts still say an old name, in any of its forms. */
import { dela, Framsida } from '../../innehall/framsida/framsida.ts';
import { vandraText } from '../../innehall/framsida/framtext.ts';
import { lasBrod } from '../../innehall/brod/brod.ts';
import { Trad } from '../../innehall/brod/trad.ts';
import type { Plats } from '../../problem/problem.ts';
import { stam } from '../../svenska/stam.ts';
import { vik } from '../../svenska/vikning.ts';
import { arFalt } from '../../innehall/varde.ts';
import { lasYaml } from '../../innehall/framsida/yaml.ts';

/** A place that says the old name, with the words as they stand there. */
export interface Prosatraff extends Plats {
  ord: string;
  /** Some words before and after. */
  utdrag: string;
}

/** Fields that hold no prose: ids and addresses, titles of sources, which are as they are, and the old names that redirects keep. */
const EJ_PROSA = /^(?:id|fran|till|lank|adress|kontroll|kallor|omdirigeringar)$/;
const OMKRING = 40;

/** A name that was, and the one that is now: where the new one holds the old, the text that says the new one is right. */
export interface Bytesnamn {
  gammalt: string;
  nytt: string;
}

/** The names as the stems of their words. */
interface Sokta {
  gammalt: string[];
  nytt: string[];
}

/**
 * The places in a file that say the old name.
 *
 * @param yaml the whole text is YAML, as handbok.yaml is
 */
export function sagerNamnet(text: string, namn: Bytesnamn, yaml = false): Prosatraff[] {
  const sokta = { gammalt: stammar(namn.gammalt), nytt: stammar(namn.nytt) };
  if (sokta.gammalt.length === 0 || sokta.gammalt.join(' ') === sokta.nytt.join(' ')) return [];
  const delad = yaml ? { yaml: text, yamlRad: 0, brod: '', brodRad: 0 } : dela(text);
  if (!delad) return [];
  return [
    ...iFramsida(delad.yaml, delad.yamlRad, sokta),
    ...(delad.brod ? iBrod(text, delad.brod, delad.brodRad, sokta) : []),
  ];
}

function iFramsida(yaml: string, radFore: number, sokta: Sokta): Prosatraff[] {
  const { varde } = lasYaml({ fil: '', yaml, radFore, tak: Infinity });
  if (!arFalt(varde)) return [];
  const framsida = new Framsida(yaml, radFore);
  const funna: Prosatraff[] = [];
  vandraText(varde, (stycke, vag) => {
    if (vag.some((steg) => EJ_PROSA.test(String(steg)))) return;
    for (const { vid, ord } of traffar(stycke, sokta)) {
      const { rad, kolumn } = framsida.plats(vag);
      funna.push({ rad, kolumn, ord, utdrag: utdrag(stycke, vid, ord) });
    }
  });
  return funna;
}

function iBrod(text: string, brod: string, brodRad: number, sokta: Sokta): Prosatraff[] {
  const { trad } = lasBrod('', brod, brodRad);
  const rader = text.split(/\r?\n/);
  return (trad ? new Trad(trad).av('text') : []).flatMap(({ position }) => {
    if (!position) return [];
    const { start, end } = position;
    return rader.slice(start.line - 1, end.line).flatMap((rad, nr) => {
      const fran = nr === 0 ? start.column - 1 : 0;
      const till = start.line + nr === end.line ? end.column - 1 : rad.length;
      return traffar(rad.slice(fran, till), sokta).map(({ vid, ord }) => ({
        rad: start.line + nr,
        kolumn: fran + vid + 1,
        ord,
        utdrag: utdrag(rad, fran + vid, ord),
      }));
    });
  });
}

/** Runs of words whose stems are those of a name. */
function traffar(text: string, { gammalt, nytt }: Sokta): { vid: number; ord: string }[] {
  const ord = [...text.matchAll(ORD)].map(({ 0: ett, index }) => ({
    stam: stammen(ett),
    vid: index,
    slut: index + ett.length,
  }));
  const star = (namn: string[], fran: number) =>
    namn.length > 0 && fran >= 0 && namn.every((ett, plats) => ord[fran + plats]?.stam === ett);
  return ord.flatMap(({ vid }, nr) => {
    const sist = ord[nr + gammalt.length - 1];
    const iNytt = nytt.some((_, plats) => star(nytt, nr - plats));
    return sist && star(gammalt, nr) && !iNytt ? [{ vid, ord: text.slice(vid, sist.slut) }] : [];
  });
}

const ORD = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu;

function stammar(namn: string): string[] {
  return (namn.match(ORD) ?? []).map(stammen);
}

/** Without dots too: an id has none. */
function stammen(ord: string): string {
  return stam(vik(ord).toLowerCase());
}

function utdrag(text: string, vid: number, ord: string): string {
  const fran = Math.max(0, vid - OMKRING);
  const till = Math.min(text.length, vid + ord.length + OMKRING);
  const bit = text.slice(fran, till).replace(/\s+/g, ' ').trim();
  return `${fran > 0 ? '…' : ''}${bit}${till < text.length ? '…' : ''}`;
}
