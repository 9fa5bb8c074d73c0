/** Reads YAML as plain data: every fault gets a place and a hint, and nothing may grow beyond the limits. */
import { CORE_SCHEMA, load } from 'js-yaml';
import { isAlias, isCollection, isMap, isScalar, visit, type Document, type Node } from 'yaml';
import { vik, vikNycklar } from '../schema/nycklar.ts';
import { Framsida, MAX_DJUP } from './framsida.ts';
import type { Kod } from './koder.ts';
import { problem, type Problem } from './problem.ts';
import { tipsFor } from './yamltips.ts';

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
  const snabbt = lasSnabbt(yaml);
  if (snabbt) return { varde: snabbt.varde, problem: [] };
  const framsida = new Framsida(yaml, radFore);
  const fel = [...syntaxfel(fil, yaml, framsida, radFore), ...nodfel(fil, framsida)];
  if (fel.some((ett) => ett.kod !== 'YAML-DUBBEL')) return { varde: undefined, problem: fel };
  return { varde: tillData(framsida.dokument), problem: fel };
}

/** Anchors, aliases, tags, merge keys and complex keys: none may be used, and the slow reader says where they are. */
const SARSKILT = /(?:^|[\s[{,:-])(?:[&*!]\S|<<\s*:|\?\s)/m;

/** The value when the text is beyond doubt, else undefined. */
function lasSnabbt(yaml: string): { varde: unknown } | undefined {
  if (SARSKILT.test(yaml)) return undefined;
  try {
    const varde = load(yaml, { schema: CORE_SCHEMA });
    const vikt = vikNycklar(varde);
    return varde !== undefined && antalNycklar(varde) === antalNycklar(vikt)
      ? { varde: vikt }
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

function syntaxfel(fil: string, yaml: string, framsida: Framsida, radFore: number): Problem[] {
  const forsta = framsida.dokument.errors[0];
  if (!forsta) return [];
  const plats = framsida.vid(forsta.pos[0]);
  const rader = yaml.split(/\r?\n/);
  const tips = tipsFor(forsta, rader, plats.rad - radFore);
  if (!tips.rad) return [problem(tips.kod, fil, plats, tips.text, tips)];
  return [
    problem(tips.kod, fil, { rad: tips.rad + radFore, kolumn: tips.kolumn ?? 1 }, tips.text, tips),
  ];
}

/** Aliases, anchors, tags, depth and keys that are the same once folded. */
function nodfel(fil: string, framsida: Framsida): Problem[] {
  const fel: Problem[] = [];
  const sag = (kod: Kod, nod: unknown, text: string) => {
    // One of each kind is enough: a bomb of aliases would fill the screen.
    if (kod === 'YAML-ALIAS' && fel.some((ett) => ett.text === text)) return;
    fel.push(problem(kod, fil, framsida.vid((nod as Node).range?.[0] ?? 0), text));
  };
  visit(framsida.dokument, (_nyckel, nod, ovan) => {
    if (ovan.length > 2 * MAX_DJUP + 4) {
      sag('YAML-DJUP', ovan.find(isCollection), `Uppgifterna har fler än ${MAX_DJUP} nivåer.`);
      return visit.BREAK;
    }
    if (isAlias(nod)) sag('YAML-ALIAS', nod, 'Alias (*) får inte användas.');
    else if ((isScalar(nod) || isCollection(nod)) && nod.anchor)
      sag('YAML-ALIAS', nod, 'Ankare (&) får inte användas.');
    else if ((isScalar(nod) || isCollection(nod)) && nod.tag)
      sag('YAML-ALIAS', nod, 'Typmärken (!) får inte användas.');
    if (isMap(nod))
      dubbletter(
        nod.items.map((par) => par.key),
        sag,
      );
    return undefined;
  });
  return fel;
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
