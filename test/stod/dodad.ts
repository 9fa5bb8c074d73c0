import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as vanta } from 'node:timers/promises';
import { stadaEfterAvbrott } from '../../src/cli/skrivning/index.ts';

/** What a round of killing leaves: the texts of thirty files (all the same, when all is well), and what lies beside the handbook. */
export interface Efter {
  texter: string[];
  antal: number;
  bredvid: string[];
}

/**
 * Lets processes change a handbook's files, kills them at a random moment, and lets the next command look.
 *
 * @param gar how many go on at the same time
 * @param inom milliseconds within which they are killed
 */
export async function dodaMittI(gar: number, inom: number): Promise<Efter> {
  const ovan = mkdtempSync(join(tmpdir(), 'dodad-'));
  const rot = join(ovan, 'bok');
  mkdirSync(join(rot, 'roller'), { recursive: true });
  try {
    await Promise.all(Array.from({ length: gar }, (_, nr) => dodaEn(rot, `process-${nr}`, inom)));
    await stadaEfterAvbrott(rot);
    const filer = readdirSync(join(rot, 'roller'));
    const texter = filer.map((fil) => readFileSync(join(rot, 'roller', fil), 'utf8'));
    return { texter: [...new Set(texter)], antal: filer.length, bredvid: readdirSync(ovan) };
  } finally {
    rmSync(ovan, { recursive: true, force: true });
  }
}

async function dodaEn(rot: string, vem: string, inom: number): Promise<void> {
  const barn = spawn(process.execPath, ['test/stod/skriv-barn.ts', rot, vem], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let fel = '';
  barn.stderr.on('data', (bit: Buffer) => (fel += bit));
  const slut = new Promise<NodeJS.Signals | null>((klart) =>
    barn.on('close', (_, signal) => klart(signal)),
  );
  await new Promise((redo) => barn.stdout.once('data', redo));
  await vanta(Math.random() * inom);
  barn.kill('SIGKILL');
  if ((await slut) !== 'SIGKILL') throw new Error(`${vem} stopped by itself: ${fel}`);
}
