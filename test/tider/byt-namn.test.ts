import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as vanta } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { stadaEfterAvbrott } from '../../src/cli/skrivning/index.ts';
import { BRA, iTillfalligMapp } from '../fall/stod.ts';

const GANGER = 50;

/** A handbook beside a comparison that names one of its words. */
async function iKopia(gor: (mapp: string, rot: string) => Promise<void>): Promise<void> {
  await iTillfalligMapp(async (mapp) => {
    const rot = path.join(mapp, 'exempel');
    cpSync(BRA, rot, { recursive: true });
    const jamforelse = 'begrepp:\n  - namn: Nämnd\n    rutor: { exempel: [term:namnd] }\n';
    writeFileSync(path.join(mapp, 'jamforelse.yaml'), jamforelse);
    await gor(mapp, rot);
  });
}

/** Every file with what it holds; not what lies beside on its way. */
function filerna(mapp: string): Record<string, string> {
  const alla = (readdirSync(mapp, { recursive: true }) as string[]).sort();
  return Object.fromEntries(
    alla
      .filter((fil) => !fil.startsWith('.') && statSync(path.join(mapp, fil)).isFile())
      .map((fil) => [fil, readFileSync(path.join(mapp, fil), 'utf8')]),
  );
}

/** Runs a command as its user would. It is killed where `doda` is not undefined: after a while, or soon after it has begun to write. */
async function kor(mapp: string, ord: string[], doda?: number): Promise<void> {
  const barn = spawn(process.execPath, ord, {
    env: { ...process.env, INNEHALL: mapp, HANDBOK: 'exempel' },
    stdio: 'ignore',
  });
  let klar = false;
  const slut = new Promise<void>((klart) =>
    barn.on('close', () => {
      klar = true;
      klart();
    }),
  );
  if (doda !== undefined) {
    const fore = (ett: string) => readdirSync(ett).filter((fil) => fil.startsWith('.')).length;
    const ovan = path.dirname(mapp);
    const borjat = fore(mapp) + fore(ovan);
    while (doda % 2 === 1 && !klar && fore(mapp) + fore(ovan) === borjat) await vanta(1);
    await vanta(doda % 2 === 1 ? Math.random() * 400 : 300 + Math.random() * 1500);
    barn.kill('SIGKILL');
  }
  await slut;
}

const KOMMANDON: Record<string, string[]> = {
  'byt-namn': ['src/cli/byt-namn.ts', 'term', 'namnd', 'namnden', '--titel', 'nämnden'],
  'byt-namn, in the handbook alone': ['src/cli/byt-namn.ts', 'roll', 'styrelsen', 'ny'],
  ny: ['src/cli/ny.ts', 'term', 'provord', '--betydelse', 'Ett ord.'],
};

it.each(Object.keys(KOMMANDON))(
  '%s, killed fifty times at random moments, leaves all as before or all as after',
  async (namn) => {
    const ord = KOMMANDON[namn]!;
    let efter: Record<string, string> = {};
    await iKopia(async (mapp) => {
      await kor(mapp, ord);
      efter = filerna(mapp);
    });
    const utfall = { fore: 0, efter: 0 };
    for (let gang = 0; gang < GANGER; gang++)
      await iKopia(async (mapp, rot) => {
        const fore = filerna(mapp);
        expect(efter).not.toEqual(fore);
        await kor(mapp, ord, gang);
        await stadaEfterAvbrott(rot);
        const nu = filerna(mapp);
        const bytt = JSON.stringify(nu) === JSON.stringify(efter);
        utfall[bytt ? 'efter' : 'fore']++;
        expect(nu).toEqual(bytt ? efter : fore);
      });
    console.log(`${namn}: as before ${utfall.fore}, as after ${utfall.efter}`);
  },
);
