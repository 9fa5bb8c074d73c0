import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a measured process used. */
export interface Matvarde {
  sekunder: number;
  /** Peak resident memory of the process itself, in megabytes. */
  megabyte: number;
}

const MINNE = fileURLToPath(new URL('./minne.ts', import.meta.url));

/**
 * Runs a Node program and measures wall time and peak memory.
 * @throws when the program fails; its output is in the message
 */
export function mat(
  argument: string[],
  mapp: string,
  miljo: Record<string, string>,
): Promise<Matvarde> {
  const start = performance.now();
  const process_ = spawn(process.execPath, ['--import', MINNE, ...argument], {
    cwd: mapp,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...miljo },
  });
  let ut = '';
  process_.stdout.on('data', (bit: Buffer) => (ut += bit));
  process_.stderr.on('data', (bit: Buffer) => (ut += bit));
  return new Promise((klart, fel) => {
    process_.on('close', (kod) => {
      if (kod !== 0)
        return fel(new Error(`${argument.join(' ')} slutade med ${kod}:\n${ut.slice(-4000)}`));
      const kilobyte = Number(/maxRSS (\d+)\s*$/.exec(ut)?.[1]);
      klart({ sekunder: (performance.now() - start) / 1000, megabyte: kilobyte / 1024 });
    });
  });
}
