import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { INSTALLNINGAR } from '../../webb/miljo/fel.ts';
import { Stopp } from '../grund/stopp.ts';

/** What a measured process used. */
export interface Matvarde {
  sekunder: number;
  /** Seconds of work, with child processes that have ended: what else goes on in the machine disturbs it less. */
  arbete: number;
  /** Peak resident memory of the process itself, in megabytes. */
  megabyte: number;
}

const MINNE = fileURLToPath(new URL('./minne.ts', import.meta.url));
/** No build of ours comes near: one that does has stopped. */
const HOGST_MS = 30 * 60_000;
const MATT = /\nmaxRSS (\d+) cpu ([\d.]+)\s*$/;

/**
 * Runs a Node program and measures wall time, work and peak memory.
 *
 * @param miljo settings; those of the one who measures are not taken over
 * @throws Stopp when the program fails or never ends; its last lines are in the message
 */
export function mat(
  argument: string[],
  mapp: string,
  miljo: Record<string, string>,
): Promise<Matvarde> {
  const egna = Object.entries(process.env).filter(([namn]) => !INSTALLNINGAR.includes(namn));
  const start = performance.now();
  const barn = spawn(process.execPath, ['--import', MINNE, ...argument], {
    cwd: mapp,
    env: { ...Object.fromEntries(egna), ASTRO_TELEMETRY_DISABLED: '1', ...miljo },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: HOGST_MS,
  });
  // First of all, so that it no longer writes in the folder that is then taken away.
  const vidSlut = () => void barn.kill('SIGKILL');
  process.prependListener('exit', vidSlut);
  let ut = '';
  barn.stdout.on('data', (bit: Buffer) => (ut += bit));
  barn.stderr.on('data', (bit: Buffer) => (ut += bit));
  return new Promise((klart, fel) => {
    barn.once('error', fel);
    barn.once('close', (kod, signal) => {
      process.off('exit', vidSlut);
      if (kod !== 0) return fel(avbrutet(argument, signal ?? kod, ut));
      const [, kilobyte, arbete] = MATT.exec(ut) ?? [];
      klart({
        sekunder: (performance.now() - start) / 1000,
        arbete: Number(arbete),
        megabyte: Number(kilobyte) / 1024,
      });
    });
  });
}

function avbrutet(argument: string[], hur: string | number | null, ut: string): Stopp {
  const rader = ut.replace(MATT, '').trim().split('\n').slice(-10).join('\n');
  return new Stopp(`Mätningen avbröts: ${argument.join(' ')} slutade med ${hur}.\n${rader}`);
}
