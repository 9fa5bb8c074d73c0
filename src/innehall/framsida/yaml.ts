/** Reads YAML as plain data: every fault gets a place and a hint, and nothing may grow beyond the limits. */
import { CORE_SCHEMA, load } from 'js-yaml';
import { isAlias, isCollection, isMap, isScalar, visit, type Document, type Node } from 'yaml';
import { vik, vikNycklar } from '../../svenska/vikning.ts';
import { Framsida, MAX_DJUP } from './framsida.ts';
import type { Kod } from '../../problem/koder.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { citerad, utanFetStil } from './yamlcitat.ts';
import { arMisstankt, provaVarden } from './yamlvarden.ts';

export interface Lastyaml {
  /** Folded keys. Undefined when the text cannot be read. */
  varde: unknown;
  problem: Problem[];
}

interface Indata {
  fil: string;
  yaml: string;
  radFore: number;
  /** Largest size in characters. */
  tak: number;
}

/**
 * Reads YAML. Size and depth are looked at before any parser sees the text.
 *
 * js-yaml goes first: it is five times as fast, and it is what Astro reads the same text with. Where it complains, or where there is
 * anything that may not be there, the `yaml` package reads the text again, for it knows the place of everything.
 */
export function lasYaml({ fil, yaml, radFore, tak }: Indata): Lastyaml {
  const forsta = { rad: radFore + 1, kolumn: 1 };
  if (yaml.length > tak) {
    const text = `Uppgifterna är ${Math.round(yaml.length / 1000)} kB. Gränsen är ${tak / 1000} kB.`;
    return { varde: undefined, problem: [problem('YAML-STORT', fil, forsta, text)] };
  }
  const djup = forDjupt(yaml);
  if (djup !== undefined) {
    const text = `Uppgifterna har fler än ${MAX_DJUP} nivåer.`;
    return {
      varde: undefined,
      problem: [problem('YAML-DJUP', fil, { rad: radFore + djup, kolumn: 1 }, text)],
    };
  }
  const direktiv = /^%/m.exec(yaml);
  if (direktiv) {
    const rad = yaml.slice(0, direktiv.index).split('\n').length + radFore;
    const text = 'En rad får inte börja med %. Sätt citattecken kring värdet.';
    return { varde: undefined, problem: [problem('YAML-FEL', fil, { rad, kolumn: 1 }, text)] };
  }
  const snabbt = arMisstankt(yaml) ? undefined : lasSnabbt(yaml);
  if (snabbt) return { varde: snabbt.varde, problem: [] };
  return lasNoga(fil, new Framsida(yaml, radFore), radFore);
}

/** Reads with places, mends what can be mended, and tells all of it. */
function lasNoga(fil: string, framsida: Framsida, radFore: number): Lastyaml {
  const fel = framsida.lagat.map((tips) =>
    problem(tips.kod, fil, { rad: tips.rad + radFore, kolumn: tips.kolumn }, tips.text, tips),
  );
  if (!framsida.gickAttLasa) return { varde: undefined, problem: fel };
  const otillatna = nodfel(fil, framsida, radFore);
  if (otillatna.some((ett) => ett.kod !== 'YAML-DUBBEL'))
    return { varde: undefined, problem: [...fel, ...otillatna] };
  const varden = provaVarden(fil, framsida, radFore);
  return {
    varde: tillData(framsida.dokument),
    problem: [...fel, ...otillatna, ...varden],
  };
}

/** Anchors, aliases, tags, merge keys and complex keys: none may be used, and the slow reader says where they are. */
const SARSKILT = /(?:^|[\s[{,:-])(?:[&*!]\S|<<\s*:|\?\s)|[\]}]\s*:(?:\s|$)/m;

/** The value when the text is beyond doubt, else undefined. */
function lasSnabbt(yaml: string): { varde: unknown } | undefined {
  if (SARSKILT.test(yaml)) return undefined;
  try {
    const varde = load(yaml, { schema: CORE_SCHEMA });
    const medVikta = vikNycklar(varde);
    return varde !== undefined && antalNycklar(varde) === antalNycklar(medVikta)
      ? { varde: medVikta }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Two keys that fold to the same word become one: then the counts differ. */
function antalNycklar(varde: unknown): number {
  if (varde === null || typeof varde !== 'object') return 0;
  const inre: unknown[] = Object.values(varde);
  return inre.reduce((summa: number, ett) => summa + antalNycklar(ett), inre.length);
}

/** The first line (from 1) where brackets, indents or "- - -" nest beyond the limit. Strings may be counted: they never nest so. */
function forDjupt(yaml: string): number | undefined {
  let djup = 0;
  let rad = 0;
  for (const text of yaml.split('\n')) {
    rad++;
    const streck = /^\s*((?:[-?:][ \t]+)*)/.exec(text)?.[1] ?? '';
    if ((streck.match(/[-?:]/g)?.length ?? 0) > MAX_DJUP) return rad;
    for (const tecken of text) {
      if (tecken === '[' || tecken === '{') djup++;
      else if (tecken === ']' || tecken === '}') djup = Math.max(0, djup - 1);
      if (djup > MAX_DJUP) return rad;
    }
  }
  return undefined;
}

function tillData(dokument: Document.Parsed): unknown {
  return vikNycklar(dokument.toJS({ maxAliasCount: 0 }));
}

/** Aliases, anchors, tags, depth and keys that are the same once folded. */
function nodfel(fil: string, framsida: Framsida, radFore: number): Problem[] {
  const fel: Problem[] = [];
  const sag = (kod: Kod, nod: unknown, text: string) => {
    // One of each kind is enough: a bomb of aliases would fill the screen.
    if (kod === 'YAML-ALIAS' && fel.some((ett) => ett.text === text)) return;
    const plats = framsida.vid((nod as Node).range?.[0] ?? 0);
    // Told already, and the place is one of the mended line.
    if (framsida.arLagad(plats.rad)) return;
    const rad = framsida.yaml.split(/\r?\n/)[plats.rad - radFore - 1] ?? '';
    const rattad = kod === 'YAML-ALIAS' ? citeratVarde(rad) : undefined;
    fel.push(problem(kod, fil, plats, text, { rattad }));
  };
  visit(framsida.dokument, (_nyckel, nod, ovan) => {
    if (ovan.length > 2 * MAX_DJUP + 4) {
      sag('YAML-DJUP', ovan.find(isCollection), `Uppgifterna har fler än ${MAX_DJUP} nivåer.`);
      return visit.BREAK;
    }
    const tecken = sarskilt(nod);
    if (tecken)
      sag('YAML-ALIAS', nod, `Ett värde får inte börja med ${tecken}. Sätt citattecken kring det.`);
    if (isMap(nod))
      dubbletter(
        nod.items.map((par) => par.key),
        sag,
      );
    return undefined;
  });
  return fel;
}

/** The sign that makes a node more than data: an alias, an anchor or a tag. */
function sarskilt(nod: unknown): '*' | '&' | '!' | undefined {
  if (isAlias(nod)) return '*';
  if (!isScalar(nod) && !isCollection(nod)) return undefined;
  if (nod.anchor) return '&';
  return nod.tag ? '!' : undefined;
}

/** The line with the value in quotes, and without the stars of bold text. */
function citeratVarde(rad: string): string | undefined {
  const [, fore, varde] = /^(\s*(?:- )?(?:[\p{L}\d_-]+: +)?)([&*!][^[\]{}]*)$/u.exec(rad) ?? [];
  if (fore === undefined || varde === undefined) return undefined;
  return fore + citerad(utanFetStil(varde.trim()));
}

function dubbletter(nycklar: unknown[], sag: (kod: Kod, nod: unknown, text: string) => void): void {
  const sedda = new Map<string, string>();
  for (const nyckel of nycklar) {
    if (!isScalar(nyckel)) {
      if (isCollection(nyckel)) sag('YAML-FEL', nyckel, 'Ett fältnamn måste vara ett ord.');
      continue;
    }
    const namn = String(nyckel.value);
    const forra = sedda.get(vik(namn));
    if (forra === namn) sag('YAML-DUBBEL', nyckel, `Fältet "${namn}" står två gånger.`);
    else if (forra !== undefined)
      sag('YAML-DUBBEL', nyckel, `Fältet "${namn}" är samma som "${forra}".`);
    sedda.set(vik(namn), namn);
  }
}
