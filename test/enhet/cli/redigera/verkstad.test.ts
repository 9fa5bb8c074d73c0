import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { Skuggkopia } from '../../../../src/cli/redigera/skuggkopia.ts';
import { Verkstad } from '../../../../src/cli/redigera/verkstad.ts';
import type { Utkast } from '../../../../src/redigering/protokoll.ts';
import { BRA } from '../../../fall/stod.ts';

const mapp = mkdtempSync(path.join(tmpdir(), 'roda-traden-verkstad-'));
const rot = path.join(mapp, 'exempel');
const ROLL = 'roller/styrelsen.mdx';
const las = (rel: string): string => readFileSync(path.join(rot, rel), 'utf8');
const skriv = (rel: string, text: string): void => writeFileSync(path.join(rot, rel), text);
const UTANFOR = [
  '../exempel/handbok.yaml',
  '..',
  '/etc/passwd',
  'roller/../handbok.yaml',
  'roller/%2e%2e/handbok.yaml',
  'roller\\styrelsen.mdx',
  `${ROLL}\0`,
  'bilder/karta.png',
  'versioner/v1.json',
  'roller/lank.mdx',
];
let verkstad: Verkstad;

beforeEach(() => {
  rmSync(rot, { recursive: true, force: true });
  cpSync(BRA, rot, { recursive: true });
  verkstad = new Verkstad(rot);
});
afterAll(() => rmSync(mapp, { recursive: true, force: true }));

/** A draft of a file with a field changed. */
async function utkast(rel: string, varden: Record<string, unknown>): Promise<Utkast> {
  const fil = await verkstad.oppna(rel);
  return { rel, sett: fil.sett, brod: fil.brod, varden: { ...fil.varden, ...varden } };
}

describe('the workshop', () => {
  it('lists the files by their names, but no frozen versions', async () => {
    const filer = await verkstad.filer();
    expect(filer[0]).toMatchObject({ rel: 'handbok.yaml', samling: 'Om handboken' });
    expect(filer.find(({ rel }) => rel === ROLL)).toMatchObject({
      samling: 'Roller och organ',
      fel: 0,
    });
    expect(filer.filter(({ rel }) => rel.startsWith('versioner/'))).toEqual([]);
  });

  it('opens and writes nothing but what it lists', async () => {
    symlinkSync('/etc/passwd', path.join(rot, 'roller/lank.mdx'));
    for (const rel of UTANFOR)
      await expect(verkstad.oppna(rel), rel).rejects.toThrow('Filen finns inte i handboken');
    const [rel] = UTANFOR as [string];
    await expect(verkstad.spara({ rel, sett: '', brod: 'x' })).rejects.toThrow('finns inte');
  });

  it('saves the lines that were changed and no others', async () => {
    const fore = las(ROLL);
    const svar = await verkstad.spara(await utkast(ROLL, { namn: 'Kommunens styrelse' }));
    expect(svar.slag).toBe('sparad');
    expect(las(ROLL)).toBe(fore.replace(/^namn: .*/m, 'namn: Kommunens styrelse'));
  });

  it('saves an unchanged file as it was, with CRLF and a byte order mark', async () => {
    const text = `\uFEFF${las(ROLL).replaceAll('\n', '\r\n')}`;
    skriv(ROLL, text);
    expect((await verkstad.spara(await utkast(ROLL, {}))).slag).toBe('sparad');
    expect(las(ROLL)).toBe(text);
  });

  it('writes nothing over what somebody else has written, and gives both texts', async () => {
    const mitt = await utkast(ROLL, { namn: 'Min' });
    const deras = las(ROLL).replace(/^namn: .*/m, 'namn: Deras');
    skriv(ROLL, deras);
    const svar = await verkstad.spara(mitt);
    expect(las(ROLL)).toBe(deras);
    expect(svar).toMatchObject({ slag: 'krock', deras });
    expect(svar.slag === 'krock' && svar.min).toContain('namn: Min');
    if (svar.slag === 'krock') await verkstad.spara({ ...mitt, sett: svar.fil.sett });
    expect(las(ROLL)).toContain('namn: Min');
  });

  it('checks a draft without writing it', async () => {
    const fore = las(ROLL);
    const svar = await verkstad.prova(await utkast(ROLL, { slag: 'finns-inte' }), () => undefined);
    expect(svar.problem).toMatchObject([{ falt: ['slag'], niva: 'fel' }]);
    expect(las(ROLL)).toBe(fore);
  });

  it('shows fields that can not be read as text, to be mended there', async () => {
    const fore = las(ROLL);
    skriv(ROLL, fore.replace(/^namn: (.*)/m, 'namn: [$1'));
    const { varden, uppgifter, sett, brod } = await verkstad.oppna(ROLL);
    expect(varden).toBeUndefined();
    const svar = await verkstad.spara({
      rel: ROLL,
      sett,
      brod,
      uppgifter: uppgifter.replace('[', ''),
    });
    expect(svar).toMatchObject({ slag: 'sparad', fil: { varden: { namn: expect.any(String) } } });
    expect(las(ROLL)).toBe(fore);
  });
});

describe('the copy that is shown', () => {
  it('has the drafts, follows the handbook, and leaves it alone', () => {
    const fore = las(ROLL);
    const kopia = new Skuggkopia(rot);
    const iKopian = (rel: string) =>
      readFileSync(path.join(kopia.innehall, 'exempel', rel), 'utf8');
    kopia.lagg(ROLL, 'utkast');
    expect([iKopian(ROLL), las(ROLL)]).toEqual(['utkast', fore]);
    skriv('ordlista/ny.mdx', 'ny');
    kopia.folj();
    expect(iKopian('ordlista/ny.mdx')).toBe('ny');
    kopia.lyft(ROLL);
    expect(iKopian(ROLL)).toBe(fore);
    rmSync(path.join(rot, 'ordlista/ny.mdx'));
    kopia.folj();
    expect(() => iKopian('ordlista/ny.mdx')).toThrow();
    rmSync(kopia.innehall, { recursive: true });
  });
});
