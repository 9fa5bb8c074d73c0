import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bokensMapp, forradFor } from '../../../../src/cli/bygge/forrad.ts';
import { glomAllt } from '../../../../src/cli/bygge/glomska.ts';
import { BYGG } from '../../../../src/cli/bygge/publicerat.ts';
import { kompilatmapp } from '../../../../src/cli/bygge/sidor/kompilera.ts';
import { medProgrammet } from '../../../../src/cli/bygge/tur.ts';
import { lasMiljo } from '../../../../src/webb/miljo.ts';
import { iTillfalligMapp } from '../../../fall/stod.ts';

const vantan = { miljo: { vanta: 1 }, skriv: () => undefined };

describe('medProgrammet', () => {
  it('lets builds of unlike programs draw side by side', async () => {
    const andra = Promise.withResolvers<string>();
    const forsta = medProgrammet(randomUUID(), vantan, () => andra.promise);
    await medProgrammet(randomUUID(), vantan, async () => andra.resolve('the other one has begun'));
    expect(await forsta).toBe('the other one has begun');
  });

  it('lets builds of the same program take turns, and says so', async () => {
    const program = randomUUID();
    const handelser: string[] = [];
    const skriv = (rad: string) => void handelser.push(rad);
    const ett = medProgrammet(program, vantan, async () => {
      const tva = medProgrammet(program, { ...vantan, skriv }, async () => skriv('two'));
      await expect.poll(() => handelser).toEqual([expect.stringMatching(/^Ett annat bygge pågår/)]);
      skriv('one');
      return { tva };
    });
    await (
      await ett
    ).tva;
    expect(handelser.slice(1)).toEqual(['one', 'two']);
  });
});

describe('glomAllt', () => {
  it('forgets what this build would read, and leaves what another may be drawing with', async () => {
    await iTillfalligMapp(async (innehall) => {
      mkdirSync(join(innehall, 'bok'));
      writeFileSync(join(innehall, 'bok', 'handbok.yaml'), '');
      // An address that no other build has: the program is one of its own.
      const bas = `/${randomUUID()}/`;
      const miljo = { ...lasMiljo({ INNEHALL: innehall, HANDBOK: 'bok' }), bas };
      const { mapp, program } = await forradFor(miljo);
      const annat = (await forradFor({ ...miljo, malgrupp: 'intern' })).mapp;
      const kompilat = (namn: string) => join(kompilatmapp(BYGG), namn);
      const andras = kompilat(randomUUID());
      const mappar = [mapp, annat, kompilat(program), andras];
      for (const ett of mappar) mkdirSync(ett, { recursive: true });
      const last = join(bokensMapp(miljo), 'lasta.bin');
      writeFileSync(last, '');
      await glomAllt(miljo, () => undefined);
      expect([last, ...mappar].filter((ett) => existsSync(ett))).toEqual([annat, andras]);
      for (const ett of [bokensMapp(miljo), andras]) rmSync(ett, { recursive: true });
    });
  });
});
