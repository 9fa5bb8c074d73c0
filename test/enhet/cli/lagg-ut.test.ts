import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { antalSidor, byggmapp, laggUt } from '../../../src/cli/lagg-ut.ts';
import { skapaStege } from '../../../src/cli/stege.ts';

let mapp: string;
beforeEach(() => {
  mapp = mkdtempSync(join(tmpdir(), 'lagg-ut-'));
});
afterEach(() => rmSync(mapp, { recursive: true }));

const skriv = (vag: string, text: string) => {
  mkdirSync(join(mapp, vag, '..'), { recursive: true });
  writeFileSync(join(mapp, vag), text);
};

describe('lägga ut ett bygge', () => {
  it('byter den gamla mappen mot den nya och lämnar inget efter sig', async () => {
    skriv('dist/gammal.html', 'gammal');
    skriv('ny/index.html', 'ny');
    await laggUt(join(mapp, 'ny'), join(mapp, 'dist'));
    expect(readdirSync(mapp)).toEqual(['dist']);
    expect(readdirSync(join(mapp, 'dist'))).toEqual(['index.html']);
  });

  it('går när inget är publicerat', async () => {
    skriv('ny/index.html', 'ny');
    await laggUt(join(mapp, 'ny'), join(mapp, 'djupt', 'dist'));
    expect(readFileSync(join(mapp, 'djupt/dist/index.html'), 'utf8')).toBe('ny');
  });

  it('lägger tillbaka det gamla när det nya saknas', async () => {
    skriv('dist/index.html', 'gammal');
    await expect(laggUt(join(mapp, 'finns-inte'), join(mapp, 'dist'))).rejects.toThrow();
    expect(readFileSync(join(mapp, 'dist/index.html'), 'utf8')).toBe('gammal');
  });

  it('räknar sidor på alla djup', async () => {
    skriv('dist/index.html', '');
    skriv('dist/a/b/index.html', '');
    skriv('dist/a/stil.css', '');
    expect(await antalSidor(join(mapp, 'dist'))).toBe(2);
  });

  it('bygger bredvid det som är publicerat, i en tom mapp', async () => {
    const bygge = await byggmapp(join(mapp, 'dist'));
    expect(bygge.startsWith(join(mapp, 'dist-bygge-'))).toBe(true);
  });
});

describe('stegen', () => {
  it('skriver en rad per steg med det som kom ut', async () => {
    const rader: string[] = [];
    const { steg } = skapaStege((rad) => rader.push(rad));
    expect(
      await steg(
        'Räknar',
        async () => 3,
        (antal) => `${antal} saker`,
      ),
    ).toBe(3);
    expect(rader).toHaveLength(1);
    expect(rader[0]).toMatch(/^Räknar, 3 saker, \d+,\d s$/);
  });

  it('låter fel gå vidare och slutar räkna tid', async () => {
    const { steg } = skapaStege(() => undefined);
    await expect(steg('Faller', () => Promise.reject(new Error('nej')))).rejects.toThrow('nej');
  });
});
