import { parseArgs } from 'node:util';
import { narmast } from '../../svenska/forslag.ts';
import { INSTALLNINGAR } from '../../webb/miljo/fel.ts';
import { vik } from '../../svenska/vikning.ts';

/** How a command is used. */
export interface Anvandning {
  /** As it is written: npm run build. */
  kommando: string;
  /** What --hjalp shows. */
  hjalp: string;
  /** Flags beside --hjalp, and what they take: nothing or a word. */
  flaggor?: Record<string, 'boolean' | 'string'>;
  /** The most words it takes that are not flags; none when not said. */
  ord?: number;
}

/** What stands after a command; `fel` is a Swedish sentence when it cannot be used. */
export interface Argument {
  val: Record<string, string | true>;
  ord: string[];
  fel?: string | undefined;
}

const HJALP = 'hjalp';
const ANDRA_ORD: Record<string, string> = { '--help': '--hjalp', '-h': '--hjalp', '-?': '--hjalp' };

/** Reads the words after a command. Flags may be written with å, ä and ö. */
export function lasArgument(argument: string[], anvandning: Anvandning): Argument {
  const flaggor = { ...anvandning.flaggor, [HJALP]: 'boolean' } as const;
  const { tokens } = parseArgs({
    args: argument.map(vanlig),
    options: Object.fromEntries(Object.entries(flaggor).map(([namn, type]) => [namn, { type }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const svar: Argument = { val: {}, ord: [] };
  for (const del of tokens) {
    if (del.kind === 'positional') svar.ord.push(del.value);
    if (del.kind !== 'option') continue;
    svar.fel ??= flaggfel(del, flaggor, anvandning.kommando);
    svar.val[del.name] = del.value ?? true;
  }
  if (!svar.val[HJALP]) svar.fel ??= ordfel(svar.ord, anvandning);
  return svar;
}

/** A flag as it is spelled in the program: --hjälp and --help are --hjalp. */
function vanlig(ord: string): string {
  if (!ord.startsWith('-')) return ord;
  const [, namn = '', varde = ''] = /^([^=]*)(.*)$/s.exec(ord) ?? [];
  return (ANDRA_ORD[namn] ?? vik(namn)) + varde;
}

function flaggfel(
  { rawName, name, value }: { rawName: string; name: string; value?: string | undefined },
  flaggor: Record<string, 'boolean' | 'string'>,
  kommando: string,
): string | undefined {
  const slag = Object.hasOwn(flaggor, name) ? flaggor[name] : undefined;
  if (slag === 'string' && !value) return `Valet ${rawName} ska följas av ett värde.`;
  if (slag === 'boolean' && value !== undefined) return `Valet ${rawName} tar inget värde.`;
  if (slag) return undefined;
  const finns = Object.keys(flaggor).map((namn) => `--${namn}`);
  const lik = narmast(rawName, finns);
  return [
    `Valet ${rawName} finns inte.`,
    installning(name, value, kommando) ?? (lik && `Menade du ${lik}?`),
    `De val som finns: ${finns.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** A Swedish sentence about the first word beyond those that a command takes. */
export function ordfel(
  ord: string[],
  { kommando, ord: tal = 0, flaggor }: Anvandning,
): string | undefined {
  const extra = ord[tal];
  if (extra === undefined) return undefined;
  const [namn = '', varde] = extra.split('=');
  const finns = Object.keys({ ...flaggor, [HJALP]: true }).map((ett) => `--${ett}`);
  return [
    `Ordet "${extra}" är för mycket.`,
    varde === undefined ? undefined : installning(namn, varde, kommando),
    `De val som finns: ${finns.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Settings stand before a command, but are easily written after it. */
function installning(
  namn: string,
  varde: string | undefined,
  kommando: string,
): string | undefined {
  const stor = namn.toUpperCase();
  if (!INSTALLNINGAR.includes(stor)) return undefined;
  return `Inställningen ${stor} skrivs före kommandot: ${stor}=${varde ?? '…'} ${kommando}.`;
}
