/** What differs between the handbook as it stands and a frozen version: by file, for an editor. */
import { arFalt } from '../innehall/varde.ts';
import type { Handbok } from '../modell/typer.ts';
import { handbokSchema } from '../schema/handbok.ts';
import { SAMLINGAR, type Samling } from '../schema/index.ts';
import type { VersionData, Versionspost } from '../schema/versioner.ts';
import { medNyaAdresser } from './omdopta.ts';
import { somJson, versionsposterUr } from './post.ts';

/** What is decided of handbok.yaml: what the system is called and its kinds of things. The rest is how the site is set, or tells of the decision itself. */
const BESLUTADE_FALT = [
  ...['titel', 'kommun', 'slag', 'slagBestamd', 'dokumentansvarig', 'delar', 'fragor', 'rollslag'],
  ...['kategorier', 'dokumenttyper', 'malslag', 'handelseslag', 'omraden', 'figurer'],
  'mandatperiod',
];

/**
 * The files whose text or facts differ, by their path from the handbook's folder, in a stable order.
 *
 * Facts are read by the schema of today on both sides: a field that has been added since, with a value of its own where it is left out, is
 * no change of the text. A link to a page that has a new address is none either.
 */
export function olikaFiler(bok: Handbok, version: VersionData): string[] {
  const nya = perNyckel(versionsposterUr(bok));
  const gamla = perNyckel(
    version.poster.map((post) => medNyaAdresser(post, bok.data.omdirigeringar)),
  );
  const andrade = [...nya].filter(([nyckel, post]) => !arLika(post, gamla.get(nyckel)));
  const borta = [...gamla].filter(([nyckel]) => !nya.has(nyckel));
  const filer = [...andrade, ...borta].map(([, { rel }]) => rel);
  return sammaHandbok(bok, version) ? filer : ['handbok.yaml', ...filer];
}

function perNyckel(poster: readonly Versionspost[]): Map<string, Versionspost> {
  return new Map(poster.map((post) => [`${post.samling}/${post.id}`, post]));
}

/** Whether a page says the same, in its text and its facts. */
export function arLika(a: Versionspost, b: Versionspost | undefined): boolean {
  return b !== undefined && sammaText(a, b) && sammaUppgifter(a, b);
}

/** Whether the text of a page is the same, links included. */
export function sammaText(a: Versionspost, b: Versionspost): boolean {
  return lika(a.block, b.block);
}

/** Whether the facts of a page are the same. */
export function sammaUppgifter(a: Versionspost, b: Versionspost): boolean {
  return lika(a.data, b.data) || lika(omlast(a), omlast(b));
}

function omlast({ samling, data }: Versionspost): unknown {
  if (!Object.hasOwn(SAMLINGAR, samling)) return data;
  const { data: last } = SAMLINGAR[samling as Samling].schema.safeParse(data);
  return last === undefined ? data : somJson(last);
}

function sammaHandbok({ data }: Handbok, { handbok }: VersionData): boolean {
  const frysta = handbokSchema.safeParse(handbok).data ?? handbok;
  return lika(beslutade(somJson(data)), beslutade(somJson(frysta)));
}

function beslutade(handbok: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(handbok).filter(([namn]) => BESLUTADE_FALT.includes(namn)),
  );
}

/** The same values, whatever the order of fields. */
function lika(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((ett, nr) => lika(ett, b[nr]));
  if (!arFalt(a) || !arFalt(b)) return false;
  const namn = Object.keys(a);
  return (
    namn.length === Object.keys(b).length &&
    namn.every((ett) => Object.hasOwn(b, ett) && lika(a[ett], b[ett]))
  );
}
