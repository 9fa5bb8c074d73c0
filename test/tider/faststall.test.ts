import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as vanta } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { versionssumma } from '../../src/innehall/versionssumma.ts';
import { stadaEfterAvbrott } from '../../src/cli/skrivning/index.ts';
import { medFrysbok, SVAR, type Frysbok } from '../enhet/cli/faststall/stod.ts';

const FIL = 'versioner/2019-03-04.json';

/** Starts the command as its user would, and kills it: some while after its start, or just after it has begun to write beside the handbook. */
async function dodad({ rot }: Frysbok, gang: number): Promise<void> {
  const flaggor = Object.entries(SVAR).map(([namn, varde]) => `--${namn}=${varde}`);
  const barn = spawn(process.execPath, ['src/cli/faststall.ts', ...flaggor], {
    env: { ...process.env, INNEHALL: path.dirname(rot), HANDBOK: 'exempel' },
    stdio: 'ignore',
  });
  let klar = false;
  const slut = new Promise<void>((klart) =>
    barn.on('close', () => {
      klar = true;
      klart();
    }),
  );
  const ovan = path.dirname(rot);
  if (gang % 2 === 0) await vanta(500 + Math.random() * 2500);
  else {
    while (!klar && readdirSync(ovan).length === 1) await vanta(1);
    await vanta(Math.random() * 40);
  }
  barn.kill('SIGKILL');
  await slut;
}

it('fifty times, killed at random moments: a version is there whole with its decision, or not at all', async () => {
  const utfall = { fryst: 0, inte: 0 };
  for (let gang = 0; gang < 50; gang++)
    await medFrysbok(async (bok) => {
      const fore = bok.las('handbok.yaml');
      await dodad(bok, gang);
      await stadaEfterAvbrott(bok.rot);
      const finns = existsSync(path.join(bok.rot, FIL));
      utfall[finns ? 'fryst' : 'inte']++;
      expect(bok.las('handbok.yaml').includes('2019-03-04')).toBe(finns);
      if (finns) {
        const version = JSON.parse(bok.las(FIL)) as { sha256: string };
        expect(versionssumma(version)).toBe(version.sha256);
      } else expect(bok.las('handbok.yaml')).toBe(fore);
      expect(readdirSync(path.join(bok.rot, 'versioner')).length).toBe(finns ? 2 : 1);
    });
  console.log(`frysta: ${utfall.fryst}, inte: ${utfall.inte}`);
});
