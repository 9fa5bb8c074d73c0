/** Turns Zod's issues into problems in Swedish, each at the line and column of its YAML node. */
import { z } from 'zod';
import { OKAND } from '../../schema/delar.ts';
import { svenskt } from '../../schema/faltnamn.ts';
import { vik } from '../../svenska/vikning.ts';
import { lagaFalt, platsFore, type Faltlag } from './faltlag.ts';
import { narmast } from '../../svenska/forslag.ts';
import type { Framsida } from '../framsida/framsida.ts';
import { arPersonfalt } from './personfalt.ts';
import { problem, type Plats, type Problem } from '../../problem/problem.ts';
import { jaNej, kolonIText, kommaIText, rattatTyp, rattatVarde } from './schemaratt.ts';
import { bytOrd, faltnamn, SLAG, slagAv, stor, uppraknade, vagvarde, visa } from './schemaord.ts';
import { beskrivning, form, nycklar, pa } from './schematrad.ts';

type Issue = z.core.$ZodIssue;
type Zodvag = readonly PropertyKey[];

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

interface Schemasvar {
  /** Undefined when the value does not fit. */
  data: unknown;
  /** The value with misspelt and misplaced fields as they were meant. */
  varde: unknown;
  problem: Problem[];
}

/** A context together with what was mended in its value, and what is not there. */
interface Provning extends Schemakontext {
  lagat: Faltlag[];
  saknade: Zodvag[];
}

/** Checks a value against its schema. */
export function provaSchema(kontext: Schemakontext): Schemasvar {
  const skrivet = kontext.varde ?? {};
  const direkt = kontext.schema.safeParse(skrivet);
  if (direkt.success) return { data: direkt.data, varde: skrivet, problem: [] };
  const { varde, lagat } = lagaFalt(kontext.schema, skrivet);
  const provning: Provning = { ...kontext, varde, lagat, saknade: [] };
  const svar = kontext.schema.safeParse(varde);
  const lagade = lagat.flatMap((_lag, nr) => lagningsfel(provning, nr));
  const fel = svar.error?.issues.flatMap((issue) => oversatt(provning, issue, [])) ?? [];
  const alla = [...lagade, ...enVarje(fel), ...saknas(provning)];
  // A line that was mended before it could be read is told already, and may have been mended wrongly.
  const framsida = kontext.framsida();
  return { data: svar.data, varde, problem: alla.filter(({ rad }) => !framsida.arLagad(rad)) };
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

function oversatt(kontext: Provning, issue: Issue, bas: PropertyKey[]): Problem[] {
  const vag = [...bas, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((nyckel) => okant(kontext, vag, nyckel));
  if (vagvarde(kontext.varde, vag) === undefined) {
    kontext.saknade.push(vag);
    return [];
  }
  if (issue.code === 'invalid_union') return union(kontext, issue, vag);
  return [fel(kontext, issue, vag)];
}

/** A union fails in every branch; the one that came furthest is what the editor meant. */
function union(kontext: Provning, issue: z.core.$ZodIssueInvalidUnion, vag: Zodvag): Problem[] {
  const varde = vagvarde(kontext.varde, vag);
  const grenar = issue.errors.filter((gren) => gren.length > 0);
  if (varde !== null && typeof varde === 'object') {
    const djupa = grenar.filter((gren) =>
      gren.every((ett) => ett.path.length > 0 || ett.code === 'invalid_union'),
    );
    const bast = narmastGren(djupa);
    if (bast) return bast.flatMap((ett) => oversatt(kontext, ett, [...vag]));
    const text = egetMeddelande(issue) ?? 'Värdet stämmer inte med någon av formerna.';
    return [varderadfel(kontext, vag, text)];
  }
  const egna = egetMeddelande(issue);
  if (egna) return [varderadfel(kontext, vag, egna)];
  const sista = grenar
    .map((gren) => gren[0])
    .findLast((ett) => ett !== undefined && ett.code !== 'invalid_value');
  return sista
    ? oversatt(kontext, sista, [...vag])
    : [varderadfel(kontext, vag, 'Värdet går inte att använda.')];
}

/** The branch that only one thing keeps from fitting, or the only one. */
function narmastGren<G>(grenar: G[][]): G[] | undefined {
  return grenar.length === 1 ? grenar[0] : grenar.find((gren) => gren.length === 1);
}

/** The Swedish message of a schema; Zod's own are in English and begin so. */
function egetMeddelande(issue: Issue): string | undefined {
  return /^(Invalid|Too |Unrecognized)/.test(issue.message) ? undefined : issue.message;
}

/** A field that was mended. Of several that belong to one other field, the first speaks for all. */
function lagningsfel(kontext: Provning, nr: number): Problem[] {
  const lag = kontext.lagat[nr];
  if (!lag) return [];
  const namn = String(lag.fran.at(-1));
  if (lag.slag === 'namn')
    return [okant(kontext, lag.fran.slice(0, -1), namn, String(lag.till.at(-1)))];
  const plats = nyckelplats(kontext, lag.fran);
  const sag = (text: string) => [problem('YAML-INDRAG', kontext.fil, plats, text)];
  if (lag.slag === 'ut') {
    const ur = svenskt(String(lag.fran.slice(0, -1).findLast((del) => typeof del === 'string')));
    return sag(`Fältet ”${svenskt(namn)}” hör inte till ”${ur}”. Det ska stå längst till vänster.`);
  }
  const hem = String(lag.till.at(-2));
  const syskon = kontext.lagat.filter((ett) => ett.slag === 'in' && ett.till.at(-2) === hem);
  if (syskon[0] !== lag) return [];
  const alla = uppraknade(syskon.map((ett) => String(ett.till.at(-1))));
  return sag(`Det som hör till ”${svenskt(hem)}” ska vara indraget två blanksteg: ${alla}.`);
}

function okant(kontext: Provning, vag: Zodvag, nyckel: string, ratt?: string): Problem {
  const plats = nyckelplats(kontext, [...vag, nyckel]);
  if (arPersonfalt(nyckel)) {
    const text = `Fältet "${nyckel}" hör till en person. Handboken beskriver roller, aldrig personer.`;
    return problem('PERSONUPPGIFT', kontext.fil, plats, text);
  }
  const delad =
    vagvarde(kontext.varde, [...vag, nyckel]) === null
      ? kommaIText(kontext.rader[plats.rad - 1] ?? '', plats.kolumn)
      : undefined;
  if (delad) {
    const text = 'Texten har ett komma och måste stå inom citattecken.';
    return problem('YAML-CITAT', kontext.fil, plats, text, { rattad: delad });
  }
  const alla = nycklar(kontext.schema, vag);
  const bast =
    ratt ??
    narmast(
      nyckel,
      alla.filter((annan) => annan !== nyckel),
    );
  if (alla.includes(nyckel)) {
    const text = `Fältet "${svenskt(nyckel)}" går inte ihop med de andra fälten här.`;
    return problem('FALT-OKANT', kontext.fil, plats, text);
  }
  const mer = bast ? `Menade du "${svenskt(bast)}"?` : `Fälten är ${alla.map(svenskt).join(', ')}.`;
  const skrivet =
    kontext.rader[plats.rad - 1]?.slice(plats.kolumn - 1).match(/^["']?([\p{L}\d_-]+)/u)?.[1] ??
    nyckel;
  return problem('FALT-OKANT', kontext.fil, plats, `Fältet "${skrivet}" finns inte. ${mer}`, {
    rattad: bast && bytOrd(kontext.rader[plats.rad - 1], plats.kolumn, skrivet, svenskt(bast)),
  });
}

/** What is missing, one problem a place: a file that is only begun lacks much, for one reason. */
function saknas(kontext: Provning): Problem[] {
  const perPlats = Map.groupBy(kontext.saknade, (vag) => JSON.stringify(vag.slice(0, -1)));
  return [...perPlats.values()].map((vagar) => {
    const ovan = vagar[0]?.slice(0, -1) ?? [];
    const plats = ovan.length > 0 ? platsFor(kontext, ovan) : { rad: 1, kolumn: 1 };
    const falt = vagar.map((vag) => ({
      namn: svenskt(String(vag.at(-1))),
      vad: beskrivning(kontext.schema, vag),
    }));
    const [forsta, ...fler] = falt;
    if (fler.length === 0) {
      const text = [`Fältet "${forsta?.namn}" saknas.`, forsta?.vad].filter(Boolean).join(' ');
      return problem('FALT-SAKNAS', kontext.fil, plats, text);
    }
    const text = `Fälten ${uppraknade(falt.map(({ namn }) => namn))} saknas.`;
    const atgard = falt.flatMap(({ namn, vad }) => (vad ? [`${namn}: ${vad}`] : [])).join(' ');
    return problem('FALT-SAKNAS', kontext.fil, plats, text, { atgard });
  });
}

function fel(kontext: Provning, issue: Issue, vag: Zodvag): Problem {
  const varde = vagvarde(kontext.varde, vag);
  if (issue.code === 'invalid_value') return felVal(kontext, vag, issue.values.map(String), varde);
  const egna = egetMeddelande(issue);
  if (egna) return varderadfel(kontext, vag, egna, varde);
  if (issue.code === 'invalid_type') return felTyp(kontext, vag, issue.expected, varde);
  return varderadfel(kontext, vag, gransfel(issue), varde);
}

function felVal(kontext: Provning, vag: Zodvag, val: string[], varde: unknown): Problem {
  const plats = platsFor(kontext, vag);
  const ord = skrivna(val);
  const bast = typeof varde === 'string' ? (narmast(varde, ord) ?? jaNej(varde, ord)) : undefined;
  const mer = bast ? `Menade du "${bast}"?` : `Välj ${ELLER.format(ord)}.`;
  const text = `"${visa(varde)}" går inte i ${faltnamn(vag)}. ${mer}`;
  const rattad =
    bast && typeof varde === 'string'
      ? bytOrd(kontext.rader[plats.rad - 1], plats.kolumn, varde, bast)
      : undefined;
  return problem('FALT-VARDE', kontext.fil, plats, text, { rattad });
}

const ELLER = new Intl.ListFormat('sv', { type: 'disjunction' });

/** `okänd` and `okand` are one choice; the proper spelling is shown. */
function skrivna(val: string[]): string[] {
  return val.filter((ord) => !val.some((annat) => annat !== ord && vik(annat) === ord));
}

function felTyp(kontext: Provning, vag: Zodvag, vantat: string, varde: unknown): Problem {
  const plats = platsFor(kontext, vag);
  const rad = kontext.rader[plats.rad - 1] ?? '';
  const kolon = vantat === 'string' ? kolonIText(rad, plats.kolumn, varde) : undefined;
  if (kolon !== undefined) {
    const text = 'Texten har ett kolon och måste stå inom citattecken.';
    return problem('YAML-KOLON', kontext.fil, plats, text, { rattad: kolon });
  }
  const formen = form(kontext.schema, vag, varde);
  const text = `${stor(faltnamn(vag))} ska vara ${SLAG[vantat] ?? vantat}, men är ${slagAv(varde)}.`;
  return problem('FALT-TYP', kontext.fil, plats, text, {
    atgard: formen?.forklaring ?? okandRad(kontext, vag, varde),
    rattad: rattatTyp({ rad, kolumn: plats.kolumn, vantat, varde, form: formen?.text }),
  });
}

/** An empty field that takes `okänd`. */
function okandRad(kontext: Provning, vag: Zodvag, varde: unknown): string | undefined {
  const tar = pa(kontext.schema, vag).some(
    (schema) => schema instanceof z.ZodEnum && schema.safeParse(OKAND).success,
  );
  return varde === null && tar ? 'Finns uppgiften inte, skriv okänd.' : undefined;
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

function varderadfel(kontext: Provning, vag: Zodvag, text: string, varde?: unknown): Problem {
  const plats = platsFor(kontext, vag);
  const kort = typeof varde === 'string' || typeof varde === 'number' ? `"${visa(varde)}": ` : '';
  const skrivet = vagvarde(kontext.varde, vag);
  const ratt = typeof skrivet === 'string' ? rattatVarde(skrivet, text) : undefined;
  const rattad = ratt && bytOrd(kontext.rader[plats.rad - 1], plats.kolumn, String(skrivet), ratt);
  return problem('FALT-VARDE', kontext.fil, plats, `${stor(faltnamn(vag))}: ${kort}${text}`, {
    rattad,
  });
}

function platsFor(kontext: Provning, vag: Zodvag): Plats {
  return kontext.framsida().plats(platsFore(vag as (string | number)[], kontext.lagat));
}

function nyckelplats(kontext: Provning, vag: Zodvag): Plats {
  return kontext.framsida().nyckelplats(platsFore(vag as (string | number)[], kontext.lagat));
}
