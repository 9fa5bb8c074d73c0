/** The text of a new file: every field of the schema, those that are filled in and those that may be. */
import { stringify } from 'yaml';
import { svenskt } from '../../../schema/faltnamn.ts';
import { faltrader, type Faltrad } from '../../../schema/faltrader.ts';
import { SAMLINGAR, type Samling } from '../../../schema/index.ts';
import { vik } from '../../../svenska/vikning.ts';

/** Values by the names of the code: `galler`, `nar`. */
export type Faltvarden = Record<string, unknown>;

/** What stands beside the fields. */
interface Omgivning {
  brod: string;
  /** The ids of a list in handbok.yaml, by its name. */
  ider: (lista: string | undefined) => string[];
}

const VALFRITT = [
  '# Fälten nedan är valfria. Ta bort det första # på raden för att använda ett fält, och byt värdet.',
];

/**
 * A file with its front matter and body. Above each field that is filled in stands what the schema says of it; the others follow as lines
 * that are commented out and can be used by taking away their first sign.
 */
export function skrivPost(samling: Samling, varden: Faltvarden, { brod, ider }: Omgivning): string {
  const { schema, referenser } = SAMLINGAR[samling];
  const rader = faltrader(schema, referenser);
  const ifyllda = rader.filter((rad) => varden[nyckeln(rad)] !== undefined);
  const valfria = rader.filter((rad) => varden[nyckeln(rad)] === undefined);
  const framsida = [
    ...ifyllda.flatMap((rad) => ifylld(rad, varden[nyckeln(rad)], '')),
    '',
    ...VALFRITT,
    ...valfria.map((rad) => valfri(rad, ider(rad.pekar))),
  ];
  return `${['---', ...framsida, '---', ...(brod ? ['', brod] : [])].join('\n')}\n`;
}

function nyckeln({ namn }: Faltrad): string {
  return vik(namn);
}

/** A field with what it means above it. The fields of a field are told one by one. */
function ifylld(rad: Faltrad, varde: unknown, indrag: string): string[] {
  const om = rad.beskrivning ? [`${indrag}# ${rad.beskrivning}`] : [];
  if (!arFaltvarden(varde) || rad.under.length === 0)
    return [...om, ...skrivet(rad.namn, varde).map((ett) => indrag + ett)];
  const inre = rad.under
    .filter((ett) => varde[nyckeln(ett)] !== undefined)
    .flatMap((ett) => ifylld(ett, varde[nyckeln(ett)], `${indrag}  `));
  return [...om, `${indrag}${rad.namn}:`, ...inre];
}

/** A longer list is better read in handbok.yaml. */
const FLEST = 12;

/** One line: `#kategori: id  # Kategori (id), om den skiljer sig från typens.` */
function valfri(rad: Faltrad, ider: string[]): string {
  const finns =
    ider.length > 0 && ider.length <= FLEST ? ` Det som finns: ${ider.join(', ')}.` : '';
  const om = rad.beskrivning ? `  # ${rad.beskrivning}${finns}` : '';
  return `#${skrivet(rad.namn, exempelvarde(rad), true).join('')}${om}`;
}

/** A value of the right form, for an editor to write over. */
function exempelvarde(rad: Faltrad): unknown {
  const { typ, val, under } = rad;
  if (typ.startsWith('tid')) return { manad: 'november' };
  if (under.length > 0) return typ.startsWith('lista') ? [falten(under)] : falten(under);
  if (typ.startsWith('lista')) return [];
  if (val.length > 0) return val[0];
  if (typ.startsWith('true')) return rad.standard !== 'true';
  if (/^(?:hel)?tal/.test(typ)) return 1;
  if (typ.includes('okänd')) return 'okänd';
  if (rad.namn === 'länk') return 'https://www.exempel.se/';
  return typ === 'lagrum' ? 'KL 11:10' : typ;
}

function falten(under: Faltrad[]): Faltvarden {
  const visas = under.some((ett) => ett.kravs) ? under.filter((ett) => ett.kravs) : under;
  return Object.fromEntries(visas.map((ett) => [nyckeln(ett), exempelvarde(ett)]));
}

/** A field as YAML: lists of fields one a line, unless they have lists of fields themselves; the rest as short as it can be written. */
function skrivet(namn: string, varde: unknown, enRad = false): string[] {
  const inre = medSvenskaNamn(varde);
  if (!enRad && Array.isArray(inre) && inre.some(harFaltlista))
    return stringify({ [namn]: inre }, { lineWidth: 0 })
      .trimEnd()
      .split('\n');
  if (!enRad && Array.isArray(inre) && inre.some(arFaltvarden))
    return [`${namn}:`, ...inre.map((ett) => `  - ${enrads(ett)}`)];
  return [`${namn}: ${enrads(inre)}`];
}

/** Days are quoted: YAML would read them as something else than text. */
function enrads(varde: unknown): string {
  if (typeof varde === 'string' && /^\d{4}(?:-\d\d){0,2}$/.test(varde)) return `"${varde}"`;
  const text = stringify(varde, {
    collectionStyle: 'flow',
    lineWidth: 0,
    flowCollectionPadding: true,
  });
  return text.trim().replace(/^\[ (.*) \]$/s, '[$1]');
}

function medSvenskaNamn(varde: unknown): unknown {
  if (Array.isArray(varde)) return varde.map(medSvenskaNamn);
  if (!arFaltvarden(varde)) return varde;
  return Object.fromEntries(
    Object.entries(varde).map(([namn, inre]) => [svenskt(namn), medSvenskaNamn(inre)]),
  );
}

function harFaltlista(varde: unknown): boolean {
  return (
    arFaltvarden(varde) &&
    Object.values(varde).some((ett) => Array.isArray(ett) && ett.some(arFaltvarden))
  );
}

function arFaltvarden(varde: unknown): varde is Faltvarden {
  return varde !== null && typeof varde === 'object' && !Array.isArray(varde);
}
