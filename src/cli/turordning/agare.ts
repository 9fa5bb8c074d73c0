import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';

const agareSchema = z.object({
  /** The process: a number that is used again when the process has ended. */
  pid: z.int().positive(),
  /** When the process began, in the machine's own count; missing where it cannot be read. */
  borjade: z.string().optional(),
  /** The machine, for people. */
  dator: z.string(),
  /** The machine since it was started, and the container: only there does the number mean anything. */
  rum: z.string(),
  /** When the lock was taken. */
  sedan: z.iso.datetime(),
});

/** Who holds a lock or a folder: enough to tell a process that has ended from one that goes on. */
export type Agare = z.infer<typeof agareSchema>;

/** `okant`: another machine or container, or a system that does not tell when a process began. */
export type Liv = 'lever' | 'slut' | 'okant';

/** This process as an owner. */
export function jag(): Agare {
  const borjade = borjan(process.pid);
  return {
    pid: process.pid,
    ...(borjade === undefined ? {} : { borjade }),
    dator: hostname(),
    rum: rum(),
    sedan: new Date().toISOString(),
  };
}

/** Reads an owner from the text of a file; undefined when it holds none. */
export function lasAgare(text: string): Agare | undefined {
  try {
    return agareSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Whether an owner's process goes on. A process that has got the number of an ended one is not it. */
export function liv(agare: Agare): Liv {
  if (agare.rum !== rum()) return 'okant';
  if (!finns(agare.pid)) return 'slut';
  const borjade = borjan(agare.pid);
  if (borjade === undefined || agare.borjade === undefined) return 'okant';
  return borjade === agare.borjade ? 'lever' : 'slut';
}

/** Whether any process has the number. */
export function finns(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fel) {
    return (fel as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** In Linux, field 22 of /proc/<pid>/stat (proc_pid_stat(5)). The name before it may hold spaces and brackets. */
function borjan(pid: number): string | undefined {
  const stat = text(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

function rum(): string {
  const start = text(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const behallare = text(() => readlinkSync('/proc/self/ns/pid'));
  return [hostname(), start, behallare].filter(Boolean).join(' ');
}

/** What a system tells, where it tells it. */
function text(las: () => string): string | undefined {
  try {
    return las();
  } catch {
    return undefined;
  }
}
