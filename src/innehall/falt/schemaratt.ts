/** The value as it was meant: of another kind, or in another form. */
import { DATUM_HJALP, finnsDatum, ID_HJALP } from '../../schema/delar.ts';
import { MANADER, NAR_HJALP } from '../../tid/nar.ts';
import { foreslaId } from '../fil/filnamn.ts';
import { citerad } from '../framsida/yamlcitat.ts';
import { rattadTid } from './tidsratt.ts';

export interface Feltyp {
  rad: string;
  /** Where the value begins on the line, from 1. */
  kolumn: number;
  /** What Zod expected: string, array, boolean … */
  vantat: string;
  varde: unknown;
  /** How fields with values are written, where that is what is wanted. */
  form: string | undefined;
}

/** The line with the value as it should be written; undefined when there is nothing to go by. */
export function rattatTyp({ rad, kolumn, vantat, varde, form }: Feltyp): string | undefined {
  if (typeof varde === 'object' && varde !== null) return undefined;
  const fore = rad.slice(0, kolumn - 1);
  const skrivet = rad.slice(kolumn - 1);
  if (varde === null)
    return form && skrivet.trim() === '' ? `${fore.trimEnd()} ${form}` : undefined;
  // Swedish writes decimals with a comma, YAML with a full stop.
  const komma = vantat === 'number' && /^["']?(\d+),(\d+)["']?(\s*(?:#.*)?)$/.exec(skrivet);
  if (komma) return `${fore}${komma[1]}.${komma[2]}${komma[3]}`;
  const [, rakt, efter = ''] = ENKELT.exec(skrivet) ?? CITERAT.exec(skrivet) ?? [];
  // "a, b" is a list but for its brackets.
  if (vantat === 'array' && form === undefined && /^[^[\]{}"'#]+,[^[\]{}"'#]+$/.test(skrivet))
    return `${fore}[${skrivet.trim()}]`;
  // A text that goes on below is more than its first line.
  if (rakt === undefined || (typeof varde === 'string' && rakt !== varde)) return undefined;
  const nytt = nyttVarde(rakt, vantat, varde, form);
  return nytt === undefined ? undefined : fore + nytt + efter;
}

/** A plain value to the end of the line, or of its place in brackets. */
const ENKELT = /^([^\s,[\]{}#"']+(?: [^\s,[\]{}#"']+)*)\s*(?=$|[,}\]])(.*)$/;
const CITERAT = /^["']([^"']+)["']\s*(?=$|[,}\]])(.*)$/;
const JA_NEJ: Record<string, string> = { ja: 'true', yes: 'true', nej: 'false', no: 'false' };

/** true for "ja", where that is one of the choices. */
export function jaNej(varde: string, val: readonly string[]): string | undefined {
  const menat = JA_NEJ[varde.toLowerCase()];
  return menat !== undefined && val.includes(menat) ? menat : undefined;
}

function nyttVarde(
  rakt: string,
  vantat: string,
  varde: unknown,
  form: string | undefined,
): string | undefined {
  if (form !== undefined) return form;
  if (vantat === 'string') return citerad(rakt);
  if (vantat === 'array') return `[${rakt.replace(/^\((.*)\)$/, '$1')}]`;
  if (vantat === 'boolean') return JA_NEJ[String(varde).toLowerCase()];
  if (vantat === 'number' || vantat === 'int') return /^\d+$/.test(rakt) ? rakt : undefined;
  return undefined;
}

/** "- Beslut: så här" is read as a field and its value. The line with quotes round the text, when that is what it is. */
export function kolonIText(rad: string, kolumn: number, varde: unknown): string | undefined {
  if (varde === null || typeof varde !== 'object' || Array.isArray(varde)) return undefined;
  const fore = rad.slice(0, kolumn - 1);
  const hela = /^\s*- $/.test(fore) ? /^([^"'[{].*: .*)()$/ : /^([^"'[\]{},]+: [^"'[\]{},]+)(.*)$/;
  const [, text, efter = ''] = hela.exec(rad.slice(kolumn - 1)) ?? [];
  return text === undefined ? undefined : fore + citerad(text.trim()) + efter;
}

/** { namn: Det, som är } is read as two fields. The line with quotes round the text, when that is what it is. */
export function kommaIText(rad: string, kolumn: number): string | undefined {
  const [, fore, borjan] =
    /^(.*[{,]\s*[\p{L}\d_-]+: +)([^"'{}[\]:]*),\s*$/u.exec(rad.slice(0, kolumn - 1)) ?? [];
  const [, slut, efter] = /^([^"'{}[\]:,]*)([,}].*)$/.exec(rad.slice(kolumn - 1)) ?? [];
  if (fore === undefined || borjan === undefined || slut === undefined) return undefined;
  return `${fore}${citerad(`${borjan}, ${slut.trim()}`)} ${efter ?? ''}`.replace('" ,', '",');
}

/**
 * An id, a date or a time in the form that it should have; undefined when the words do not tell.
 *
 * @param hjalp what the schema says of the value
 */
export function rattatVarde(varde: string, hjalp: string): string | undefined {
  if (hjalp === ID_HJALP) return foreslaId(utanTillagg(varde)) || undefined;
  if (hjalp === DATUM_HJALP) return rattatDatum(varde);
  return hjalp === NAR_HJALP ? rattadTid(varde) : undefined;
}

/** A file name or a link is an id and something more: budget.mdx, roll:kommunstyrelsen. */
function utanTillagg(varde: string): string {
  return varde.replace(/\.mdx?$/i, '').replace(/^[a-z]+:/, '');
}

/** 2025-2-3, 2025/02/03, 3/2 2025, 3.2.2025, 3 februari 2025 → 2025-02-03 */
function rattatDatum(varde: string): string | undefined {
  const text = varde.trim().toLowerCase();
  const [, ar, manad, dag] =
    /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/.exec(text) ??
    bakvant(/^(\d{1,2})[-/. ](\d{1,2})[-/. ]+(\d{4})$/.exec(text)) ??
    iOrd(/^(?:den )?(\d{1,2}) ([a-z]+),? (\d{4})$/.exec(text)) ??
    [];
  if (!ar || !manad || !dag) return undefined;
  const iso = [ar, manad.padStart(2, '0'), dag.padStart(2, '0')].join('-');
  return finnsDatum(iso) ? iso : undefined;
}

type Schematraff = readonly (string | undefined)[];

function bakvant(traff: Schematraff | null): Schematraff | undefined {
  return traff ? [traff[0], traff[3], traff[2], traff[1]] : undefined;
}

function iOrd(traff: Schematraff | null): Schematraff | undefined {
  const nummer = MANADER.findIndex((namn) => namn === traff?.[2]) + 1;
  return traff && nummer > 0 ? [traff[0], traff[3], String(nummer), traff[1]] : undefined;
}
