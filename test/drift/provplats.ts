/** A small handbook, built as it would be published: with packed twins, below a base path. */
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driftval } from '../../src/cli/drift/val.ts';
import { BRA } from '../fall/stod.ts';

const FLYTTAD = `
omdirigeringar:
  - { från: "roll:gamla-styrelsen", till: "roll:styrelsen" }
`;

/**
 * @param rum folder to build in
 * @returns the folder of the site
 * @throws Error with what the build wrote, when it fails
 */
export async function byggProvplats(
  rum: string,
  { bas, malgrupp }: Pick<Driftval, 'bas' | 'malgrupp'>,
): Promise<string> {
  const innehall = join(rum, 'content');
  const ut = join(rum, 'webbplats');
  cpSync(BRA, join(innehall, 'prov'), { recursive: true });
  appendFileSync(join(innehall, 'prov', 'handbok.yaml'), FLYTTAD);
  const utskrivet = await kor(['src/cli/bygg.ts'], {
    INNEHALL: innehall,
    HANDBOK: 'prov',
    BASE: bas,
    MALGRUPP: malgrupp,
    UT: ut,
    HISTORIK: '0',
    PDF: '0',
    KOMPRIMERA: '1',
    SITE: 'https://handbok.example.se',
  });
  if (utskrivet !== undefined) throw new Error(`Provplatsen gick inte att bygga.\n${utskrivet}`);
  return ut;
}

/** Runs a command. Returns what it wrote when it failed. */
function kor(ord: string[], env: Record<string, string>): Promise<string | undefined> {
  const barn = spawn(process.execPath, ord, { env: { ...process.env, ...env } });
  let text = '';
  for (const strom of [barn.stdout, barn.stderr]) strom.on('data', (bit) => (text += String(bit)));
  return new Promise((klart, fel) => {
    barn.on('error', fel);
    barn.on('close', (kod) => klart(kod === 0 ? undefined : text));
  });
}

/** Puts into a built site, and beside it, what is asked for but is in no handbook. */
export function laggTillProvfiler(mapp: string): void {
  writeFileSync(join(mapp, 'roller', '.dold'), 'HEMLIGT');
  writeFileSync(join(mapp, '..', 'hemlig.txt'), 'HEMLIGT');
  mkdirSync(join(mapp, 'data'), { recursive: true });
  writeFileSync(join(mapp, 'data', 'prov.json'), '{"slag":"prov"}');
}
