/** A flowchart of an author's, read well enough to be told in words. */
import { safeHref } from '../mermaid/finish/href.ts';

/** One box and where its arrows lead, in the order of the source. */
export interface Ordnod {
  namn: string;
  lank: string | undefined;
  till: { namn: string; text: string | undefined }[];
}

/**
 * The boxes of a flowchart with what they lead to. Undefined for other kinds of diagram, and for
 * what this reader does not understand: then the texts of the picture are listed instead.
 */
export function ordForFlode(kalla: string): Ordnod[] | undefined {
  const rader = kalla.split(/\n|;(?=\s*(?:\n|$))/).map((rad) => rad.trim());
  const start = rader.findIndex((rad) => /^(flowchart|graph)\b/.test(rad));
  if (start < 0) return undefined;
  const last: Stangsellasning = { namn: new Map(), lankar: new Map(), kanter: [] };
  for (const rad of rader.slice(start + 1)) {
    if (rad === '' || UTAN_RUTOR.test(rad)) continue;
    const klick = /^click\s+(\S+)\s+(?:href\s+)?"([^"]*)"/.exec(rad);
    const adress = safeHref(klick?.[2] ?? '');
    if (klick?.[1] && adress) last.lankar.set(klick[1], adress);
    else if (klick) continue;
    else if (!lasRad(rad, last)) return undefined;
  }
  return [...last.namn].map(([id, namn]) => ({
    namn,
    lank: last.lankar.get(id),
    till: last.kanter
      .filter((kant) => kant.fran === id)
      .map(({ till, text }) => ({ namn: last.namn.get(till) ?? till, text })),
  }));
}

interface Stangsellasning {
  namn: Map<string, string>;
  lankar: Map<string, string>;
  kanter: { fran: string; till: string; text: string | undefined }[];
}

const UTAN_RUTOR =
  /^(%%|acc(Title|Descr)\b|subgraph\b|end$|direction\b|classDef\b|class\b|style\b|linkStyle\b)/;

const RUTA =
  /^([\p{L}\d_]+(?:-[\p{L}\d_]+)*)(?:(?:\(\(\(|\(\[|\(\(|\[\[|\[\(|\[\/|\[\\|\{\{|\[|\(|\{|>)\s*(?:"([^"]*)"|([^"\])}]*?))\s*[\])}/\\]+)?(?::::[\w-]+)?\s*/u;

const PIL =
  /^[<xo]?(?:(?:--|==|-\.)\s+([^-=.|]+?)\s+(?:-->|---|==>|===|\.->|-\.-)|(?:-{2,}|={2,}|-\.+-?|~{3,})[>xo]?)\s*(?:\|\s*"?([^|"]*)"?\s*\|)?\s*/;

/** Reads `A[text] & B -->|villkor| C --> D`. False when something is left that it cannot read. */
function lasRad(rad: string, last: Stangsellasning): boolean {
  let rest = rad;
  let fore: string[] = [];
  let text: string | undefined;
  while (rest) {
    const grupp = lasGrupp(rest, last);
    if (!grupp) return false;
    for (const fran of fore) for (const till of grupp.ider) last.kanter.push({ fran, till, text });
    const pil = PIL.exec(grupp.rest);
    if (!pil) return grupp.rest === '';
    text = (pil[1] ?? pil[2])?.trim() || undefined;
    fore = grupp.ider;
    rest = grupp.rest.slice(pil[0].length);
  }
  return false;
}

/** Boxes joined with `&`. */
function lasGrupp(
  rad: string,
  last: Stangsellasning,
): { ider: string[]; rest: string } | undefined {
  const ider: string[] = [];
  let rest = rad;
  for (;;) {
    const ruta = RUTA.exec(rest);
    const id = ruta?.[1];
    if (!ruta || !id) return undefined;
    const namn = (ruta[2] ?? ruta[3])
      ?.replaceAll(/<br\s*\/?>|[`*]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (namn || !last.namn.has(id)) last.namn.set(id, namn || id);
    ider.push(id);
    rest = rest.slice(ruta[0].length);
    if (!rest.startsWith('&')) return { ider, rest };
    rest = rest.slice(1).trimStart();
  }
}
