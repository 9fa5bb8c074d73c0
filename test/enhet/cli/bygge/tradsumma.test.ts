import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { summeraTrad } from '../../../../src/cli/bygge/tradsumma.ts';
import { lasInTrad } from '../../../../src/webb/byggtrad/oppna.ts';
import { iTillfalligMapp } from '../../../fall/stod.ts';

/** In byte order `A/` comes before `a-b/`, and that before `a/`; a Swedish order would have it otherwise. */
const FILER: Record<string, string> = {
  'index.html': '<p>Hej</p>',
  'a/index.html': 'a',
  'a-b/index.html': 'b',
  'A/index.html': '',
  '.roda-traden': 'index.html\n',
  'ö/två ord.txt': 'å',
};

function skriv(mapp: string, namn: string[]): void {
  for (const fil of namn) {
    mkdirSync(join(mapp, fil, '..'), { recursive: true });
    writeFileSync(join(mapp, fil), FILER[fil]!);
  }
}

describe('the sum of a built folder', () => {
  it('is what find, sort and sha256sum give', async () => {
    await iTillfalligMapp(async (mapp) => {
      skriv(mapp, Object.keys(FILER));
      const { lista, summa, filer } = summeraTrad(await lasInTrad(mapp));
      const skal = (kommando: string) =>
        execFileSync('sh', ['-c', kommando], { cwd: mapp, encoding: 'utf8' });
      const rader = 'find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum';
      expect(lista).toBe(skal(rader));
      expect(`${summa}  -\n`).toBe(skal(`${rader} | sha256sum`));
      expect(filer).toBe(6);
    });
  });

  it('is another when a byte or a name is, and not when the files were made in another order', async () => {
    const summor = new Set<string>();
    const summera = (namn: string[], andra?: (mapp: string) => void) =>
      iTillfalligMapp(async (mapp) => {
        skriv(mapp, namn);
        andra?.(mapp);
        summor.add(summeraTrad(await lasInTrad(mapp)).summa);
      });
    await summera(Object.keys(FILER));
    await summera(Object.keys(FILER).reverse());
    expect(summor.size).toBe(1);
    await summera(Object.keys(FILER), (mapp) => writeFileSync(join(mapp, 'a/index.html'), 'A'));
    await summera(Object.keys(FILER), (mapp) => writeFileSync(join(mapp, 'ny'), ''));
    expect(summor.size).toBe(3);
  });
});
