import { lasMiljo, type Miljo } from '../../webb/miljo.ts';
import { miljofel } from '../../webb/miljo/fel.ts';
import { lasArgument, type Anvandning, type Argument } from './argument.ts';
import { felrader } from './felrader.ts';
import { skriv, skrivFel } from './skriv.ts';
import { Stopp } from './stopp.ts';

/** Exit codes: what was asked for could not be done; the command was written wrongly. */
const MISSLYCKADES = 1;
const FEL_ORD = 2;

/**
 * Runs a command from its words to its exit code. Whatever goes wrong becomes Swedish lines.
 *
 * @param arbete does what the command is for, and returns the exit code
 */
export async function kommando(
  anvandning: Anvandning,
  arbete: (argument: Argument) => Promise<number>,
): Promise<void> {
  await utanStack(async () => {
    const argument = lasArgument(process.argv.slice(2), anvandning);
    if (argument.fel) {
      skrivFel(argument.fel);
      return FEL_ORD;
    }
    if (!argument.val['hjalp']) return arbete(argument);
    skriv(anvandning.hjalp.trim());
    return 0;
  });
}

/** Runs work that returns an exit code. An error is told without its stack, unless FELSOK=1. */
export async function utanStack(arbete: () => Promise<number>): Promise<void> {
  process.on('uncaughtException', stanna);
  // `npm run granska | head` closes the pipe when it has seen enough.
  process.stdout.on('error', (fel: NodeJS.ErrnoException) => {
    if (fel.code === 'EPIPE') process.exit(0);
    throw fel;
  });
  try {
    process.exitCode = await arbete();
  } catch (fel) {
    stanna(fel);
  }
}

/** The environment, when everything in it can be used. @throws Stopp with all that cannot */
export function provadMiljo(env: NodeJS.ProcessEnv = process.env): Miljo {
  const fel = miljofel(env);
  if (fel.length > 0) throw new Stopp(miljorader(fel));
  return lasMiljo(env);
}

/**
 * The environment of a command that takes one handbook at a time.
 *
 * @param kommando as it is written: npm run dev
 * @throws Stopp with all that cannot be used
 */
export function provadMiljoForEn(kommando: string, env: NodeJS.ProcessEnv = process.env): Miljo {
  const miljo = provadMiljo(env);
  const { valda, handbok } = miljo;
  if (valda.length === 1) return miljo;
  throw new Stopp(
    `${kommando} tar en handbok i taget. Välj en: HANDBOK=${handbok} ${kommando}.\n` +
      `Alla tillsammans byggs och visas med HANDBOK=${valda.join(',')} npm start.`,
  );
}

/** Problems of the environment as they are shown. */
export function miljorader(fel: string[]): string {
  if (fel.length === 1) return fel.join();
  return ['Det här går inte att använda:', ...fel.map((ett) => `  ${ett}`)].join('\n');
}

/** What still goes on is cut off: nothing may keep a failed command waiting. */
function stanna(fel: unknown): never {
  skrivFel(felrader(fel, process.env['FELSOK'] === '1'));
  process.exit(MISSLYCKADES);
}
