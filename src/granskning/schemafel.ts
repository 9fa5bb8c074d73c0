/** Turns Zod's issues into problems in Swedish, each at the line and column of its YAML node. */
import { z } from 'zod';
import { vik } from '../schema/nycklar.ts';
import { forslag, narmast } from './forslag.ts';
import type { Framsida } from './framsida.ts';
import { arPersonfalt } from './personfalt.ts';
import { problem, type Plats, type Problem } from './problem.ts';
import { bytOrd, faltnamn, SLAG, slagAv, stor, vagvarde, visa } from './schemaord.ts';
import { beskrivning, nycklar } from './schematrad.ts';

type Issue = z.core.$ZodIssue;

export interface Schemakontext {
  fil: string;
  schema: z.ZodType;
  /** The value that was read, with folded keys. */
  varde: unknown;
  /** Made only when something is wrong: positions cost time. */
  framsida: () => Framsida;
  /** The lines of the file, for the corrected line. */
  rader: string[];
}

interface Svar {
  data: unknown;
  problem: Problem[];
}

/** Checks a value against its schema. `data` is undefined when it does not fit. */
export function provaSchema(kontext: Schemakontext): Svar {
  const svar = kontext.schema.safeParse(kontext.varde);
  if (svar.success) return { data: svar.data, problem: [] };
  return {
    data: undefined,
    problem: enVarje(svar.error.issues.flatMap((issue) => oversatt(kontext, issue, []))),
  };
}

/** A value that breaks two rules of its field is reported once. */
function enVarje(alla: Problem[]): Problem[] {
  const sedda = new Set<string>();
  return alla.filter((ett) => {
    const nyckel = ett.kod === 'FALT-VARDE' ? `${ett.rad}:${ett.kolumn}` : '';
    if (nyckel && sedda.has(nyckel)) return false;
    sedda.add(nyckel);
    return true;
  });
}

function oversatt(kontext: Schemakontext, issue: Issue, bas: PropertyKey[]): Problem[] {
  const vag = [...bas, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((nyckel) => okant(kontext, vag, nyckel));
  if (vagvarde(kontext.varde, vag) === undefined) return [saknas(kontext, vag)];
  if (issue.code === 'invalid_union') return union(kontext, issue, vag);
  return [fel(kontext, issue, vag)];
}

/** A union fails in every branch; the one that came furthest is what the editor meant. */
function union(
  kontext: Schemakontext,
  issue: z.core.$ZodIssueInvalidUnion,
  vag: PropertyKey[],
): Problem[] {
  const varde = vagvarde(kontext.varde, vag);
  const grenar = issue.errors.filter((gren) => gren.length > 0);
  if (varde !== null && typeof varde === 'object') {
    const djupa = grenar.filter((gren) =>
      gren.every((ett) => ett.path.length > 0 || ett.code === 'invalid_union'),
    );
    const bast = djupa.length === 1 ? djupa[0] : undefined;
    if (bast) return bast.flatMap((ett) => oversatt(kontext, ett, vag));
    return [
      varderadfel(
        kontext,
        vag,
        egetMeddelande(issue) ?? 'Värdet stämmer inte med någon av formerna.',
      ),
    ];
  }
  const egna = egetMeddelande(issue);
  if (egna) return [varderadfel(kontext, vag, egna)];
  const sista = grenar
    .map((gren) => gren[0])
    .findLast((ett) => ett !== undefined && ett.code !== 'invalid_value');
  return sista
    ? oversatt(kontext, sista, vag)
    : [varderadfel(kontext, vag, 'Värdet går inte att använda.')];
}

/** The Swedish message of a schema; Zod's own are in English and begin so. */
function egetMeddelande(issue: Issue): string | undefined {
  return /^(Invalid|Too |Unrecognized)/.test(issue.message) ? undefined : issue.message;
}

function okant(kontext: Schemakontext, vag: PropertyKey[], nyckel: string): Problem {
  const plats = kontext.framsida().nyckelplats([...vag, nyckel] as string[]);
  if (arPersonfalt(nyckel)) {
    const text = `Fältet "${nyckel}" hör till en person. Handboken beskriver roller, aldrig personer.`;
    return problem('PERSONUPPGIFT', kontext.fil, plats, text);
  }
  const alla = nycklar(kontext.schema, vag);
  const bast = narmast(
    nyckel,
    alla.filter((annan) => annan !== nyckel),
  );
  if (alla.includes(nyckel)) {
    const text = `Fältet "${nyckel}" går inte ihop med de andra fälten här.`;
    return problem('FALT-OKANT', kontext.fil, plats, text);
  }
  const mer = bast ? forslag(nyckel, [bast]) : `Fälten är ${alla.join(', ')}.`;
  const skrivet =
    kontext.rader[plats.rad - 1]?.slice(plats.kolumn - 1).match(/^["']?([\p{L}\d_-]+)/u)?.[1] ??
    nyckel;
  return problem('FALT-OKANT', kontext.fil, plats, `Fältet "${skrivet}" finns inte. ${mer}`, {
    rattad: bast && bytUt(kontext, plats, skrivet, bast),
  });
}

function saknas(kontext: Schemakontext, vag: PropertyKey[]): Problem {
  const ovan = vag.slice(0, -1);
  const plats =
    ovan.length > 0 ? kontext.framsida().plats(ovan as string[]) : { rad: 1, kolumn: 1 };
  const text = beskrivning(kontext.schema, vag);
  const namn = vag.map(String).at(-1) ?? '';
  const led =
    vag.length === 0 ? 'Uppgifterna saknas.' : `Fältet "${namn}" saknas.${text ? ` ${text}` : ''}`;
  return problem('FALT-SAKNAS', kontext.fil, plats, led);
}

function fel(kontext: Schemakontext, issue: Issue, vag: PropertyKey[]): Problem {
  const varde = vagvarde(kontext.varde, vag);
  if (issue.code === 'invalid_value') return felVal(kontext, vag, issue.values.map(String), varde);
  const egna = egetMeddelande(issue);
  if (egna) return varderadfel(kontext, vag, egna, varde);
  if (issue.code === 'invalid_type') return felTyp(kontext, vag, issue.expected, varde);
  return varderadfel(kontext, vag, gransfel(issue), varde);
}

function felVal(
  kontext: Schemakontext,
  vag: PropertyKey[],
  val: string[],
  varde: unknown,
): Problem {
  const plats = kontext.framsida().plats(vag as string[]);
  const ord = skrivna(val);
  const bast = typeof varde === 'string' ? narmast(varde, ord) : undefined;
  const mer = bast ? `Menade du "${bast}"?` : `Välj ${ELLER.format(ord)}.`;
  return problem(
    'FALT-VARDE',
    kontext.fil,
    plats,
    `"${visa(varde)}" går inte i ${faltnamn(vag)}. ${mer}`,
    {
      rattad: bast && typeof varde === 'string' ? bytUt(kontext, plats, varde, bast) : undefined,
    },
  );
}

const ELLER = new Intl.ListFormat('sv', { type: 'disjunction' });

/** `okänd` and `okand` are one choice; the proper spelling is shown. */
function skrivna(val: string[]): string[] {
  return val.filter((ord) => !val.some((annat) => annat !== ord && vik(annat) === ord));
}

function felTyp(
  kontext: Schemakontext,
  vag: PropertyKey[],
  vantat: string,
  varde: unknown,
): Problem {
  const plats = kontext.framsida().plats(vag as string[]);
  const text = `${stor(faltnamn(vag))} ska vara ${SLAG[vantat] ?? vantat}, men är ${slagAv(varde)}.`;
  return problem('FALT-TYP', kontext.fil, plats, text, {
    rattad: rattaTyp(kontext, plats, vantat, varde),
  });
}

/** Quotes a number that should be text, or puts brackets round a lone item. */
function rattaTyp(
  kontext: Schemakontext,
  plats: Plats,
  vantat: string,
  varde: unknown,
): string | undefined {
  const rad = kontext.rader[plats.rad - 1] ?? '';
  const fore = rad.slice(0, plats.kolumn - 1);
  const skrivet = rad.slice(plats.kolumn - 1);
  const enkel = /^([^\s,[\]{}#"']+(?: [^\s,[\]{}#"']+)*)\s*(?=$|[,}\]])(.*)$/.exec(skrivet);
  if (typeof varde === 'object' || !enkel) return undefined;
  if (vantat === 'string') return `${fore}"${enkel[1]}"${enkel[2]}`;
  if (vantat === 'array') return `${fore}[${enkel[1]}]${enkel[2]}`;
  return undefined;
}

function gransfel(issue: Issue): string {
  if (issue.code === 'too_small') {
    if (issue.origin === 'array')
      return `Listan ska ha minst ${issue.minimum} ${issue.minimum === 1 ? 'post' : 'poster'}.`;
    if (issue.origin === 'string') return 'Texten är tom.';
    return `Talet ska vara minst ${issue.minimum}.`;
  }
  if (issue.code === 'too_big') return `Värdet får vara högst ${issue.maximum}.`;
  return 'Värdet går inte att använda.';
}

function varderadfel(
  kontext: Schemakontext,
  vag: PropertyKey[],
  text: string,
  varde?: unknown,
): Problem {
  const plats = kontext.framsida().plats(vag as string[]);
  const kort = typeof varde === 'string' || typeof varde === 'number' ? `"${visa(varde)}": ` : '';
  return problem('FALT-VARDE', kontext.fil, plats, `${stor(faltnamn(vag))}: ${kort}${text}`);
}

function bytUt(
  kontext: Schemakontext,
  plats: Plats,
  fran: string,
  till: string,
): string | undefined {
  return bytOrd(kontext.rader[plats.rad - 1], plats.kolumn, fran, till);
}
