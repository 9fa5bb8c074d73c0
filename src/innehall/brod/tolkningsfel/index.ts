/** Says in Swedish, at the sign that is wrong, why a body could not be parsed. */
import { problem, type Problem } from '../../../problem/problem.ts';
import type { Tolkningsfel, Tolkningssvar } from './fel.ts';
import { klammer } from './klammer.ts';
import { ostangdTagg, taggar } from './taggar.ts';
import { vinkeltecken } from './vinkeltecken.ts';

/** What the parser throws: a VFileMessage. */
interface Orsak {
  message?: unknown;
  line?: unknown;
  column?: unknown;
}

const SVAR: ((fel: Tolkningsfel) => Tolkningssvar | undefined)[] = [
  taggar,
  klammer,
  ostangdTagg,
  vinkeltecken,
];

/**
 * The problem of a body that could not be parsed. Always MDX-FEL: a body with it has no tree.
 *
 * @param orsak what the parser threw
 * @param rader the lines of the whole file
 * @param brodRad the number of lines before the body
 */
export function tolkningsfel(
  fil: string,
  orsak: unknown,
  rader: string[],
  brodRad: number,
): Problem {
  const { message, line, column } = orsak as Orsak;
  const rad = typeof line === 'number' ? Math.max(line, brodRad + 1) : brodRad + 1;
  const kolumn = typeof column === 'number' ? column : 1;
  const fel = { engelska: String(message ?? ''), plats: { rad, kolumn }, rader, brodRad };
  const { plats, text, ...mer } = forsta(fel) ?? annat(fel);
  return problem('MDX-FEL', fil, plats, text, mer);
}

function forsta(fel: Tolkningsfel): Tolkningssvar | undefined {
  for (const svar of SVAR) {
    const traff = svar(fel);
    if (traff) return traff;
  }
  return undefined;
}

function annat({ plats }: Tolkningsfel): Tolkningssvar {
  const text = 'Texten går inte att läsa. Leta efter ett ensamt < eller { på raden.';
  return { plats, text };
}
