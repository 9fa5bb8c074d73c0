import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { borjaKompilera } from '../../../../src/cli/bygge/forsprang.ts';
import { programsumma } from '../../../../src/cli/bygge/sidor/program.ts';
import { lasMiljo } from '../../../../src/webb/miljo.ts';
import { PROJEKT } from '../../../../src/webb/miljo/projekt.ts';

// A place that no other build has: its program is compiled for it alone.
const miljo = lasMiljo({ BASE: `/forsprang-${process.pid}/` });
mkdirSync(join(PROJEKT, '.bygg'), { recursive: true });
const over = mkdtempSync(join(PROJEKT, '.bygg/forsprang-'));
afterAll(() => rmSync(over, { recursive: true, force: true }));

describe('the head start of the compiling', () => {
  it('that is not needed ends, and leaves nothing half done', async () => {
    const { program, klart, avbryt } = await borjaKompilera(miljo, () => undefined, over);
    expect(program).toBe(await programsumma(miljo));
    avbryt();
    // It must not go on for as long as compiling takes, nor be waited for forever.
    await klart;
    const kompilerat = join(over, 'kompilerat');
    expect(existsSync(kompilerat) ? readdirSync(kompilerat) : []).toEqual([]);
  });

  it('is not made for a program that is compiled', async () => {
    const program = await programsumma(miljo);
    const mapp = join(over, 'kompilerat', program);
    mkdirSync(mapp, { recursive: true });
    writeFileSync(join(mapp, 'kompilat.bin'), '');
    const { klart } = await borjaKompilera(miljo, () => undefined, over);
    await klart;
    expect(readdirSync(join(over, 'kompilerat'))).toEqual([program]);
  });
});
