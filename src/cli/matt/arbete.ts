import { readFileSync } from 'node:fs';

/** Ticks of /proc in a second: the same on every Linux (proc_pid_stat(5), sysconf(3)). */
const TICK = 100;

/** Where the seconds of a process itself stand in its line of /proc, and those of its children that have ended. */
const EGNA = [11, 12] as const;
const BARNENS = [13, 14] as const;

/** Seconds of work that a process has done, all its threads; 0 where it cannot be read. */
export function arbeteFor(pid: number): number {
  return sekunderna(String(pid), EGNA);
}

/** Seconds of the processes that this one started and that have ended; 0 where it cannot be read. */
export function barnensArbete(): number {
  return sekunderna('self', BARNENS);
}

function sekunderna(process: string, falten: readonly [number, number]): number {
  try {
    const stat = readFileSync(`/proc/${process}/stat`, 'utf8');
    const falt = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(falt[falten[0]]) + Number(falt[falten[1]])) / TICK;
  } catch {
    return 0;
  }
}
